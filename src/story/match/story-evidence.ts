import type { Article } from '../../clean/article.ts';
import { agrees } from '../../clean/fields/agrees.ts';
import { lineKey } from '../../clean/furniture/recurring.ts';
import { countWords, wordsKey } from '../../text/words.ts';
import { passageBreak } from '../body.ts';
import { areOfTwoOutlets, haveOneAddress } from './outlets.ts';
import {
  changedParts,
  divide,
  pairParts,
  type DividedText,
  type Edit,
  type PartPairs,
} from '../versions/pair-parts.ts';

/** What two captures say of whether they are captures of one story. */
export interface StoryEvidence {
  /** How many words the sentences share that both have. */
  readonly sharedWords: number;
  /** The share of the shorter body's words that both have in the same sentences, and of the longer body's. */
  readonly share: number;
  readonly shareOfLonger: number;
  /** Of the sentences that both have, the share in which each has words of its own. */
  readonly changedShare: number;
  /** The share in which each has figures, or names, of its own. */
  readonly factShare: number;
  /** Whether the first sentence of each stands in the other, and with the same words. */
  readonly lead: 'shared' | 'changed' | 'in one' | 'own';
  readonly place: 'one address' | 'two addresses' | 'two outlets' | 'unknown';
  readonly headline: 'same' | 'akin' | 'other' | 'unknown';
  /** Of publication. */
  readonly day: 'one minute' | 'same' | 'other' | 'unknown';
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
  const factual = pairs.edits.filter((edit) => haveOtherFacts(ours, theirs, edit));
  const { size: otherFacts } = changedParts(ours, theirs, { ...pairs, edits: factual });
  const [shorter, longer] = [ours.words.length, theirs.words.length].sort((x, y) => x - y) as [number, number];
  return {
    sharedWords: pairs.sharedWords,
    share: pairs.sharedWords / Math.max(1, shorter),
    shareOfLonger: pairs.sharedWords / Math.max(1, longer),
    changedShare: changed.size / Math.max(1, pairs.ofA.size),
    factShare: otherFacts / Math.max(1, pairs.ofA.size),
    lead: leadOf([ours, theirs], pairs, changed),
    place: placeOf(a, b),
    headline: headlinesOf(a, b),
    day: dayOf(a, b),
  };
}

function bodyWithout({ passages }: Article, common: ReadonlySet<number>): DividedText {
  const own = common.size === 0 ? passages : passages.filter(({ text }) => !common.has(lineKey(text)));
  return divide(own.map(({ text }) => text).join(passageBreak));
}

/** Whether both texts have figures in an edit, or both have names. */
function haveOtherFacts(a: DividedText, b: DividedText, { a: inA, b: inB, isChange }: Edit): boolean {
  if (!isChange) return false;
  const [ours, theirs] = [factsIn(a, inA), factsIn(b, inB)];
  return (ours.figures && theirs.figures) || (ours.names && theirs.names);
}

/** Whether a range of words has a figure, and a capital letter that begins no sentence. */
function factsIn({ text, words, partOf }: DividedText, [from, to]: Edit['a']) {
  const found = words.slice(from, to).map(({ start, end }, index) => {
    const isFirst = partOf[from + index] !== partOf[from + index - 1];
    return { word: text.slice(start, end), isFirst };
  });
  return {
    figures: found.some(({ word }) => /\p{Nd}/u.test(word)),
    names: found.some(({ word, isFirst }) => !isFirst && /^\p{Lu}/u.test(word)),
  };
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

/** Whether two captures state one headline. A page's masthead, taken for its headline, is none. */
export function headlinesOf(
  { headline: a, fields: ours }: Article,
  { headline: b, fields: theirs }: Article,
): StoryEvidence['headline'] {
  if (a.inferred || b.inferred) return 'unknown';
  if (agrees('headline', a.value, b.value)) return 'same';
  const names = [ours.source, theirs.source].flatMap((source) => (source ? [wordsKey(source.value)] : []));
  if ([a, b].some(({ value }) => names.includes(wordsKey(value)))) return 'unknown';
  const [own, other] = [a, b].map(({ value }) => new Set(wordsKey(value).split(' '))) as [Set<string>, Set<string>];
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared >= leastAkin * Math.min(own.size, other.size) ? 'akin' : 'other';
}

function dayOf({ fields: a }: Article, { fields: b }: Article): StoryEvidence['day'] {
  if (!a.published || !b.published || a.published.inferred || b.published.inferred) return 'unknown';
  const [ours, theirs] = [a.published.value, b.published.value];
  if (ours.length > 10 && ours.slice(0, 16) === theirs.slice(0, 16)) return 'one minute';
  return agrees('published', ours, theirs) || isOneDay(ours, theirs) ? 'same' : 'other';
}

function isOneDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
