import { wordsKey } from '../text/words.ts';
import { compareText } from '../text/compare.ts';
import type { PlainStory } from '../overrides/find-target.ts';
import { findSimilar } from '../story/similar.ts';
import { slugsFor } from '../story/slugs.ts';
import type { CaptureOutline } from './outline.ts';
import type { StoryOutline } from './story-outline.ts';

/** A story with its address. */
type Addressed = StoryOutline & { readonly slug: string };

/** A story of the edition: its outline, its address, and the other stories that it leads to, by their slugs. */
export interface EditedStory extends Addressed {
  /** For each related pointer our own story with that headline, or `null`. */
  readonly relatedSlugs: readonly (string | null)[];
  /** The stories most like it by their words, the most alike first. */
  readonly similar: readonly string[];
}

/** The digests of captures, by their ids. */
type Digests = ReadonlyMap<string, string>;

export function digestsOf(captures: readonly Pick<CaptureOutline, 'id' | 'sha256'>[]): Digests {
  return new Map(captures.map(({ id, sha256 }) => [id, sha256]));
}

/** Stories with their slugs, oldest first; those without a date before them. */
export function addressed(stories: readonly StoryOutline[], digests: Digests) {
  const oldestFirst = inOrderOfTime(stories);
  const slugs = slugsFor(oldestFirst.map((story) => named(story, digests)));
  return oldestFirst.map((story, index) => ({ story, slug: slugs[index] ?? '' }));
}

function named(story: StoryOutline, digests: Digests) {
  return {
    headline: story.headline.value,
    language: story.language,
    published: story.fields.published?.value ?? null,
    fallback: digests.get(firstId(story))?.slice(0, 8) ?? '',
  };
}

/** Stories as they are without any override, with their addresses. */
export function plainStories(told: readonly StoryOutline[], digests: Digests): PlainStory[] {
  return addressed(told, digests).map(({ story, slug }) => ({
    slug,
    plainSlug: slugsFor([named(story, digests)])[0] ?? slug,
    captures: story.captures,
  }));
}

/** Stories with what each leads to. */
export function withLinks(stories: readonly Addressed[]): EditedStory[] {
  const slugOf = ownSlugs(stories);
  const similar = findSimilar(stories.map(({ slug: id, language, terms }) => ({ id, language, terms })));
  return stories.map((story) => ({
    ...story,
    relatedSlugs: story.related.map((headline) => slugOf(headline, story.slug)),
    similar: (similar.get(story.slug) ?? []).map(({ id }) => id),
  }));
}

/**
 * Finds the story that a pointer names by its headline: none where two stories have it, where it is only inferred, or
 * where it is the story that the pointer stands in.
 */
function ownSlugs(stories: readonly Addressed[]) {
  const byHeadline = new Map<string, string | null>();
  for (const { headline, slug } of stories) {
    const key = wordsKey(headline.value);
    if (key !== '' && !headline.inferred) byHeadline.set(key, byHeadline.has(key) ? null : slug);
  }
  return (headline: string, own: string): string | null => {
    const slug = byHeadline.get(wordsKey(headline)) ?? null;
    return slug === own ? null : slug;
  };
}

function inOrderOfTime(stories: readonly StoryOutline[]): StoryOutline[] {
  const firstIds = new Map(stories.map((story) => [story, firstId(story)]));
  return stories.toSorted(
    (a, b) => compareText(dateOf(a), dateOf(b)) || compareText(firstIds.get(a) ?? '', firstIds.get(b) ?? ''),
  );
}

function dateOf({ fields }: StoryOutline): string {
  return fields.published?.value ?? '';
}

function firstId({ captures }: StoryOutline): string {
  return captures.toSorted(compareText)[0] ?? '';
}
