import { wordsKey } from '../clean/words.ts';
import { compareText } from '../compare.ts';
import type { PlainStory } from '../overrides/find-target.ts';
import { findSimilar } from '../story/similar.ts';
import { slugsFor } from '../story/slugs.ts';
import type { CaptureOutline } from './outline.ts';
import type { StoryOutline } from './story-outline.ts';

/** The other stories that a story leads to, by their slugs. */
export interface Links {
  /** For each related pointer our own story with that headline, or `null`. */
  readonly relatedSlugs: readonly (string | null)[];
  /** The stories most like it by their words, the most alike first. */
  readonly similar: readonly string[];
}

/** Oldest first; those without a date before them. */
export function inOrderOfTime(stories: readonly StoryOutline[]): StoryOutline[] {
  const firstIds = new Map(stories.map((story) => [story, firstId(story)]));
  return stories.toSorted(
    (a, b) => compareText(dateOf(a), dateOf(b)) || compareText(firstIds.get(a) ?? '', firstIds.get(b) ?? ''),
  );
}

/** The slugs of stories, which are in the order of their time. */
export function addressesOf(
  oldestFirst: readonly StoryOutline[],
  captures: readonly Pick<CaptureOutline, 'id' | 'sha256'>[],
): string[] {
  const hashes = new Map(captures.map(({ id, sha256 }) => [id, sha256]));
  return slugsFor(oldestFirst.map((story) => named(story, hashes)));
}

function named(story: StoryOutline, hashes: ReadonlyMap<string, string>) {
  return {
    headline: story.headline.value,
    language: story.language,
    published: story.fields.published?.value ?? null,
    fallback: hashes.get(firstId(story))?.slice(0, 8) ?? '',
  };
}

/** Stories as they are without any override, with their addresses. */
export function plainStories(
  told: readonly StoryOutline[],
  captures: readonly Pick<CaptureOutline, 'id' | 'sha256'>[],
): PlainStory[] {
  const stories = inOrderOfTime(told);
  const hashes = new Map(captures.map(({ id, sha256 }) => [id, sha256]));
  return addressesOf(stories, captures).flatMap((slug, index) => {
    const story = stories[index];
    return story ? [{ slug, plainSlug: slugsFor([named(story, hashes)])[0] ?? slug, captures: story.captures }] : [];
  });
}

/** What each story leads to. */
export function linksOf(stories: readonly (StoryOutline & { readonly slug: string })[]): Links[] {
  const slugOf = ownSlugs(stories);
  const similar = findSimilar(stories.map(({ slug: id, language, terms }) => ({ id, language, terms })));
  return stories.map(({ slug, related }) => ({
    relatedSlugs: related.map((headline) => slugOf(headline, slug)),
    similar: (similar.get(slug) ?? []).map(({ id }) => id),
  }));
}

/**
 * Finds the story that a pointer names by its headline: none where two stories have it, where it is only inferred, or
 * where it is the story that the pointer stands in.
 */
function ownSlugs(stories: readonly (StoryOutline & { readonly slug: string })[]) {
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

function dateOf({ fields }: StoryOutline): string {
  return fields.published?.value ?? '';
}

function firstId({ captures }: StoryOutline): string {
  return captures.toSorted(compareText)[0] ?? '';
}
