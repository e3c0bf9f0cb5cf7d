import { wordsKey } from '../../src/text/words.ts';

/** A page's true headline, `null` where it is not known, and the headline of our article, `null` where there is none. */
export interface HeadlinePair {
  readonly truth: string | null;
  readonly ours: { readonly value: string; readonly inferred: boolean } | null;
}

/** Counts of pages, of those with a known headline only. */
export interface HeadlineCount {
  /** Ours has the same words in the same order; case, punctuation and quote marks do not count. */
  readonly right: number;
  /** Ours is stated: one that is inferred from the body's first words is none, and never right. */
  readonly given: number;
  readonly known: number;
}

/** Counts how many headlines are right: `right / known` is the figure, `right / given` its precision. */
export function countHeadlines(pairs: readonly HeadlinePair[]): HeadlineCount {
  const count = { right: 0, given: 0, known: 0 };
  for (const { truth, ours } of pairs) {
    if (truth === null) continue;
    count.known += 1;
    if (ours === null || ours.inferred) continue;
    count.given += 1;
    if (wordsKey(ours.value) === wordsKey(truth)) count.right += 1;
  }
  return count;
}
