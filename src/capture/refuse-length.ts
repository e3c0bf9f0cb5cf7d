import type { Refusal } from './capture.ts';

/**
 * The most lines, or paragraphs, that are still taken for an article. Of 60 news pages that we measured, the largest has 2,487
 * elements; what has twelve times as many lines is a dump of something else, and to clean it takes more than a second.
 */
export const mostLines = 30_000;

/** Lines that hold anything, ended as the cleaner ends them: an old text has carriage returns alone. */
const line = /\S[^\n\r\f\v\u2028\u2029]*/g;

/** Refuses a text of too many lines. */
export function refuseLines(text: string): Refusal | null {
  // Each takes two characters at least.
  return text.length < 2 * mostLines ? null : refuseCount(countUpTo(mostLines + 1, text, line));
}

/** Refuses what has so many lines, or paragraphs, if they are too many. */
export function refuseCount(lines: number): Refusal | null {
  if (lines <= mostLines) return null;
  const most = new Intl.NumberFormat('en').format(mostLines);
  const message = `There are more than ${most} lines of text; no article has as many. Capture the page again, or cut the file up.`;
  return { ok: false, line: null, message };
}

/** How often a global pattern matches, counted no further than needed. */
export function countUpTo(most: number, text: string, pattern: RegExp): number {
  let count = 0;
  for (pattern.lastIndex = 0; count < most && pattern.test(text);) count += 1;
  return count;
}
