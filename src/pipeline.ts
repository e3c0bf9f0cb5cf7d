import type { Capture, Problem } from './capture/capture.ts';
import type { Article } from './clean/article.ts';
import { clean, type Cleaned, type Known } from './clean/clean.ts';
import { dateOrdersOfSources } from './clean/fields/date-orders-of-sources.ts';
import { findRecurring } from './clean/recurring.ts';
import { countWords, wordsKey } from './clean/words.ts';
import { writeStory } from './markdown/write-story.ts';
import { compareText } from './compare.ts';
import type { PlainStory } from './overrides/find-target.ts';
import { mend, type Mended } from './overrides/mend.ts';
import type { OverrideFile } from './overrides/override.ts';
import { overrideStory, withoutHidden, type OverriddenStory } from './overrides/override-story.ts';
import { bodyText, passageText } from './story/body.ts';
import { matchCaptures } from './story/match-captures.ts';
import { reconcile } from './story/reconcile.ts';
import { findSimilar } from './story/similar.ts';
import { slugsFor } from './story/slugs.ts';
import type { Story } from './story/story.ts';

/** A capture with its article and its ledger. */
export interface CaptureRecord extends Capture {
  readonly article: Article;
  readonly ledger: Cleaned['ledger'];
}

/** A story as it is published. */
export interface StoryRecord extends OverriddenStory {
  readonly slug: string;
  /** Its body as Markdown and as sanitized HTML. */
  readonly markdown: string;
  readonly html: string;
  readonly standfirst: string;
  /** The number of words of its body. */
  readonly words: number;
  /** For each related pointer the slug of our own story with that headline, or `null`. */
  readonly relatedSlugs: readonly (string | null)[];
  /** The slugs of the stories most like it by their words, the most alike first. */
  readonly similar: readonly string[];
}

/** Everything that the site shows. */
export interface Edition {
  readonly captures: readonly CaptureRecord[];
  /** By the time of publication, oldest first; those without a date before them. */
  readonly stories: readonly StoryRecord[];
  readonly problems: readonly Problem[];
  /** How many stories their keeper hides. Nothing else of them is in the edition. */
  readonly hidden: number;
}

/**
 * Cleans, matches, applies what the keeper says, reconciles and writes. The same captures and overrides give the same
 * edition. `shown` names the captures' folder.
 */
export function edit(captures: readonly Capture[], shown: string, overrides: readonly OverrideFile[] = []): Edition {
  const mended = cleanAndMend(captures, overrides);
  const all = mended.pages.flatMap(({ article, known, ...rest }) => (article ? [{ ...rest, article }] : []));
  const stories = mended.groups.map((group) => overrideStory(reconciled(group.articles), group));
  const hidden = new Set(stories.filter((_, index) => mended.groups[index]?.isHidden));
  const hiddenCaptures = new Set([...hidden].flatMap((story) => story.captures));
  const furniture = mended.pages.filter(({ article }) => article === null);
  return {
    captures: all.filter(({ id }) => !hiddenCaptures.has(id)),
    stories: publish(stories, { captures: all, hidden }).map((story) => withoutHidden(story, hiddenCaptures)),
    problems: [...furniture.map(({ id }) => onlyFurniture(`${shown}/${id}`)), ...mended.problems],
    hidden: hidden.size,
  };
}

/** Cleans and matches captures, and applies what their keeper says. */
function cleanAndMend(captures: readonly Capture[], overrides: readonly OverrideFile[]): Mended<CleanedCapture> {
  const { cleaned, groups } = cleanAndMatch(captures.toSorted((a, b) => compareText(a.id, b.id)));
  return mend(overrides, {
    pages: cleaned,
    groups,
    clean: (capture, given) => clean(capture, { ...capture.known, given }),
    match: matchCaptures,
    stories: () => plainStories(groups, captures),
  });
}

type CleanedCapture = Capture & Cleaned & { readonly known: Known };

/**
 * Cleans each capture by itself, and those again of which other captures of their source tell more: which lines recur, and
 * whether the day or the month of a date is first.
 */
function cleanAndMatch(captures: readonly Capture[]): { cleaned: CleanedCapture[]; groups: Article[][] } {
  const cleanWith = (capture: Capture, known: Known) => ({ ...capture, known, ...clean(capture, known) });
  const alone = captures.map((capture) => cleanWith(capture, {}));
  const groups = matchAll(alone);
  const storyOf = new Map(groups.flatMap((story) => story.map(({ capture }) => [capture, story])));
  const recurring = findRecurring(alone.map((capture) => ({ ...capture, story: storyOf.get(capture.id) })));
  const dateOrders = dateOrdersOfSources(alone);
  if (recurring.size + dateOrders.size === 0) return { cleaned: alone, groups };
  const cleaned = alone.map((capture) => {
    const known = { recurring: recurring.get(capture.id), dateOrder: dateOrders.get(capture.id) };
    return known.recurring || known.dateOrder ? cleanWith(capture, known) : capture;
  });
  return { cleaned, groups: matchAll(cleaned) };
}

function matchAll(captures: readonly CleanedCapture[]): Article[][] {
  return matchCaptures(captures.flatMap(({ article }) => article ?? []));
}

/** What is wrong with a capture that has no article. */
export function onlyFurniture(path: string): Problem {
  const message =
    'There is no article in this capture: all of it is furniture. Capture the page again, or delete the file.';
  return { path, line: null, message };
}

interface Publishing {
  /** All captures, those of hidden stories too. */
  readonly captures: readonly CaptureRecord[];
  readonly hidden: ReadonlySet<Story>;
}

function publish(stories: readonly OverriddenStory[], { captures, hidden }: Publishing): StoryRecord[] {
  const all = inOrderOfTime(stories);
  // A hidden story keeps its address, so that no other story is found there.
  const shown = addresses(all, captures).flatMap((slug, index) => {
    const story = all[index];
    return story && !hidden.has(story) ? [{ slug, story }] : [];
  });
  const oldestFirst = shown.map(({ story }) => story);
  const slugs = shown.map(({ slug }) => slug);
  const slugOf = ownSlugs(oldestFirst, slugs);

  const named = oldestFirst.map((story, index) => ({ ...story, slug: slugs[index] ?? '', text: bodyText(story.body) }));
  const similar = findSimilar(
    named.map(({ slug, headline, text, language }) => ({ id: slug, headline: headline.value, body: text, language })),
  );

  return named.map(({ text, ...story }) => ({
    ...story,
    ...writeStory(story.body, story),
    standfirst: story.body[0] ? passageText(story.body[0]) : '',
    words: countWords(text),
    relatedSlugs: story.related.map(({ headline }) => slugOf(headline, story.slug)),
    similar: (similar.get(story.slug) ?? []).map(({ id }) => id),
  }));
}

function inOrderOfTime<Any extends Story>(stories: readonly Any[]): Any[] {
  return stories.toSorted((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(firstId(a), firstId(b)));
}

/** The slugs of stories, which are in the order of their time. */
function addresses(oldestFirst: readonly Story[], captures: readonly Pick<Capture, 'id' | 'sha256'>[]): string[] {
  const hashes = new Map(captures.map(({ id, sha256 }) => [id, sha256]));
  return slugsFor(
    oldestFirst.map((story) => ({
      headline: story.headline.value,
      language: story.language,
      published: story.fields.published?.value ?? null,
      fallback: hashes.get(firstId(story))?.slice(0, 8) ?? '',
    })),
  );
}

const told = new WeakMap<readonly Article[], Story>();

/** A group's story. Most groups are asked for twice where there are overrides, and are the same. */
function reconciled(group: readonly Article[]): Story {
  const story = told.get(group) ?? reconcile(group);
  told.set(group, story);
  return story;
}

/** The stories of groups as they are without any override. */
function plainStories(groups: readonly (readonly Article[])[], captures: readonly Capture[]): PlainStory[] {
  const stories = inOrderOfTime(groups.map(reconciled));
  return addresses(stories, captures).flatMap((slug, index) => {
    const story = stories[index];
    return story ? [{ slug, plainSlug: addresses([story], captures)[0] ?? slug, captures: story.captures }] : [];
  });
}

/**
 * Finds the story that a pointer names by its headline: none where two stories have it, where it is only inferred, or
 * where it is the story that the pointer stands in.
 */
function ownSlugs(stories: readonly Story[], slugs: readonly string[]) {
  const byHeadline = new Map<string, string | null>();
  for (const [index, { headline }] of stories.entries()) {
    const key = wordsKey(headline.value);
    const slug = slugs[index];
    if (slug !== undefined && key !== '' && !headline.inferred) byHeadline.set(key, byHeadline.has(key) ? null : slug);
  }
  return (headline: string, own: string | undefined): string | null => {
    const slug = byHeadline.get(wordsKey(headline)) ?? null;
    return slug === own ? null : slug;
  };
}

function dateOf({ fields }: Story): string {
  return fields.published?.value ?? '';
}

function firstId({ captures }: Story): string {
  return captures.toSorted(compareText)[0] ?? '';
}
