import type { Decoded, PageFormat, Refusal } from './capture.ts';

/**
 * The longest line, in characters, that is still taken for text. Of 901 real article pages that we measured, the
 * longest holds 80,022 characters altogether; one line of twelve times that is a dump of something else, and a page
 * made of it would be of no use to a reader.
 */
export const longestLine = 1_000_000;

/** The visible text of a page, UTF-8, with or without a byte order mark. */
export const plainText: PageFormat = { id: 'text', extensions: ['.txt'], mediaTypes: ['text/plain'], decode };

/** First bytes of files that are often saved or renamed with the wrong ending. Source: each format's specification. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive (or a .docx, .odt or .epub file)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
];

function decode(bytes: Uint8Array): Decoded {
  const problem = problemOfBytes(bytes);
  if (problem) return problem;
  const text = decodeUtf8(bytes);
  if (text === null) {
    return wrong(firstLineThatIsNotUtf8(bytes), 'The line is not UTF-8. Find its encoding and save it again as UTF-8.');
  }
  const decoding = { encoding: 'utf-8', reason: 'All of its bytes are UTF-8.', confidence: 1, repairs: [] };
  return problemOfText(text) ?? { ok: true, text, decoding, markup: null, statements: [], captured: null };
}

function wrong(line: number | null, message: string): Refusal {
  return { ok: false, line, message };
}

function problemOfBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return wrong(null, 'The file is empty. Delete it, or capture the page again.');
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) {
    return wrong(null, `This is ${signature[0]}, not text. Save the page’s text as UTF-8 .txt, or delete the file.`);
  }
  if (startsLikeUtf16(bytes)) return wrong(null, 'The file is UTF-16, not UTF-8. Save it again as UTF-8.');
  const nul = bytes.indexOf(0);
  if (nul === -1) return null;
  return wrong(lineAt(bytes, nul), 'The line holds a NUL byte, so this is no text file. Save the page as UTF-8 text.');
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

function startsLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}

/** The text, with a byte order mark if it has one: every character of a capture must stand in its ledger. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstLineThatIsNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

/** Lines end where the cleaner ends them, so that an old text with carriage returns alone is not one line. */
function firstLongLine(text: string): { line: number; length: number } | null {
  if (text.length <= longestLine) return null;
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const index = lines.findIndex((line) => line.length > longestLine);
  return index === -1 ? null : { line: index + 1, length: lines[index]?.length ?? 0 };
}
