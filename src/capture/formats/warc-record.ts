import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import type { Decoded, Hints, PageFormat, Refusal, Statement } from '../capture.ts';
import { answerIn, fieldOf, mediaTypeOf, shownType } from '../containers/warc-page.ts';
import { inflate } from '../containers/inflate.ts';
import { isoTime } from './iso-time.ts';
import { tidyStatements } from './tidy-statements.ts';

/**
 * One record of a crawl: a page as a server sent it, with its address and time. `formatOfType` finds the format that
 * decodes the page.
 */
export function warcRecordWith(formatOfType: (mediaType: string) => PageFormat | undefined): PageFormat {
  return {
    id: 'warc',
    extensions: ['.warc', '.wet'],
    mediaTypes: ['application/warc'],
    decode: (bytes) => decode(bytes, formatOfType),
  };
}

async function decode(
  bytes: Uint8Array,
  formatOfType: (mediaType: string) => PageFormat | undefined,
): Promise<Decoded> {
  const record = await parse(bytes);
  if (!record) return refusal('The record is broken. Fetch the crawl again.');
  const sent = await sentIn(record);
  const contentType = sent.field('content-type') ?? record.warcHeader('WARC-Identified-Payload-Type') ?? '';
  const mediaType = mediaTypeOf(contentType);
  const format = formatOfType(mediaType);
  if (!format)
    return refusal(`The record holds no page, but ${shownType(mediaType)}. Fetch the crawl again, or take it out.`);
  const payload = await payloadOf(sent);
  if ('ok' in payload) return payload;
  const page = await format.decode(payload, hintsOf(record, contentType));
  if (!page.ok) return page;
  const captured = isoTime(record.warcDate ?? '') ?? page.captured;
  return { ...page, statements: tidyStatements([...page.statements, ...addressOf(record)], null), captured };
}

function refusal(message: string): Refusal {
  return { ok: false, line: null, message };
}

/** Parses the record's headers; its block is read later, since the library never returns for a truncated one. */
async function parse(bytes: Uint8Array): Promise<WARCRecord | null> {
  // A `Buffer` view slices without copying; the library slices for each HTTP chunk.
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new WARCParser(new AsyncIterReader([view], null), { parseHttp: false }).parse().catch(() => null);
}

/** A page as it was sent, with its headers by lower-case name. */
interface Sent {
  readonly field: (name: string) => string | null;
  readonly body: Uint8Array;
}

async function sentIn(record: WARCRecord): Promise<Sent> {
  const block = Buffer.from(await record.readFully(false));
  if (record.warcType !== 'response') return { field: (name) => record.warcHeader(name) ?? null, body: block };
  const { head, body } = answerIn(block);
  return { field: (name) => fieldOf(head, name), body };
}

async function payloadOf({ field, body }: Sent): Promise<Uint8Array | Refusal> {
  const isChunked = field('transfer-encoding')?.toLowerCase() === 'chunked';
  const whole = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body;
  return inflate(whole, field('content-encoding') ?? '');
}

function hintsOf(record: WARCRecord, contentType: string): Hints {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const [address] = addressOf(record);
  return { ...(charset === undefined ? {} : { charset }), ...(address ? { address: address.value } : {}) };
}

function addressOf({ warcTargetURI }: WARCRecord): Statement[] {
  const value = warcTargetURI?.trim() ?? '';
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return [];
  return [{ field: 'address', value, from: 'WARC-Target-URI' }];
}
