import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/capture/encoding/decode-bytes.ts';
import { knownEncodings } from '../../src/capture/encoding/known-encodings.ts';
import { encode } from '../support/encode.ts';
import { encodedNews } from '../support/news-in-encodings.ts';

const cases = encodedNews.flatMap(({ language, encodings, text }) =>
  encodings.map((encoding) => ({ language, encoding, text })),
);
const textOf = (language: string) => encodedNews.find((news) => news.language === language)?.text ?? '';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each(cases)('news in $language as $encoding', ({ encoding, text }) => {
  const [headline = '', paragraph = ''] = text.split('\n\n');

  test.each([
    ['headline and paragraph', text],
    ['the paragraph alone', paragraph],
    ['the headline alone', headline],
    ['many paragraphs', `${text}\n\n`.repeat(20)],
  ])('%s', (_, part) => {
    const read = decodeBytes(encode(part, encoding));
    expect(read).toMatchObject({ ok: true, text: part });
    expect(read.ok && read.confidence).toBeGreaterThanOrEqual(0.9);
  });
});

test('every encoding that is told by its looks is named as TextDecoder names it', () => {
  for (const name of knownEncodings.values()) expect(new TextDecoder(name).encoding).toBe(name);
});

describe.each(encodedNews)('news in $language', ({ text }) => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('as %s, with and without a byte order mark', (encoding) => {
    for (const mark of ['', '\uFEFF']) {
      expect(decodeBytes(encode(mark + text, encoding))).toMatchObject({ ok: true, text, encoding });
    }
  });
});

describe('what is said of it', () => {
  const russian = textOf('ru');

  test.each<[string, Uint8Array, string, string, number]>([
    ['ASCII', utf8('Plain text.'), 'utf-8', 'All of its bytes are UTF-8.', 1],
    ['a mark', utf8('\uFEFFText.'), 'utf-8', 'All of its bytes are UTF-8, and its byte order mark says so.', 1],
    [
      'two broken places',
      Uint8Array.from([...utf8('“Yes” – it’s “no”, '), 0x92, 0x20, 0xe2, 0x80]),
      'utf-8',
      'Its bytes are UTF-8, but for 2 places that are broken.',
      0.95,
    ],
    ['a mark of UTF-16', encode('\uFEFFText.', 'utf-16be'), 'utf-16be', 'The byte order mark at its start says so.', 1],
    [
      'no mark',
      encode(russian, 'utf-16le'),
      'utf-16le',
      'The zeros among its bytes stand where UTF-16 has them.',
      0.99,
    ],
    ['escapes', encode(textOf('ja'), 'iso-2022-jp'), 'iso-2022-jp', 'It has the escapes of ISO-2022-JP.', 0.99],
    ['looks', encode(russian, 'koi8-r'), 'koi8-r', 'Its bytes look like that.', 0.99],
  ])('%s', (_, ...[bytes, encoding, reason, confidence]) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: true, encoding, reason, confidence });
  });
});

describe('a declared encoding', () => {
  test.each([
    ['is taken where the bytes agree', 'macintosh', 'Café für 5 €', 'x-mac-roman', 'macintosh'],
    ['is known by its other names', 'windows-1252', textOf('de'), ' Latin1', 'windows-1252'],
    ['is not taken where it is a false UTF-8', 'windows-1251', textOf('ru'), 'utf-8', 'windows-1251'],
    ['is not taken where the bytes speak against it', 'windows-1251', textOf('ru'), 'iso-8859-1', 'windows-1251'],
    ['is not taken where nobody knows it', 'windows-1251', textOf('ru'), 'no-such-thing', 'windows-1251'],
    ['is not taken where the bytes are UTF-8', 'utf-8', textOf('ru'), 'windows-1251', 'utf-8'],
    ['is not taken where the bytes are none of it', 'windows-1252', textOf('fr'), 'euc-jp', 'windows-1252'],
  ])('%s', (_, ...[encoding, text, declared, taken]) => {
    expect(decodeBytes(encode(text, encoding), declared)).toMatchObject({ ok: true, text, encoding: taken });
  });
});

test('text that begins as a picture does is text', () => {
  const text = 'BMW baut in der Nähe der alten Brücke ein neues Werk';
  expect(decodeBytes(encode(text, 'windows-1252'))).toMatchObject({ ok: true, text });
});

test('what tells the encoding may stand far below', () => {
  const text = `${'Plain words for a while. '.repeat(20_000)}\n${textOf('ru')}`;
  expect(decodeBytes(encode(text, 'koi8-r'))).toMatchObject({ ok: true, text });
});

describe('what is no text is one sentence', () => {
  test.each<[string, number[], RegExp]>([
    ['an old document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /^This is an old Word, Excel or Power/],
    ['UTF-32', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61], /^The file is UTF-32, which no page is\. Save it again as UTF-8\.$/],
    ['a NUL', [...utf8('one\ntwo\nth\0ree')], /^The line holds a NUL byte/],
    ['numbers', Array.from({ length: 400 }, (_, at) => (at * 7919) % 256), /^The line holds a NUL byte/],
    [
      'noise',
      Array.from({ length: 400 }, (_, at) => 1 + ((at * at * 31 + at * 17) % 255)),
      /nothing tells its encoding/,
    ],
  ])('%s', (_, bytes, sentence) => {
    const read = decodeBytes(Uint8Array.from(bytes));
    expect(read.ok ? read.text : read.message).toMatch(sentence);
  });
});

test('any bytes are text or a sentence', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map(utf8),
    fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.nat(255)).map(([{ text, encoding }, at, byte]) => {
      const mutated = encode(text, encoding);
      mutated[at % mutated.length] = byte;
      return mutated;
    }),
  );
  fc.assert(
    fc.property(
      bytes,
      fc.option(fc.constantFrom('utf-8', 'latin1', 'gbk', 'x', ''), { nil: undefined }),
      (any, label) => {
        const read = decodeBytes(any, label);
        if (read.ok) {
          expect(new TextDecoder(read.encoding).encoding).toBe(read.encoding);
          expect(read.reason).toMatch(/^\p{Lu}.*\.$/u);
          expect(read.confidence).toBeGreaterThanOrEqual(0.9);
        } else expect(read.message).toMatch(/^\p{Lu}.*\.$/u);
      },
    ),
    { numRuns: 100 },
  );
});
