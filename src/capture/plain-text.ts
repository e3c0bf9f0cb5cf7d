import type { Decoded, Hints, PageFormat, Refusal } from './capture.ts';
import { decodeBytes } from './decode-bytes.ts';
import { refuseLines } from './refuse-length.ts';
import { repairText } from './repairs/repair-text.ts';

/**
 * The longest line, in characters, that is still taken for text. Of 901 real article pages that we measured, the
 * longest holds 80,022 characters altogether; one line of twelve times that is a dump of something else, and a page
 * made of it would be of no use to a reader.
 */
export const longestLine = 1_000_000;

/** The visible text of a page, in any encoding. */
export const plainText: PageFormat = { id: 'text', extensions: ['.txt'], mediaTypes: ['text/plain'], decode };

function decode(bytes: Uint8Array, { charset }: Hints = {}): Decoded {
  if (bytes.length === 0) return wrong(null, 'The file is empty. Delete it, or capture the page again.');
  const read = decodeBytes(bytes, charset);
  if (!read.ok) return read;
  const { encoding, reason, confidence } = read;
  const tooMany = refuseLines(read.text);
  if (tooMany) return tooMany;
  const { text, repairs } = repairText(read.text);
  const decoding = { encoding, reason, confidence, repairs };
  return problemOfText(text) ?? { ok: true, text, decoding, markup: null, statements: [], captured: null };
}

function wrong(line: number | null, message: string): Refusal {
  return { ok: false, line, message };
}

function problemOfText(text: string): Refusal | null {
  if (text.trim() === '') {
    return wrong(null, 'The file holds only white space. Delete it, or capture the page again.');
  }
  const long = firstLongLine(text);
  if (!long) return null;
  const length = new Intl.NumberFormat('en').format(long.length);
  return wrong(
    long.line,
    `The line is ${length} characters long; no article has one like it. Capture the page again, or cut the line up.`,
  );
}

/** Lines end where the cleaner ends them, so that an old text with carriage returns alone is not one line. */
function firstLongLine(text: string): { line: number; length: number } | null {
  if (text.length <= longestLine) return null;
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const index = lines.findIndex((line) => line.length > longestLine);
  return index === -1 ? null : { line: index + 1, length: lines[index]?.length ?? 0 };
}
