import { ByteReader } from './byte-reader.ts';
import { largestCapture, soleUnnamed, tooLarge, Unreadable } from './container.ts';
import type { Container, Content, ByteSource } from './container.ts';
import { isPage, lengthOf, longestHead } from './warc-page.ts';

/**
 * A crawl: records of pages as servers sent them (`response`, `resource`), or of their text (`conversion`, in `.wet`).
 * Source: ISO 28500, WARC 1.1. We split the records ourselves and not with a library: a capture's bytes are its record
 * byte for byte, and one broken record must not affect the others.
 */
export const warc: Container = {
  id: 'warc',
  extensions: ['.warc', '.wet'],
  contents: (source) => soleUnnamed(records(source)),
};

async function* records(source: ByteSource): AsyncGenerator<Content> {
  const reader = new ByteReader(source.stream());
  let number = 0;
  let yielded = 0;
  let isLost = false;
  try {
    for (let line = await reader.line(longestHead); line !== null; line = await reader.line(longestHead)) {
      if (isBlank(line)) continue;
      const starts = startsRecord(line);
      if (!starts && isLost) continue;
      const content = starts ? await readRecord(reader, line, (number += 1)) : notARecord(number + 1);
      isLost = !starts || content === 'lost';
      const shown = content === 'lost' ? notARecord(number) : content;
      if (shown) {
        yielded += 1;
        yield shown;
      }
    }
  } finally {
    await reader.close();
  }
  if (yielded === 0) throw new Unreadable(nothingIn(number));
}

function isBlank(line: Buffer): boolean {
  return line.length <= 2 && line.every((byte) => byte === 0x0a || byte === 0x0d);
}

function startsRecord(line: Buffer): boolean {
  return line.length < 20 && /^WARC\/\d\.\d\d?\r?\n$/.test(line.toString('latin1'));
}

/** Reads the rest of a record. Returns `null` if it is no page, `lost` if its end is unknown. */
async function readRecord(reader: ByteReader, first: Buffer, number: number): Promise<Content | 'lost' | null> {
  const head = await readHead(reader, first);
  const length = head === null ? null : lengthOf(head);
  if (head === null || length === null) return 'lost';
  const start = await reader.take(Math.min(length, longestHead));
  const rest = length - start.length;
  if (start.length < Math.min(length, longestHead)) return cutOff(number);
  if (!isPage(head, start)) return (await reader.skip(rest)) < rest ? cutOff(number) : null;
  if (length > largestCapture) {
    await reader.skip(rest);
    return refused(number, `The record ${tooLarge}`);
  }
  const end = await reader.take(rest);
  if (end.length < rest) return cutOff(number);
  const bytes = Buffer.concat([head, start, end, Buffer.from('\r\n\r\n')]);
  return { kind: 'part', name: String(number), line: null, bytes, format: 'warc' };
}

async function readHead(reader: ByteReader, first: Buffer): Promise<Buffer | null> {
  const lines = [first];
  let size = first.length;
  for (let line = await reader.line(longestHead); line !== null; line = await reader.line(longestHead)) {
    lines.push(line);
    size += line.length;
    if (isBlank(line)) return Buffer.concat(lines);
    if (size > longestHead) return null;
  }
  return null;
}

function refused(number: number, message: string): Content {
  return { kind: 'refused', name: String(number), line: null, message };
}

function cutOff(number: number): Content {
  return refused(number, 'The file ends within this record. Fetch it again; what stands before that is read.');
}

function notARecord(number: number): Content {
  return refused(
    number,
    'This is no WARC record, or a broken one. It is passed over up to the next that starts a line.',
  );
}

function nothingIn(records: number): string {
  if (records === 0) return 'There is no WARC record in this file. Delete it, or fetch it again.';
  const all = records === 1 ? 'its one record is not' : `none of its ${records} records is`;
  return `There is no page in this file: ${all} a server’s good answer with HTML or text. Delete it, or crawl again.`;
}
