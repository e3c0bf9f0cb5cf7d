import { posix } from 'node:path';
import type { Problem } from '../capture/capture.ts';
import { ownName } from '../capture/own-name.ts';
import type { PlainStory } from '../overrides/find-target.ts';
import type { Mended } from '../overrides/mend.ts';
import { withoutHidden } from '../overrides/override-story.ts';
import { compareText } from '../text/compare.ts';
import { wordsKey } from '../text/words.ts';
import { pastTime, timeProblems } from './capture-times.ts';
import type { Doubt } from './doubts.ts';
import type { Edition } from './edition.ts';
import { reconcileAll } from './reconcile-all.ts';
import { timed } from './timings.ts';
import type { Input } from './run.ts';
import type { Work } from './work.ts';
import { findSimilar } from '../story/likeness/similar.ts';
import { slugsFor } from '../story/slugs.ts';
import type { CaptureOutline } from '../story/outline.ts';
import type { StoryOutline } from './written-story.ts';

/** A story with its address. */
type StoryWithSlug = StoryOutline & { readonly slug: string };

/** A story of the edition: its outline, its address, and the other stories that it leads to, by their slugs. */
export interface LinkedStory extends StoryWithSlug {
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
function withSlugs(stories: readonly StoryOutline[], digests: Digests) {
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
export function plainStories(stories: readonly StoryOutline[], digests: Digests): PlainStory[] {
  return withSlugs(stories, digests).map(({ story, slug }) => ({
    slug,
    plainSlug: slugsFor([named(story, digests)])[0] ?? slug,
    captures: story.captures,
  }));
}

/** Stories with what each leads to. */
function linkedStories(stories: readonly StoryWithSlug[]): LinkedStory[] {
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
function ownSlugs(stories: readonly StoryWithSlug[]) {
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

/** Reconciles the captures of each story, gives each its address and its links, and leaves out what is hidden. */
export async function publish(
  { pages, groups, doubts, problems }: Mended<CaptureOutline> & { readonly doubts: readonly (readonly Doubt[])[] },
  { folder, now }: Pick<Input, 'folder' | 'now'>,
  work: Work,
): Promise<Edition> {
  const hiddenGroups = groups.filter(({ isHidden }) => isHidden);
  const hiddenCaptures = new Set(hiddenGroups.flatMap(({ articles }) => articles.map(({ capture }) => capture)));
  const stories = await reconcileAll(
    groups.map((group) => ({ ...group, changes: withoutHidden(group.changes, hiddenCaptures) })),
    new Map(
      pages.map(({ id, key, captured, asCleaned }) => [
        id,
        { key, article: asCleaned, captured: pastTime(captured, now) },
      ]),
    ),
    work,
  );
  const numbered = new Set(groups.flatMap(({ versions }) => Object.keys(versions.numbers)));
  const hidden = new Set(stories.filter((_, index) => groups[index]?.isHidden));
  const digests = digestsOf(pages);
  // A hidden story keeps its address, so that no other story is found there.
  const all = withSlugs(stories, digests);
  const shown = all.flatMap(({ story, slug }) => (hidden.has(story) ? [] : [{ ...story, slug }]));
  const doubtsAbout = new Map(stories.map((story, index) => [story.key, doubts[index] ?? []]));
  const linked = await timed('match', () => linkedStories(shown));
  return {
    captures: pages
      .filter(({ id, article }) => article !== null && !hiddenCaptures.has(id))
      .map(({ id, file, format, bytes, sha256, key, article, asCleaned }) => {
        const name = ownName({ id, file, format });
        return { id, file, format, bytes, sha256, key, name, mended: article === asCleaned ? null : article };
      }),
    stories: linked.map(({ terms: _, ...story }) => ({ ...story, doubts: doubtsAbout.get(story.key) ?? [] })),
    problems: [
      ...pages.filter(({ article }) => article === null).map(({ id }) => onlyFurniture(posix.join(folder, id))),
      ...timeProblems(pages, { folder, now, isNumbered: (id) => numbered.has(id) }),
      ...problems,
    ],
    hidden: hidden.size,
    addresses: all.map(({ story, slug }) => ({
      slug,
      captures: story.captures.flatMap((id) => digests.get(id)?.slice(0, 16) ?? []),
      isHidden: hidden.has(story),
    })),
  };
}

/** What is wrong with a capture that has no article. */
export function onlyFurniture(path: string): Problem {
  const message =
    'There is no article in this capture: all of it is furniture. Capture the page again, or delete the file.';
  return { path, line: null, message };
}
