import { absolute, sourcesAddress, storyAddress } from '../addresses.ts';
import { asCited, sourceAsCited } from '../as-cited.ts';
import { authors } from '../authors.ts';
import { publishedMoment } from '../dates.ts';
import { excerpt } from '../excerpt.ts';
import { lastModified } from '../history/versions.ts';
import type { FullStory } from '../full-story.ts';

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
  /** Who wrote it: those of the byline, or the source. Nobody where neither is known. */
  readonly authors: readonly string[];
  /** Where it appeared; in brackets where it is inferred. */
  readonly source: string | undefined;
  readonly published: Date | undefined;
  readonly updated: Date | undefined;
}

/**
 * The terms of which `source` is one. Sources are the categories of the site's stories, and no format has a closer word:
 * RSS's `source` and Atom's are feeds that an entry came from, and a Dublin Core source is a work, not who published it.
 */
export const sourceScheme = absolute(sourcesAddress);

export function feedEntry({ id, data, rendered }: FullStory): FeedEntry {
  const { headline, standfirst, language, address, published, byline } = data;
  const modified = lastModified(data);
  const source = data.source ? sourceAsCited(data.source) : undefined;
  return {
    address: absolute(storyAddress(id)),
    original: address?.value,
    title: asCited(headline),
    summary: excerpt(standfirst),
    html: rendered?.html ?? '',
    language: language ?? 'und',
    authors: byline ? authors(byline.value) : source === undefined ? [] : [source],
    source,
    published: published ? publishedMoment(published.value) : undefined,
    updated: modified === null ? undefined : publishedMoment(modified),
  };
}
