import type { Article, Passage } from '../../clean/article.ts';
import { addressKey } from '../../clean/address/page-address.ts';
import { Groups } from './groups.ts';
import { haveOneAddress } from './outlets.ts';
import { SampleIndex, sampleOf } from './sample-index.ts';
import { shinglesOfTexts } from './shingles.ts';

/** The least share of the shorter article's shingles that the other must have, for the two to be compared in full. */
const fewestShared = 0.4;

/** A story that grew, or was rewritten, at one address shares less. */
const fewestSharedAtAddress = 0.15;

/**
 * Fewer shared shingles are no evidence, unless they are all that both have: a dateline and a stock sentence share as
 * many.
 */
const leastEvidence = 8;

/** A capture is compared in full with this many others at most, those that it shares the most with. */
const mostCompared = 4;

/** What finding candidates needs to know of an article. */
export interface Matchable extends Pick<Article, 'fields'> {
  /** Shingles of the body, ascending. */
  readonly shingles: Uint32Array;
}

/** The places of two articles in a list, the earlier one first. */
export type Pair = readonly [a: number, b: number];

/**
 * Finds the pairs of articles that may be captures of one story, by their words and their addresses. Only pairs that
 * share a sampled shingle or an address are looked at, so the cost is linear in the number of captures.
 */
export function candidatePairs(articles: readonly Matchable[]): Pair[] {
  const index = new SampleIndex();
  const atAddress = new Map<string, number>();
  return articles.flatMap((article, b) => {
    const met = new Set(index.add(sampleOf(article.shingles)));
    const address = article.fields.address && addressKey(article.fields.address.value);
    if (address !== null) {
      const last = atAddress.get(address);
      if (last !== undefined) met.add(last);
      atAddress.set(address, b);
    }
    const candidates = [...met].flatMap((a) => {
      const share = shareOf(articles[a], article);
      return share > 0 ? [{ a, share }] : [];
    });
    const best = candidates.sort((one, other) => other.share - one.share || other.a - one.a).slice(0, mostCompared);
    return best.map(({ a }): Pair => [a, b]);
  });
}

/** Groups articles by pairs that are captures of one story. Keeps the order of the input. */
export function groupPairs<One>(articles: readonly One[], pairs: readonly Pair[]): One[][] {
  const groups = new Groups(articles.length);
  for (const [a, b] of pairs) groups.join(a, b);
  return [...Map.groupBy(articles.keys(), (at) => groups.of(at)).values()].map((places) =>
    places.flatMap((at) => articles[at] ?? []),
  );
}

/** The shingles of an article's body, ascending. */
export function shinglesOf(passages: readonly Pick<Passage, 'text'>[]): Uint32Array {
  return shinglesOfTexts(passages.map(({ text }) => text));
}

/** The share of the shorter article's shingles that both have; 0 if it is too small to compare the two in full. */
function shareOf(a: Matchable | undefined, b: Matchable): number {
  if (!a) return 0;
  const least = haveOneAddress(a, b) ? fewestSharedAtAddress : fewestShared;
  return sharedShare(a.shingles, b.shingles, least);
}

/**
 * Quick reject by MinHash: skip the full count if fewer than this share of the least share of the first shingles are
 * shared. Articles that share just enough have 26 of 64 in common on average, with a standard deviation of 4.
 */
const sample = { looked: 64, share: 0.25 };

/** The share of the shorter list, both ascending, that both have; 0 if it is less than `least`, or no evidence. */
export function sharedShare(a: Uint32Array, b: Uint32Array, least = fewestShared): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const { looked, share } = sample;
  const isLong = shorter.length > looked;
  if (isLong && countShared(shorter.subarray(0, looked), longer) < looked * least * share) return 0;
  const shared = countShared(shorter, longer);
  const isEvidence = shared >= leastEvidence || (shared > 0 && shared === longer.length);
  return isEvidence && shared / shorter.length >= least ? shared / shorter.length : 0;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
