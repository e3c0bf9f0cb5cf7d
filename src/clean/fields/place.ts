import { isWithin, type Run } from '../body/heaviest-run.ts';
import type { Draft } from '../draft.ts';
import { looksLikeProse } from '../../text/prose.ts';

/**
 * Where a block stands: around the beginning of the article (`lead`: below its headline, `above`: right above it), in its
 * body, right below it (`below`), or farther off (`higher`, `lower`). A body's last block counts as `lead`, for it stands
 * between no two paragraphs.
 */
export type Place = 'lead' | 'above' | 'body' | 'below' | 'higher' | 'lower';

/** How far above a headline, in blocks, its own date or section may stand, and how far below the body what belongs to it. */
const reach = { above: 5, withoutHeadline: 10, below: 12 };

/** How many sentences may stand between a headline and the fields below it: a deck of one or two. */
const longestDeck = 2;

/** Where the block with an index stands. */
export type PlaceOf = (index: number) => Place;

/** Tells where each block of a draft stands. */
export function placesOf({ blocks }: Draft, body: Run | null): PlaceOf {
  if (!body) return () => 'lead';
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const top = headline === -1 ? body.first - reach.withoutHeadline : headline;
  const deck = deckEnd(blocks, { body, headline });
  return (index) => {
    if (index > body.last) return index <= body.last + reach.below ? 'below' : 'lower';
    if (index > top) return index < body.first || index < deck || index === body.last ? 'lead' : 'body';
    return index >= top - reach.above && !isWithin(body, index) ? 'above' : 'higher';
  };
}

/** The block after which the body is under way: the third sentence below the headline. */
function deckEnd(blocks: Draft['blocks'], { body, headline }: { body: Run; headline: number }): number {
  if (headline === -1 || body.first - headline > reach.below) return body.first;
  let sentences = 0;
  for (let index = headline + 1; index <= body.last; index += 1) {
    const block = blocks[index];
    if (block?.role === null && looksLikeProse(block.text)) sentences += 1;
    if (sentences > longestDeck) return index;
  }
  return body.first;
}
