import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer, type WARCRecordOpts } from 'warcio';
import { ZipFile } from 'yazl';

/** A record of a crawl as another program writes it. */
export interface Recorded extends WARCRecordOpts {
  readonly body?: string | Uint8Array;
}

/** A record's bytes, each record packed by itself where it is to be packed, as Common Crawl does. */
export async function recordOf({ body = '', ...options }: Recorded, gzip = false): Promise<Buffer> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const record = WARCRecord.create({ date: '2024-03-09T01:02:03Z', ...options }, [bytes]);
  return Buffer.from(await WARCSerializer.serialize(record, { gzip }));
}

/** A crawl of these records. */
export async function crawlOf(records: readonly Recorded[], gzip = false): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const record of records) parts.push(await recordOf(record, gzip));
  return Buffer.concat(parts);
}

/** A page as a server answered with it. */
export function answer(url: string, body: string | Uint8Array, more: WARCRecordOpts = {}): Recorded {
  return { type: 'response', url, body, httpHeaders: { 'Content-Type': 'text/plain; charset=utf-8' }, ...more };
}

/** A body sent in chunks, as HTTP/1.1 has it. */
export function inChunks(body: Uint8Array, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** A ZIP archive of files by their names. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same bytes with one run of them put for another of the same length, wherever it stands. */
export function replaceBytes(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

export { gzipSync as gzipOf };
