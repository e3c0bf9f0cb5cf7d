import type { Passage } from '../clean/article.ts';
import { SampleIndex, sampleOf } from './sample-index.ts';
import { shinglesOfTexts } from './shingles.ts';

/**
 * The least share of the shorter article's shingles that the other must have. Evidence: of 55 news pages and their
 * damaged copies, 52 share 0.81 or more and one 0.61; in the other two the cleaner kept different parts, which share
 * almost nothing. Among 901 pages, different articles share at most 0.45.
 */
const fewestShared = 0.55;

/**
 * Fewer shared shingles are no evidence, unless they are all that both have: a dateline and a stock sentence share as
 * many.
 */
const leastEvidence = 8;

/** What matching needs to know of an article. */
export interface Matchable {
  /** Shingles of the body, ascending. */
  readonly shingles: Uint32Array;
}

/**
 * Groups articles that are captures of one story, by their words alone. Keeps the order of the input. Only pairs that
 * share a sampled shingle are compared, so the cost is linear in the number of captures.
 */
export function matchCaptures<Article extends Matchable>(articles: readonly Article[]): Article[][] {
  const groups = new Groups(articles.length);
  const index = new SampleIndex();
  for (const [b, article] of articles.entries()) {
    for (const a of index.add(sampleOf(article.shingles))) {
      const other = articles[a];
      if (other && !groups.areOne(a, b) && isSameStory(other.shingles, article.shingles)) groups.join(a, b);
    }
  }
  return [...Map.groupBy(articles.keys(), (at) => groups.of(at)).values()].map((places) =>
    places.flatMap((at) => articles[at] ?? []),
  );
}

/** The shingles of an article's body, ascending. */
export function shinglesOf(passages: readonly Pick<Passage, 'text'>[]): Uint32Array {
  return shinglesOfTexts(passages.map(({ text }) => text));
}

/**
 * Quick reject by MinHash: skip the full count if fewer than `found` of the first `looked` shingles are shared.
 * Articles that share just enough have 13 of 24 and 35 of 64 in common on average; these limits reject such a pair once
 * in ten million.
 */
const leastOfSample = [
  { looked: 24, found: 2 },
  { looked: 64, found: 12 },
] as const;

/** Whether two articles are captures of one story, by their shingles, ascending. */
export function isSameStory(a: Uint32Array, b: Uint32Array): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  for (const { looked, found } of leastOfSample) {
    if (shorter.length > looked && countShared(shorter.subarray(0, looked), longer) < found) return false;
  }
  const shared = countShared(shorter, longer);
  const isEvidence = shared >= leastEvidence || shared === Math.max(a.length, b.length);
  return isEvidence && shared / Math.min(a.length, b.length) >= fewestShared;
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

/** Disjoint sets of indexes (union-find). The smallest index represents its set. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    for (let parent = this.#parentOf(root); parent !== root; parent = this.#parentOf(root)) {
      // Path halving: without it, a long chain of captures costs the square of its length.
      root = this.#parents[root] = this.#parentOf(parent);
    }
    return root;
  }

  #parentOf(index: number): number {
    return this.#parents[index] ?? index;
  }

  areOne(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
