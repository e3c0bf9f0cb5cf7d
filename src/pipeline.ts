import type { Capture, Problem } from './capture/capture.ts';
import type { Article } from './clean/article.ts';
import { clean, type Cleaned } from './clean/clean.ts';
import { findRecurring } from './clean/recurring.ts';
import { countWords, wordsKey } from './clean/words.ts';
import { writeStory } from './markdown/write-story.ts';
import { compareText } from './compare.ts';
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
export interface StoryRecord extends Story {
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
}

/** Cleans, matches, reconciles and writes. The same captures give the same edition. `shown` names their folder. */
export function edit(captures: readonly Capture[], shown: string): Edition {
  const inOrder = captures.toSorted((a, b) => compareText(a.id, b.id));
  const { cleaned, groups } = cleanAndMatch(inOrder);
  const records = cleaned.flatMap(({ article, ...rest }) => (article ? [{ ...rest, article }] : []));
  const problems = cleaned.filter(({ article }) => article === null).map(({ id }) => onlyFurniture(`${shown}/${id}`));
  return { captures: records, stories: publish(groups.map(reconcile), records), problems };
}

type CleanedCapture = Capture & Cleaned;

/** Cleans each capture by itself, and those again that have lines which recur in other captures of their source. */
function cleanAndMatch(captures: readonly Capture[]): { cleaned: CleanedCapture[]; groups: Article[][] } {
  const alone = captures.map((capture) => ({ ...capture, ...clean(capture) }));
  const groups = matchAll(alone);
  const storyOf = new Map(groups.flatMap((story) => story.map(({ capture }) => [capture, story])));
  const recurring = findRecurring(alone.map((capture) => ({ ...capture, story: storyOf.get(capture.id) })));
  if (recurring.size === 0) return { cleaned: alone, groups };
  const cleaned = alone.map((capture) => {
    const own = recurring.get(capture.id);
    return own ? { ...capture, ...clean(capture, { recurring: own }) } : capture;
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

function publish(stories: readonly Story[], captures: readonly CaptureRecord[]): StoryRecord[] {
  const hashes = new Map(captures.map(({ id, sha256 }) => [id, sha256]));
  const oldestFirst = [...stories].sort(
    (a, b) => compareText(dateOf(a), dateOf(b)) || compareText(firstId(a), firstId(b)),
  );
  const slugs = slugsFor(
    oldestFirst.map((story) => ({
      headline: story.headline.value,
      language: story.language,
      published: story.fields.published?.value ?? null,
      fallback: hashes.get(firstId(story))?.slice(0, 8) ?? '',
    })),
  );
  const slugOf = ownSlugs(oldestFirst, slugs);

  const named = oldestFirst.map((story, index) => ({ ...story, slug: slugs[index] ?? '', text: bodyText(story.body) }));
  const similar = findSimilar(
    named.map(({ slug, headline, text, language }) => ({ id: slug, headline: headline.value, body: text, language })),
  );

  return named.map(({ text, ...story }) => ({
    ...story,
    ...writeStory(story.body, story.damage),
    standfirst: story.body[0] ? passageText(story.body[0]) : '',
    words: countWords(text),
    relatedSlugs: story.related.map(({ headline }) => slugOf(headline, story.slug)),
    similar: (similar.get(story.slug) ?? []).map(({ id }) => id),
  }));
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
