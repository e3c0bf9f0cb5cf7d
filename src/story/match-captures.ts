import type { Article } from '../clean/article.ts';
import { words } from '../clean/words.ts';
import { shingles } from './shingles.ts';

/**
 * The share of the shorter article's shingles that the other must have. Of 55 news pages beside their damaged twins 52
 * share 0.81 or more and one 0.61; of two the cleaner kept different parts, which share next to nothing. Different articles
 * share 0.45 at the most, among 901 pages.
 */
const fewestShared = 0.55;

/** Fewer shared shingles prove nothing, unless they are all that both have: a dateline and a stock sentence have as many. */
const leastEvidence = 8;

/**
 * How many shingles of an article stand for it when candidates are looked up: those with the lowest hashes, which are the
 * same ones wherever the text is the same. Two captures that share six tenths of their shingles share dozens of these.
 */
const sampleSize = 64;

/**
 * Groups articles that are captures of one story, by their words alone. Each group, and the groups among themselves, keep
 * the order of the input. An index of sampled shingles names the pairs worth comparing, so the cost grows with the
 * number of captures and not with its square.
 */
export function matchCaptures(articles: readonly Article[]): Article[][] {
  const sets = articles.map(({ passages }) => shingles(passages.flatMap(({ text }) => words(text))));
  const groups = new Groups(articles.length);
  for (const [a, b] of candidatePairs(sets)) {
    if (!groups.areOne(a, b) && isSameStory(sets[a], sets[b])) groups.join(a, b);
  }
  return [...Map.groupBy(articles.keys(), (index) => groups.of(index)).values()].map((indexes) =>
    indexes.flatMap((index) => articles[index] ?? []),
  );
}

/**
 * The pairs of articles that share a sampled shingle, each once. Of several that share one only neighbours are paired,
 * so that a phrase of the trade costs no more than its uses; captures of one story share many and meet all the same.
 */
function candidatePairs(sets: readonly Set<number>[]): [number, number][] {
  const lastHolder = new Map<number, number>();
  const pairs = new Map<number, [number, number]>();
  sets.forEach((set, index) => {
    for (const shingle of [...set].sort((a, b) => a - b).slice(0, sampleSize)) {
      const before = lastHolder.get(shingle);
      if (before !== undefined) pairs.set(before * sets.length + index, [before, index]);
      lastHolder.set(shingle, index);
    }
  });
  return [...pairs.values()];
}

function isSameStory(a = new Set<number>(), b = new Set<number>()): boolean {
  const shared = a.intersection(b).size;
  const isEvidence = shared >= leastEvidence || shared === Math.max(a.size, b.size);
  return isEvidence && shared / Math.min(a.size, b.size) >= fewestShared;
}

/** Disjoint sets of indexes, each known by its smallest member. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.#parents[root] !== undefined && this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  areOne(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
