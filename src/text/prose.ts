import { countWords } from './words.ts';

/** A sentence's end: a stop in any of the large scripts, and the quotes and brackets that may close after it. */
const sentenceEnd = /[.!?…。！？؟।։]["”’'»)\]]{0,3}(?:\s|$)/u;

/**
 * The fewest words of a line that is taken for prose. The C4 data set's line rule, known from the training of T5, asks
 * for a final stop and five words; a scrape's menus hold such lines too ("Sign in to comment."), so we ask for twice that.
 */
export const fewestProseWords = 10;

/** Whether a text reads like a sentence or more: long enough, and with a sentence's end in it. */
export function looksLikeProse(text: string): boolean {
  return sentenceEnd.test(text) && countWords(text, fewestProseWords) >= fewestProseWords;
}

/** Whether a text stops where a sentence stops. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟।։]["”’'»)\]]{0,3}$/u.test(text);
}
