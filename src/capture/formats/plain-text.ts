import type { Decoded, Hints, PageFormat, Refusal } from '../capture.ts';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import { refuseLines, refuseLongLine } from '../text-limits.ts';
import { repairText } from '../repairs/repair-text.ts';

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
  return refuseLongLine(text);
}
