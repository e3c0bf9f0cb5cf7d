import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Decoded } from '../../src/capture/capture.ts';
import { largestCapture } from '../../src/capture/containers/container.ts';
import { containerOf, formatOf, formatOfType } from '../../src/capture/formats/formats.ts';
import { sourceFromBytes } from '../../src/capture/files/open-file.ts';
import { answer, crawlOf, inChunks, recordOf } from '../support/archives.ts';
import { readBytes } from '../support/read-bytes.ts';

const url = 'https://gazette.example/2024/03/harbour';
const text = 'The harbour was opened again on Friday.\n';
const utf8 = Buffer.from(text);

const html: RequestInit['headers'] = { 'Content-Type': 'text/html' };

async function decode(bytes: Uint8Array): Promise<Decoded> {
  const format = formatOf('record.warc');
  if (!format) throw new Error('No format reads records.');
  return format.decode(bytes);
}

/** What Common Crawl’s tools write: each record packed by itself, a request and metadata beside each answer. */
const crawl = [
  { type: 'warcinfo', body: 'software: a crawler\r\n' },
  { type: 'request', url, httpHeaders: { Host: 'gazette.example' }, statusline: 'GET /2024/03/harbour HTTP/1.1' },
  answer(url, text),
  { type: 'metadata', url, body: 'fetchTimeMs: 12\r\n', warcHeaders: { 'Content-Type': 'application/warc-fields' } },
  answer('https://gazette.example/robots.txt', 'User-agent: *\n'),
  answer('https://gazette.example/old', text, { statusline: 'HTTP/1.1 301 Moved' }),
  answer('https://gazette.example/a.png', 'PNG', { httpHeaders: { 'Content-Type': 'image/png' } }),
  { type: 'revisit', url, httpHeaders: html, refersToUrl: url },
  answer('https://gazette.example/2024/03/bridge', 'The bridge stays shut.\n'),
] as const;

describe('a crawl', () => {
  test.each([
    ['cc.warc', false],
    ['cc.warc.gz', true],
  ])('%s yields its pages, by the numbers of their records, and nothing else', async (name, gzip) => {
    expect(await readBytes(name, await crawlOf(crawl, gzip))).toEqual({
      captures: [
        [`${name}/3`, text],
        [`${name}/9`, 'The bridge stays shut.\n'],
      ],
      problems: [],
    });
  });

  test('yields each record as a crawl of its own, which reads back the same', async () => {
    const whole = await crawlOf(crawl);
    const parts = [];
    for await (const part of containerOf('a.warc')?.contents(sourceFromBytes(whole)) ?? []) parts.push(part);
    const [first] = parts;
    if (first?.kind !== 'part') throw new Error('There is no part.');
    expect(whole.includes(Buffer.from(first.bytes))).toBe(true);
    expect(await readBytes('one.warc', first.bytes)).toEqual({ captures: [['one.warc', text]], problems: [] });
  });

  test('of texts is read alike', async () => {
    const texts = [
      { type: 'warcinfo', body: 'software: a crawler\r\n' },
      { type: 'conversion', url, body: text, warcHeaders: { 'Content-Type': 'text/plain' } },
    ] as const;
    expect(await readBytes('cc.warc.wet.gz', await crawlOf(texts, true))).toEqual({
      captures: [['cc.warc.wet.gz', text]],
      problems: [],
    });
  });

  test('as Wget writes it, with its address in brackets and its heads in its own case', async () => {
    const block = `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${inChunks(utf8, 7).toString()}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <${url}>\r\nWARC-Date: 2024-03-09T01:02:03Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}`;
    const record = Buffer.from(`${head}\r\n\r\n${block}\r\n\r\n`);
    expect(await readBytes('ArchiveBox.warc.gz', gzipSync(record))).toEqual({
      captures: [['ArchiveBox.warc.gz', text]],
      problems: [],
    });
    expect(await decode(record)).toMatchObject({
      captured: '2024-03-09T01:02+00:00',
      statements: [{ field: 'address', value: url, from: 'WARC-Target-URI' }],
    });
  });

  test.each([
    ['lines that end with a line feed alone', 'HTTP/1.0 200 OK\nContent-Type: text/plain\n\n'],
    ['one field twice', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n\r\n'],
    ['no field', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('of a server whose head has %s', async (_, head) => {
    const identified = 'WARC-Identified-Payload-Type: text/plain\r\n';
    const start = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\n${identified}`;
    const record = `${start}Content-Length: ${head.length + text.length}\r\n\r\n${head}${text}\r\n\r\n`;
    expect(await readBytes('a.warc', Buffer.from(record))).toEqual({ captures: [['a.warc', text]], problems: [] });
  });

  test('without a page is one sentence', async () => {
    expect((await readBytes('none.warc', await crawlOf(crawl.slice(0, 2)))).problems).toEqual([
      'none.warc: There is no page in this file: none of its 2 records is a server’s good answer with HTML or text. Delete it, or crawl again.',
    ]);
    expect((await readBytes('empty.warc', Buffer.alloc(0))).problems).toEqual([
      'empty.warc: There is no WARC record in this file. Delete it, or fetch it again.',
    ]);
  });

  test('with a broken record yields the others', async () => {
    const [before, after] = [await recordOf(answer(url, text)), await recordOf(answer(`${url}/2`, text))];
    const broken = Buffer.from(
      (await recordOf(answer(url, text))).toString().replace(/Content-Length: \d+/i, 'Content-Length: x'),
    );
    expect(await readBytes('a.warc', Buffer.concat([before, broken, after]))).toEqual({
      captures: [
        ['a.warc/1', text],
        ['a.warc/3', text],
      ],
      problems: [
        'a.warc/2: This is no WARC record, or a broken one. It is passed over up to the next that starts a line.',
      ],
    });
  });

  test('with a record that is too large yields the others', async () => {
    const large = await recordOf(answer(url, Buffer.alloc(largestCapture, 'a line of text\n')));
    const { captures, problems } = await readBytes('a.warc', Buffer.concat([large, await recordOf(answer(url, text))]));
    expect(captures).toEqual([['a.warc/2', text]]);
    expect(problems).toEqual([expect.stringMatching(/^a\.warc\/1: The record holds more than 50 MB;/)]);
  });
});

describe('a page is taken out of what a server made of it', () => {
  const sent = (body: Uint8Array, httpHeaders: Record<string, string>) =>
    recordOf(answer(url, body, { httpHeaders: { 'Content-Type': 'text/plain', ...httpHeaders } }));

  test.each<[string, Uint8Array, Record<string, string>]>([
    ['gzip', gzipSync(utf8), { 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(utf8), { 'Content-Encoding': 'deflate' }],
    ['raw deflate', deflateRawSync(utf8), { 'Content-Encoding': 'deflate' }],
    ['br', brotliCompressSync(utf8), { 'Content-Encoding': 'br' }],
    ['two codings', gzipSync(brotliCompressSync(utf8)), { 'Content-Encoding': 'br, gzip' }],
    ['chunks', inChunks(utf8, 5), { 'Transfer-Encoding': 'chunked' }],
    ['chunks of gzip', inChunks(gzipSync(utf8), 9), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    ['nothing, whatever the head says', utf8, { 'Content-Encoding': 'br', 'Transfer-Encoding': 'chunked' }],
  ])('%s', async (_, body, headers) => {
    expect(await decode(await sent(body, headers))).toMatchObject({ ok: true, text });
  });

  test.each<[string, Uint8Array, string]>([
    [
      'broken',
      gzipSync(utf8).subarray(0, 20),
      'The page was sent in a packed form that is broken or unknown. Capture it again.',
    ],
    ['a bomb', gzipSync(Buffer.alloc(largestCapture + 1)), 'The page holds more than 50 MB;'],
  ])('not where that is %s', async (_, body, message) => {
    const decoded = await decode(await sent(body, { 'Content-Encoding': 'gzip' }));
    expect(decoded.ok ? '' : decoded.message).toContain(message);
  });

  test('whole, though each of its bytes was sent by itself', async () => {
    const record = await sent(inChunks(Buffer.alloc(40_000, 'x'), 1), { 'Transfer-Encoding': 'chunked' });
    expect(await decode(record)).toMatchObject({ ok: true, text: 'x'.repeat(40_000) });
  });
});

test('a record of what cannot be read says so', async () => {
  const record = await recordOf(answer(url, '%PDF', { httpHeaders: { 'Content-Type': 'application/pdf' } }));
  expect(await decode(record)).toEqual({
    ok: false,
    line: null,
    message: 'The record holds no page, but application/pdf. Fetch the crawl again, or take it out.',
  });
  expect(await decode(Buffer.from('no record'))).toMatchObject({ ok: false });
});

test.skipIf(formatOfType('text/html') === undefined)(
  'an HTML page in a record is read as one, with its charset and its address',
  async () => {
    const page = Buffer.from('<p>The caf\u00e9 was shut. <a href="/b">More</a>', 'latin1');
    const headers = { 'Content-Type': 'text/html; charset="iso-8859-1"', 'Content-Encoding': 'gzip' };
    const decoded = await decode(await recordOf(answer(url, gzipSync(page), { httpHeaders: headers })));
    expect(decoded).toMatchObject({
      ok: true,
      text: expect.stringContaining('The café was shut.') as string,
      markup: { marks: [{ kind: 'link', address: 'https://gazette.example/b' }] },
      captured: '2024-03-09T01:02+00:00',
    });
    expect(decoded.ok ? decoded.statements.at(-1) : null).toEqual({
      field: 'address',
      value: url,
      from: 'WARC-Target-URI',
    });
  },
);
