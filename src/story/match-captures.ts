import type { Passage } from '../clean/article.ts';
import { SampleIndex, sampleOf } from './sample-index.ts';
import { shinglesOf as shinglesIn } from './shingles.ts';

/**
 * The share of the shorter article's shingles that the other must have. Of 55 news pages beside their damaged twins 52
 * share 0.81 or more and one 0.61; of two the cleaner kept different parts, which share next to nothing. Different articles
 * share 0.45 at the most, among 901 pages.
 */
const fewestShared = 0.55;

/** Fewer shared shingles prove nothing, unless they are all that both have: a dateline and a stock sentence have as many. */
const leastEvidence = 8;

/** An article as far as it is compared with others. */
export interface Matchable {
  /** The shingles of its body, ascending. */
  readonly shingles: Uint32Array;
}

/**
 * Groups articles that are captures of one story, by their words alone. Each group, and the groups among themselves, keep
 * the order of the input. An index of sampled shingles names the pairs worth comparing, so the cost grows with the
 * number of captures and not with its square.
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
  return shinglesIn(passages.map(({ text }) => text));
}

/**
 * An article's shingles with the lowest hashes are a random choice of it: of so many of the shorter one so few must stand in
 * the other for it to be worth counting them all. Of one that shares just enough 13 of 24 and 35 of 64 do, and fewer than
 * these once in ten million times.
 */
const leastOfSample = [
  { looked: 24, found: 2 },
  { looked: 64, found: 12 },
] as const;

/** Whether articles with these shingles, ascending, are captures of one story. */
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

/** Disjoint sets of indexes, each known by its smallest member. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    for (let parent = this.#parentOf(root); parent !== root; parent = this.#parentOf(root)) {
      // Each look shortens the way for those that follow: else a chain of captures would cost the square of its length.
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
