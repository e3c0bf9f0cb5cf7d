import type { Draft } from '../draft.ts';

/**
 * What a witness's word adds to the model's score, in the logarithm of the odds: for the article's, and for no part of it.
 * F1 on 17 pages from the web that were labelled by hand: the model alone 0.962, Readability alone 0.967; both with ±1, ±2 or
 * ±3 0.974, 0.974 and 0.973, with these 0.977 at a recall of 0.998. So few pages do not tell one from the next, but any of
 * them is better than either alone.
 */
const weights = { article: 2, other: -3 };

/** What the page's markup adds to the score of each block: 0 where the witness says nothing. */
export function testimonyOf({ blocks, witness }: Draft): number[] {
  return blocks.map(({ part }) => {
    const word = witness === null ? null : (part?.isArticle ?? null);
    return word === null ? 0 : weights[word ? 'article' : 'other'];
  });
}

/** A witness's word as a reason has it; empty where it says nothing. */
export function showTestimony(witness: string | null, testimony: number): string {
  if (testimony === 0) return '';
  return `; ${witness} takes it ${testimony > 0 ? 'for the article’s' : 'for no part of the article'}`;
}
