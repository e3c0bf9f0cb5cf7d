import { countWords } from './words.ts';

/** The end of a sentence: a full stop of any large script, with closing quotes and brackets. */
const sentenceEnd = /[.!?…。！？؟।։]["”’'»)\]]{0,3}(?:\s|$)/u;

/**
 * The fewest words of a line of prose. C4, the training data of T5, requires five words and a final full stop; menus
 * have such lines, too ("Sign in to comment."), so this is twice as many.
 */
export const fewestProseWords = 10;

/** Whether a text reads like prose: it is long enough and contains the end of a sentence. */
export function looksLikeProse(text: string): boolean {
  return sentenceEnd.test(text) && countWords(text, fewestProseWords) >= fewestProseWords;
}

/** Whether a text ends as a sentence ends. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟।։]["”’'»)\]]{0,3}$/u.test(text);
}
