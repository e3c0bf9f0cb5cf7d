import type { Article } from '../clean/article.ts';
import { SampleIndex, sampleOf } from './sample-index.ts';
import { shinglesOf } from './shingles.ts';

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
  const groups = new Groups(articles.length);
  const index = new SampleIndex();
  const likenesses = articles.map(likenessOf);
  for (const [b, likeness] of likenesses.entries()) {
    for (const a of index.add(sampleOf(likeness))) {
      if (!groups.areOne(a, b) && isSameStory(likenesses[a] ?? none, likeness)) groups.join(a, b);
    }
  }
  return [...Map.groupBy(articles.keys(), (at) => groups.of(at)).values()].map((places) =>
    places.flatMap((at) => articles[at] ?? []),
  );
}

const none = new Uint32Array();

/** Most articles are matched twice: before and after the other captures of their source told more of some. */
const known = new WeakMap<Article, Uint32Array>();

/** What an article is compared by: the shingles of its body, ascending. */
export function likenessOf(article: Article): Uint32Array {
  const likeness = known.get(article) ?? shinglesOf(article.passages.map(({ text }) => text));
  known.set(article, likeness);
  return likeness;
}

/** Whether articles are captures of one story, by their likenesses. */
export function isSameStory(a: Uint32Array, b: Uint32Array): boolean {
  const shared = countShared(a, b);
  const isEvidence = shared >= leastEvidence || shared === Math.max(a.length, b.length);
  return isEvidence && shared / Math.min(a.length, b.length) >= fewestShared;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let [shared, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [inA, inB] = [a[atA] ?? 0, b[atB] ?? 0];
    if (inA === inB) shared += 1;
    if (inA <= inB) atA += 1;
    if (inB <= inA) atB += 1;
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
