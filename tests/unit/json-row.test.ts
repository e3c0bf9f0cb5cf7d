import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decoded } from '../../src/capture/capture.ts';
import { formatOf, formatOfType } from '../../src/capture/formats/formats.ts';
import { rowFields, statementNames } from '../../src/capture/formats/json-row/row-fields.ts';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { editionOf, rawsOf } from '../support/edition-of.ts';

const collections = join('tests', 'fixtures', 'collections');
const { captures } = await readCaptures(collections, 'collections');
const twin = await readFile(join(collections, 'harbour.txt'), 'utf8');

async function decode(row: unknown): Promise<Decoded> {
  const text = typeof row === 'string' ? row : JSON.stringify(row);
  const format = formatOf('row.json');
  if (!format) throw new Error('No format reads rows.');
  return format.decode(new TextEncoder().encode(text));
}

async function statements(row: unknown): Promise<string[]> {
  const decoded = await decode(row);
  return decoded.ok ? decoded.statements.map(({ field, value, from }) => `${field}: ${value} (${from})`) : [];
}

describe('rows of well-known data sets', () => {
  test.each([
    ['plain.jsonl/1', null],
    ['trafilatura.jsonl/1', '2024-06-01'],
    ['news-please.json', '2024-06-01T10:11'],
    ['c4.jsonl/1', '2019-04-25T12:57+00:00'],
    ['cc-news.ndjson/1', null],
    ['schema-org.json', null],
    ['dolma.jsonl/1', '2024-03-09T01:02+00:00'],
  ])('%s has the text of its twin, its address, and when it was captured', (id, captured) => {
    const capture = captures.find((candidate) => candidate.id === id);
    expect(capture?.text).toBe(twin);
    expect(capture?.captured).toBe(captured);
    expect(capture?.statements.find(({ field }) => field === 'address')?.value).toBe(
      'https://gazette.example/2024/03/harbour',
    );
  });

  test('trafilatura’s fields', async () => {
    const row = (await readFile(join(collections, 'trafilatura.jsonl'), 'utf8')).trim();
    expect(await statements(row)).toEqual([
      'headline: Harbour reopens after the storm ("title" of the row)',
      'published: 2024-03-08 ("date" of the row)',
      'byline: Nell Arden; Tom Pike ("author" of the row)',
      'section: Local ("categories" of the row)',
      'source: The Gazette ("sitename" of the row)',
      'source: gazette.example ("hostname" of the row)',
      'address: https://gazette.example/2024/03/harbour ("source" of the row)',
      'language: en ("language" of the row)',
      'image: https://gazette.example/pictures/harbour.jpg ("image" of the row)',
    ]);
  });

  test('news-please’s fields', async () => {
    expect(await statements(await readFile(join(collections, 'news-please.json'), 'utf8'))).toEqual([
      'headline: Harbour reopens after the storm ("title" of the row)',
      'published: 2024-03-08 16:05:00 ("date_publish" of the row)',
      'updated: 2024-03-08 18:30:00 ("date_modify" of the row)',
      'byline: Nell Arden, Tom Pike ("authors" of the row)',
      'source: gazette.example ("source_domain" of the row)',
      'address: https://gazette.example/2024/03/harbour ("url" of the row)',
      'language: en ("language" of the row)',
      'image: https://gazette.example/pictures/harbour.jpg ("image_url" of the row)',
    ]);
  });

  test('what is known of a text may stand in an object', async () => {
    expect(await statements({ text: 'A.', source: 'common-crawl', metadata: { title: 'T' } })).toEqual([
      'headline: T ("title" of the row’s "metadata")',
    ]);
  });
});

test('the same article in whatever shape is one story, of the same words as its text alone', async () => {
  const raws = await rawsOf(collections);
  const [alone] = (await editionOf(raws.filter(({ file }) => file === 'harbour.txt'))).stories;
  const { stories } = await editionOf(raws);
  const story = stories.find(({ slug }) => slug.startsWith('harbour'));
  expect(stories).toHaveLength(2);
  expect(story?.captures).toHaveLength(8);
  expect(story?.markdown).toBe(alone?.markdown);
  expect(story?.headline.value).toBe(alone?.headline.value);
});

describe('a row', () => {
  test('may hold its text in paragraphs', async () => {
    expect(await decode({ content: ['One.', 'Two.'] })).toMatchObject({ ok: true, text: 'One.\nTwo.' });
  });

  test.skipIf(formatOfType('text/html') === undefined)(
    'with its page is read from that, not from the text',
    async () => {
      const decoded = await decode({ html: '<title>Shut</title><p>The café was shut.', text: 'The', title: 'Row' });
      expect(decoded).toMatchObject({ ok: true, text: expect.stringContaining('The café was shut.') as string });
      const headlines = decoded.ok ? decoded.statements.filter(({ field }) => field === 'headline') : [];
      expect(headlines.map(({ value }) => value)).toEqual(['Shut', 'Row']);
    },
  );

  test('whose page is none is read from its text', async () => {
    expect(await decode({ html: 'n/a', text: 'A.' })).toMatchObject({ ok: true, text: 'A.' });
  });

  test('says nothing where a program wrote that it knows nothing', async () => {
    expect(await statements({ text: 'A.', author: 'None', title: ' ', date: null, url: 'nan' })).toEqual([]);
  });

  test('says nothing that is no field’s: what is too long, or an address where a name should be', async () => {
    const row = { text: 'A.', title: 'x'.repeat(1_001), author: 'https://a.example/nell', section: ' Local\n news ' };
    expect(await statements(row)).toEqual(['section: Local news ("section" of the row)']);
  });

  test('has no address that is no whole one', async () => {
    expect(
      await statements({ text: 'A.', url: '/2024/x', image: 'javascript:alert(1)', link: 'ftp://a.example/' }),
    ).toEqual([]);
  });

  test.each([
    ['{"text": "A.', 'The row is not whole, valid JSON. Mend it, or take it out.'],
    ['["text"]', 'The row is no object with named fields, in braces. Write it as one, or take it out.'],
    ['null', 'The row is no object with named fields, in braces. Write it as one, or take it out.'],
    [
      '{"text": "  "}',
      expect.stringMatching(/^The row has no text\. Faircopy looks for it in "maintext", "text", /) as string,
    ],
    ['{"text": 7}', expect.stringMatching(/^The row has no text\./) as string],
  ])('that is %s is refused', async (row, message) => {
    expect(await decode(row)).toEqual({ ok: false, line: null, message });
  });

  test('that is not UTF-8 is refused', async () => {
    const decoded = await formatOf('row.json')?.decode(Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    expect(decoded).toMatchObject({ ok: false, message: expect.stringMatching(/^The row is not UTF-8/) as string });
  });
});

test('no name stands for two things, and each is in the form in which names are compared', () => {
  const known = [...Object.values(rowFields).flat(), ...statementNames.flatMap(([, names]) => names)];
  expect(known.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  // trafilatura's "source" is an address, other data sets' a name: its value tells.
  expect(known.filter((name, index) => known.indexOf(name) !== index)).toEqual(['source']);
});
