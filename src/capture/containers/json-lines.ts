import { ByteReader } from './byte-reader.ts';
import { largestCapture, tooLarge, Unreadable, type Container, type Content, type ByteSource } from './container.ts';

export const noRow = 'There is no row in this file. Delete it, or fetch it again.';

/** JSON Lines, also called newline-delimited JSON: one row of a data set per line. */
export const jsonLines: Container = {
  id: 'json-lines',
  extensions: ['.jsonl', '.ndjson'],
  contents: (source) => rowsByLine(source),
};

/** Yields every line that is not empty, named by its number, trimmed and without a byte order mark. */
export async function* rowsByLine(source: ByteSource): AsyncGenerator<Content> {
  const reader = new ByteReader(source.stream());
  let isEmpty = true;
  try {
    for (let number = 1; ; number += 1) {
      const line = await reader.line(largestCapture);
      if (line === null) break;
      const row = trimmed(line);
      if (row.length === 0) continue;
      isEmpty = false;
      yield rowAt(number, row);
    }
  } finally {
    await reader.close();
  }
  if (isEmpty) throw new Unreadable(noRow);
}

function rowAt(line: number, bytes: Buffer): Content {
  const place = { name: String(line), line };
  if (bytes.length > largestCapture) return { kind: 'refused', ...place, message: `The row ${tooLarge}` };
  return { kind: 'part', ...place, bytes, format: 'json' };
}

/**
 * Space, tab, line feed, carriage return, and the bytes of a byte order mark. No row starts or ends with one of these.
 */
const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** A line without white space and byte order mark around it. */
export function trimmed(line: Buffer): Buffer {
  let start = 0;
  let end = line.length;
  while (start < end && blank.has(line[start] ?? 0)) start += 1;
  while (end > start && blank.has(line[end - 1] ?? 0)) end -= 1;
  return line.subarray(start, end);
}
