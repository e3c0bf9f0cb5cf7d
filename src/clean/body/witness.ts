import type { Draft } from '../draft.ts';

/**
 * How much a witness's word weighs beside the model's score, in the logarithm of the odds: nearly eight to one. An
 * extraction library that sees a page's markup is right about most lines, and wrong about whole parts of a few pages,
 * where the model must be able to outweigh it.
 */
const weight = 2;

/** What the page's markup adds to the score of each block: 0 where the witness says nothing. */
export function testimonyOf({ blocks, witness }: Draft): number[] {
  return blocks.map(({ part }) => {
    const word = witness === null ? null : (part?.isArticle ?? null);
    return word === null ? 0 : word ? weight : -weight;
  });
}

/** A witness's word as a reason has it; empty where it says nothing. */
export function showTestimony(witness: string | null, testimony: number): string {
  if (testimony === 0) return '';
  return `; ${witness} takes it ${testimony > 0 ? 'for the article’s' : 'for no part of the article'}`;
}
