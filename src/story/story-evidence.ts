import type { Article } from '../clean/article.ts';
import { agrees } from '../clean/fields/agrees.ts';
import { lineKey } from '../clean/furniture/recurring.ts';
import { countWords, wordsKey } from '../text/words.ts';
import { passageBreak } from './body.ts';
import { areOfTwoOutlets, haveOneAddress } from './outlets.ts';
import { changedParts, divide, pairParts, type DividedText, type PartPairs } from './versions/pair-parts.ts';

/** What two captures say of whether they are captures of one story. */
export interface StoryEvidence {
  /** How many words the sentences share that both have. */
  readonly sharedWords: number;
  /** The share of the shorter body's words that both have in the same sentences, and of the longer body's. */
  readonly share: number;
  readonly shareOfLonger: number;
  /** Of the sentences that both have, by their words, the share in which each has words of its own. */
  readonly changedShare: number;
  /** Whether the first sentence of each stands in the other, and with the same words. */
  readonly lead: 'shared' | 'changed' | 'in one' | 'own';
  readonly place: 'one address' | 'two addresses' | 'two outlets' | 'unknown';
  readonly headline: 'same' | 'akin' | 'other' | 'unknown';
  readonly day: 'same' | 'other' | 'unknown';
}

/**
 * Gathers the evidence.
 *
 * @param common the keys of passages that count for nothing, since captures of many stories have them
 */
export function storyEvidence(a: Article, b: Article, common: ReadonlySet<number> = new Set()): StoryEvidence {
  const [ours, theirs] = [bodyWithout(a, common), bodyWithout(b, common)];
  const pairs = pairParts(ours, theirs);
  const changed = changedParts(ours, theirs, pairs);
  const [shorter, longer] = [ours.words.length, theirs.words.length].sort((x, y) => x - y) as [number, number];
  return {
    sharedWords: pairs.sharedWords,
    share: pairs.sharedWords / Math.max(1, shorter),
    shareOfLonger: pairs.sharedWords / Math.max(1, longer),
    changedShare: changed.size / Math.max(1, pairs.ofA.size),
    lead: leadOf([ours, theirs], pairs, changed),
    place: placeOf(a, b),
    headline: headlineOf(a, b),
    day: dayOf(a, b),
  };
}

function bodyWithout({ passages }: Article, common: ReadonlySet<number>): DividedText {
  const own = common.size === 0 ? passages : passages.filter(({ text }) => !common.has(lineKey(text)));
  return divide(own.map(({ text }) => text).join(passageBreak));
}

/** A shorter first sentence may be a label. */
const fewestLeadWords = 5;

function leadOf(
  [ours, theirs]: readonly [DividedText, DividedText],
  { ofA, ofB }: PartPairs,
  changed: ReadonlyMap<number, number>,
): StoryEvidence['lead'] {
  const [own, other] = [firstSentence(ours), firstSentence(theirs)];
  const found = +ofA.has(own) + +ofB.has(other);
  if (found < 2) return found === 1 ? 'in one' : 'own';
  return changed.has(own) || [...changed.values()].includes(other) ? 'changed' : 'shared';
}

function firstSentence({ parts }: DividedText): number {
  return parts.findIndex((text) => countWords(text, fewestLeadWords) >= fewestLeadWords);
}

function placeOf(a: Article, b: Article): StoryEvidence['place'] {
  if (haveOneAddress(a, b)) return 'one address';
  if (areOfTwoOutlets(a, b)) return 'two outlets';
  return a.fields.address && b.fields.address ? 'two addresses' : 'unknown';
}

/** The least share of the shorter headline's words that akin ones have in common. */
const leastAkin = 0.5;

function headlineOf({ headline: a }: Article, { headline: b }: Article): StoryEvidence['headline'] {
  if (a.inferred || b.inferred) return 'unknown';
  if (agrees('headline', a.value, b.value)) return 'same';
  const [ours, theirs] = [a, b].map(({ value }) => new Set(wordsKey(value).split(' '))) as [Set<string>, Set<string>];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared >= leastAkin * Math.min(ours.size, theirs.size) ? 'akin' : 'other';
}

function dayOf({ fields: a }: Article, { fields: b }: Article): StoryEvidence['day'] {
  if (!a.published || !b.published || a.published.inferred || b.published.inferred) return 'unknown';
  return agrees('published', a.published.value, b.published.value) || isOneDay(a.published.value, b.published.value)
    ? 'same'
    : 'other';
}

function isOneDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
