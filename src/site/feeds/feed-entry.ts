import { absolute, storyAddress } from '../addresses.ts';
import { asCited } from '../as-cited.ts';
import { authors } from '../authors.ts';
import { publishedMoment } from '../dates.ts';
import { excerpt } from '../excerpt.ts';
import { sourceName } from '../lists/source-name.ts';
import type { StoryEntry } from '../stories.ts';

/** A story as feeds tell of it, whatever their format. */
export interface FeedEntry {
  /** Absolute; what readers know the story by, too, so it stays the same. */
  readonly address: string;
  /** Where the article was captured. */
  readonly original: string | undefined;
  /** The headline; in brackets where it is inferred. */
  readonly title: string;
  readonly summary: string;
  /** The full text with its marks of damage. */
  readonly html: string;
  /** BCP 47, `und` where it is not known: it would else be taken for the feed's. */
  readonly language: string;
  /** Who wrote it: the people of the byline, or the source where a capture states it. Nobody where neither is known. */
  readonly authors: readonly string[];
  readonly published: Date | undefined;
  readonly updated: Date | undefined;
}

export function feedEntry({ id, data, rendered }: StoryEntry): FeedEntry {
  const { headline, standfirst, language, address, published, updated } = data;
  return {
    address: absolute(storyAddress(id)),
    original: address?.value,
    title: asCited(headline),
    summary: excerpt(standfirst),
    html: rendered?.html ?? '',
    language: language ?? 'und',
    authors: authorsOf(data),
    published: published ? publishedMoment(published.value) : undefined,
    updated: updated ? publishedMoment(updated.value) : undefined,
  };
}

function authorsOf({ byline, source }: StoryEntry['data']): string[] {
  if (byline) return authors(byline.value);
  return source && !source.inferred ? [sourceName(source.value)] : [];
}
