import { isWithin, type Run } from '../body/heaviest-run.ts';
import type { Draft } from '../draft.ts';
import { looksLikeProse } from '../../text/prose.ts';

/**
 * A block's position relative to the article: `lead` below its headline, `above` right above it, `body`, `below` right
 * below it, or further away (`higher`, `lower`). The body's last block counts as `lead`, since no paragraph follows it.
 */
export type BlockPlace = 'lead' | 'above' | 'body' | 'below' | 'higher' | 'lower';

/**
 * In blocks: how far above the headline the article's own date or section may be, and how far below the body its other
 * fields.
 */
const reach = { above: 5, withoutHeadline: 10, below: 12 };

/** In sentences: a deck between the headline and the fields may have this many. */
const longestDeck = 2;

/** The position of a block, by index. */
export type PlaceOf = (index: number) => BlockPlace;

/** Computes the position of each block of a draft. */
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

/** The block where the body starts after a deck: the third sentence below the headline. */
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
