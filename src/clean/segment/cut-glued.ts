import { functionWords } from '../function-words.ts';
import { glueRules } from '../rules/glue.ts';
import type { Cut } from './segment.ts';

/** A straight quote mark after a stop and before a capital: it closes the old paragraph or opens the new one. */
const straightQuote = /[.!?…]"(?="?(?:\p{Lu}\p{Ll}|[AI]\s|\p{Lu}{2,6}\s))/gu;

/** Cuts paragraphs apart that were glued together without a space. */
export const cutGlued: Cut = (text) => {
  const certain = glueRules.flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: before }) => !functionWords.has(before))
      .map(({ 0: before, index }) => index + before.length),
  );
  return cutAtStraightQuotes(text, certain);
};

/**
 * Straight quote marks look the same on both sides, so they are counted: after an even number of them in the paragraph
 * the mark opens the next paragraph, after an odd number it closes this one.
 */
function cutAtStraightQuotes(text: string, certain: readonly number[]): number[] {
  const stops = Array.from(text.matchAll(straightQuote), ({ index }) => ({ at: index + 1, quote: true }));
  const places = [...stops, ...certain.map((at) => ({ at, quote: false }))].sort((a, b) => a.at - b.at);

  const found: number[] = [];
  let paragraph = 0;
  for (const { at, quote } of places) {
    const closes = quote && hasOddQuotes(text, paragraph, at);
    paragraph = closes ? at + 1 : at;
    found.push(paragraph);
  }
  return found;
}

function hasOddQuotes(text: string, from: number, to: number): boolean {
  let odd = false;
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
