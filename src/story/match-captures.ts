import type { Article } from '../clean/article.ts';
import { words } from '../clean/words.ts';
import { SampleIndex, sampleOf } from './sample-index.ts';
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
 * Groups articles that are captures of one story, by their words alone. Each group, and the groups among themselves, keep
 * the order of the input. An index of sampled shingles names the pairs worth comparing, so the cost grows with the
 * number of captures and not with its square.
 */
export function matchCaptures(articles: readonly Article[]): Article[][] {
  const sets = articles.map(shinglesOf);
  const groups = new Groups(articles.length);
  const index = new SampleIndex();
  for (const [b, set] of sets.entries()) {
    for (const a of index.add(sampleOf(set))) {
      if (!groups.areOne(a, b) && isSameStory(sets[a] ?? new Set(), set)) groups.join(a, b);
    }
  }
  return [...Map.groupBy(articles.keys(), (at) => groups.of(at)).values()].map((places) =>
    places.flatMap((at) => articles[at] ?? []),
  );
}

/** The shingles of an article's body. */
export function shinglesOf({ passages }: Article): Set<number> {
  return shingles(passages.flatMap(({ text }) => words(text)));
}

/** Whether articles with these shingles are captures of one story. */
export function isSameStory(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
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
