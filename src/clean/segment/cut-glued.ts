import { allMatches } from '../../text/all-matches.ts';
import { glueRules, mayPart } from './glue-rules.ts';
import { curlQuotes } from './curl-quotes.ts';
import type { Cut } from './segment.ts';

/** Separates paragraphs that were glued together without a space. */
export const cutGlued: Cut = (text) => {
  const curled = curlQuotes(text);
  return allMatches(mayPart, curled)
    .map(({ index }) => index + 1)
    .filter((at) => glueRules.some(({ pattern }) => matchesAt(pattern, curled, at)));
};

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
