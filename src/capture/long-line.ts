/**
 * The longest line, in characters, that is still taken for text. Of 901 real article pages that we measured, the
 * longest holds 80,022 characters altogether; one line of twelve times that is a dump of something else, and a page
 * made of it would be of no use to a reader.
 */
export const longestLine = 1_000_000;

/** A line of a text that is longer than any article's. */
export interface LongLine {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The first line that is too long. Lines end where the cleaner ends them, so that carriage returns alone are line ends, too. */
export function findLongLine(text: string): LongLine | null {
  if (text.length <= longestLine) return null;
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const index = lines.findIndex((line) => line.length > longestLine);
  if (index === -1) return null;
  const length = new Intl.NumberFormat('en').format(lines[index]?.length ?? 0);
  const what = `The line is ${length} characters long; no article has one like it.`;
  return { line: index + 1, message: `${what} Capture the page again, or cut the line up.` };
}
