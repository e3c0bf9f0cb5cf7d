import type { Refusal } from './capture.ts';

/**
 * In characters. The longest line that is accepted as text. Evidence: the longest of 901 real article pages has 80,022
 * characters in all; a single line of twelve times that is no article.
 */
export const longestLine = 1_000_000;

/**
 * The most lines, or paragraphs, of an article. Evidence: the largest of 60 news pages has 2,487 elements; twelve times
 * as many lines are no article, and cleaning them takes more than a second.
 */
export const mostLines = 30_000;

/** Lines that are not empty. Line ends as in the cleaner: old texts have carriage returns alone. */
const line = /\S[^\n\r\f\v\u2028\u2029]*/g;

/** Refuses a text with too many lines. */
export function refuseLines(text: string): Refusal | null {
  // Each line takes at least two characters.
  return text.length < 2 * mostLines ? null : refuseCount(countUpTo(mostLines + 1, text, line));
}

/** Refuses a number of lines, or paragraphs, that is too large. */
export function refuseCount(lines: number): Refusal | null {
  if (lines <= mostLines) return null;
  const most = new Intl.NumberFormat('en').format(mostLines);
  const message = `There are more than ${most} lines of text; no article has as many. Capture the page again, or cut the file up.`;
  return { ok: false, line: null, message };
}

/** Refuses a text with a line that is too long. Points at the line. */
export function refuseLongLine(text: string): Refusal | null {
  if (text.length <= longestLine) return null;
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const index = lines.findIndex(({ length }) => length > longestLine);
  if (index === -1) return null;
  const length = new Intl.NumberFormat('en').format(lines[index]?.length ?? 0);
  const what = `The line is ${length} characters long; no article has one like it.`;
  return { ok: false, line: index + 1, message: `${what} Capture the page again, or cut the line up.` };
}

/** Counts the matches of a global pattern, and stops at `most`. */
export function countUpTo(most: number, text: string, pattern: RegExp): number {
  let count = 0;
  for (pattern.lastIndex = 0; count < most && pattern.test(text);) count += 1;
  return count;
}
