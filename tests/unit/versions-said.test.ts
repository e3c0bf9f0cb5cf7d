import { beforeEach, describe, expect, test, vi } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { reconcilingKey, type Reconciling } from '../../src/pipeline/keys.ts';
import { Store } from '../../src/pipeline/store.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import { nothingSaid, type VersionsSaid } from '../../src/story/versions/versions-said.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { articleOf } from '../support/generated-captures.ts';
import { overrideOf } from '../support/override-of.ts';

vi.mock(import('../../src/story/reconcile.ts'), async (original) => {
  const real = await original();
  return { ...real, reconcile: vi.fn(real.reconcile) };
});
beforeEach(() => {
  vi.mocked(reconcile).mockClear();
});

const { headline, paragraphs } = articleOf(1);
const ferry = [headline, '3 May 2019', ...paragraphs].join('\n\n');
const tower = [articleOf(2).headline, ...articleOf(2).paragraphs].join('\n\n');
const captures = [
  captureOf(ferry, 'a.txt'),
  captureOf(ferry.replace('3 May', '4 May'), 'b.txt'),
  captureOf(ferry.replace('3 May', '5 May'), 'c.txt'),
  captureOf(tower, 'tower.txt'),
];

async function said(files: Readonly<Record<string, string>>) {
  const overrides = Object.entries(files).map(([name, text]) => overrideOf(name, text));
  const edition = await editionOf(captures, { overrides, folder: 'content/captures' });
  // Stories without overrides are made first, in case a file names one of them.
  const stories = vi.mocked(reconcile).mock.calls.map(([articles, versions]) => ({
    ids: articles.map(({ capture }) => capture),
    versions,
  }));
  const versionsOf = (id: string) => stories.findLast(({ ids }) => ids.includes(id))?.versions;
  const changesOf = (id: string) => edition.stories.find((story) => story.captures.includes(id))?.overrides ?? [];
  return { lines: edition.problems.map(problemLine), versionsOf, changesOf };
}

describe('what the keeper says of versions reaches whoever reconciles', () => {
  test.each<[Readonly<Record<string, string>>, VersionsSaid]>([
    [{}, nothingSaid],
    [{ a: 'byline: Ann Smith' }, nothingSaid],
    [{ a: 'damaged: false' }, nothingSaid],
    [{ x: 'captures: [a]' }, nothingSaid],
    [{ x: 'captures: [c, a.txt]' }, { ...nothingSaid, order: ['c.txt', 'a.txt'] }],
    [
      { a: 'version: 3', c: 'version: 1' },
      { ...nothingSaid, numbers: { 'a.txt': 3, 'c.txt': 1 } },
    ],
    [
      { a: 'version: 2', b: 'version: 2' },
      { ...nothingSaid, numbers: { 'a.txt': 2, 'b.txt': 2 } },
    ],
    [{ b: 'damaged: true' }, { ...nothingSaid, damaged: ['b.txt'] }],
    [
      { x: 'captures: [b, a, c]', a: 'version: 2', c: 'version: 2', b: 'damaged: true' },
      { order: ['b.txt', 'a.txt', 'c.txt'], numbers: { 'a.txt': 2, 'c.txt': 2 }, damaged: ['b.txt'] },
    ],
  ])('%j', async (files, versions) => {
    const { lines, versionsOf } = await said(files);
    expect(lines).toEqual([]);
    expect(versionsOf('a.txt')).toEqual(versions);
    expect(versionsOf('tower.txt')).toEqual(nothingSaid);
  });

  test('and is shown as a change, with its file and its note', async () => {
    const { changesOf } = await said({
      a: 'version: 2\nnote: So says the paper.',
      b: 'damaged: true',
      c: 'version: 1',
    });
    expect(changesOf('a.txt')).toEqual([
      { kind: 'version', capture: 'a.txt', version: 2, file: 'a.yaml', note: 'So says the paper.' },
      { kind: 'damaged', capture: 'b.txt', file: 'b.yaml', note: null },
      { kind: 'version', capture: 'c.txt', version: 1, file: 'c.yaml', note: null },
    ]);
  });

  test('also of a lone capture, whose time may not be known', async () => {
    const { lines, versionsOf, changesOf } = await said({ tower: 'version: 1' });
    expect(lines).toEqual([]);
    expect(versionsOf('tower.txt')).toEqual({ ...nothingSaid, numbers: { 'tower.txt': 1 } });
    expect(changesOf('tower.txt')).toMatchObject([{ kind: 'version', version: 1 }]);
  });
});

const noNumber =
  '"version" is the number of a capture’s version: 1 for the oldest, and whole numbers above that for later ones.';

describe('what cannot be is one sentence, and is not handed over', () => {
  test.each<[string, Readonly<Record<string, string>>, string[], Partial<VersionsSaid>]>([
    ...['0', '1.5', '-1', 'first', '"2"', 'null', '[1]', '1e99'].map(
      (value): [string, Readonly<Record<string, string>>, string[], Partial<VersionsSaid>] => [
        `version ${value}`,
        { a: `note: x\nbyline: Ann\nversion: ${value}` },
        [`content/overrides/a.yaml:3: ${noNumber}`],
        {},
      ],
    ),
    ['damaged', { a: 'damaged: very' }, ['content/overrides/a.yaml:1: "damaged" is true or false.'], {}],
    [
      'a damaged copy with a number',
      { a: 'version: 1\ndamaged: true' },
      [
        'content/overrides/a.yaml:2: A damaged copy is no version of its own, and has no number. Take "damaged" or "version" out.',
      ],
      {},
    ],
    [
      'a story’s file',
      { x: 'captures: [a, b]\nversion: 1\ndamaged: true' },
      [
        'content/overrides/x.yaml:2: Only the file of a capture can say "version". Make one that is named for the capture.',
        'content/overrides/x.yaml:3: Only the file of a capture can say "damaged". Make one that is named for the capture.',
      ],
      { order: ['a.txt', 'b.txt'] },
    ],
    [
      'an order against the numbers',
      { x: 'captures:\n  - a\n  - b\n  - c', a: 'version: 2', c: 'byline: Ann\nversion: 1' },
      [
        'content/overrides/c.yaml:2: This is version 1, but content/overrides/x.yaml lists it after a.txt, which is version 2 by content/overrides/a.yaml. Change the list or a number.',
      ],
      { numbers: { 'a.txt': 2, 'c.txt': 1 } },
    ],
    [
      'two files for a capture with two numbers',
      { a: 'version: 1', 'a.txt': 'byline: Ann\nversion: 2' },
      [
        'content/overrides/a.txt.yaml:2: content/overrides/a.yaml is for the same capture, and says that it is version 1, not version 2. Make one file of the two.',
      ],
      { numbers: { 'a.txt': 1 } },
    ],
    [
      'two files for a capture, of which one says that it is damaged',
      { a: 'version: 1', 'a.txt': 'damaged: true' },
      [
        'content/overrides/a.txt.yaml:1: content/overrides/a.yaml is for the same capture, and says that it is version 1, not a damaged copy. Make one file of the two.',
      ],
      { numbers: { 'a.txt': 1 } },
    ],
    [
      'two files for a capture that agree',
      { a: 'version: 1', 'a.txt': 'version: 1' },
      ['content/overrides/a.txt.yaml: content/overrides/a.yaml is for the same capture. Make one file of the two.'],
      { numbers: { 'a.txt': 1 } },
    ],
    [
      'two orders',
      { x: 'captures: [a, b]', y: 'byline: Ann\ncaptures: [b, a]' },
      [
        'content/overrides/y.yaml:2: content/overrides/x.yaml is for the same story, and lists its captures in another order. Make one file of the two.',
      ],
      { order: ['a.txt', 'b.txt'] },
    ],
    [
      'an order that names a capture twice, by two names',
      { x: 'captures:\n  - a\n  - b\n  - a.txt' },
      ['content/overrides/x.yaml:4: a.txt is named twice in this list, which is the order of versions. Name it once.'],
      { order: ['a.txt', 'b.txt'] },
    ],
    [
      'an order that names a capture that is gone',
      { x: 'captures:\n  - a\n  - towr.txt\n  - b' },
      ['content/overrides/x.yaml:3: There is no capture towr.txt. Did you mean tower.txt?'],
      { order: ['a.txt', 'b.txt'] },
    ],
    [
      'an order that names a capture like no other',
      { x: 'captures: [a, monday-morning.html, b]' },
      [
        'content/overrides/x.yaml:1: There is no capture monday-morning.html. Write its path below the captures folder, as the provenance page shows it.',
      ],
      { order: ['a.txt', 'b.txt'] },
    ],
    [
      'a story of damaged copies alone',
      { a: 'damaged: true', b: 'damaged: true', c: 'damaged: true' },
      [
        'content/overrides/a.yaml:1: All captures of this story are said to be damaged copies, so no version is left. Take "damaged" out of the file of one that is whole.',
      ],
      {},
    ],
    [
      'a damaged copy of nothing',
      { tower: 'damaged: true' },
      [
        'content/overrides/tower.yaml:1: This capture is the only one of its story, so it is no copy of another. Say in a story’s file with "captures" which ones are one story, or take "damaged" out.',
      ],
      {},
    ],
  ])('%s', async (...[, files, expected, versions]) => {
    const { lines, versionsOf } = await said(files);
    expect(lines).toEqual(expected);
    expect(versionsOf('a.txt')).toEqual({ ...nothingSaid, ...versions });
    expect(versionsOf('tower.txt')).toEqual(nothingSaid);
  });
});

describe('the key of a story', () => {
  const article = { key: 'key', mended: null, captured: null };
  const plain: Reconciling = { articles: [article], override: null, changes: [], versions: nothingSaid };

  test('is plain where nothing is said, and another one where anything is', () => {
    // In another thread `nothingSaid` is a clone.
    expect(reconcilingKey(structuredClone(plain))).toBe(reconcilingKey(plain));
    const others: VersionsSaid[] = [
      { ...nothingSaid, order: ['a.txt', 'b.txt'] },
      { ...nothingSaid, numbers: { 'a.txt': 1 } },
      { ...nothingSaid, numbers: { 'a.txt': 2 } },
      { ...nothingSaid, damaged: ['a.txt'] },
    ];
    const keys = [plain, ...others.map((versions) => ({ ...plain, versions }))].map(reconcilingKey);
    const timed = { ...plain, articles: [{ ...article, captured: '2019-03-29' }] };
    expect(new Set([...keys, reconcilingKey(timed)]).size).toBe(keys.length + 1);
  });
});

const newest = '2031-05-06T07:08+00:00';
const [may4, may5, may6] = [4, 5, 6].map((day) => Date.UTC(2031, 4, day, 12)) as [number, number, number];

describe('a time of capture in the future', () => {
  const dated = [
    { ...captureOf(ferry, 'a.html'), captured: '2019-05-03T10:00+02:00' },
    { ...captureOf(ferry.replace('3 May', '4 May'), 'crawl.warc.gz/3'), file: 'crawl.warc.gz', captured: newest },
  ];
  const isTold = (time: string) =>
    `content/captures/crawl.warc.gz/3: The time of capture, ${time}, is in the future, so it does not show which version of its story this is. If the clock of this computer is right, say it with "version" in an override for this capture: a number, 1 for the oldest.`;
  const linesAt = async (now = may4, options: Parameters<typeof editionOf>[1] = {}) =>
    (await editionOf(dated, { folder: 'content/captures', now, ...options })).problems.map(problemLine);
  const timesGiven = () => vi.mocked(reconcile).mock.lastCall?.[0].map(({ captured }) => captured);

  test('is a problem, and is not used', async () => {
    expect(await linesAt()).toEqual([isTold(newest)]);
    expect(timesGiven()).toEqual(['2019-05-03T10:00+02:00', null]);
  });

  test('is none within a day, since zones and clocks differ', async () => {
    expect(await linesAt(may5)).toEqual([]);
    expect(timesGiven()).toEqual(['2019-05-03T10:00+02:00', newest]);
  });

  test('is none of the keeper’s business who says which version it is', async () => {
    const overrides = [overrideOf('crawl.warc.gz/3', 'version: 2')];
    expect(await linesAt(may4, { overrides })).toEqual([]);
    expect(timesGiven()).toEqual(['2019-05-03T10:00+02:00', null]);
  });

  test.each([
    ['2031-05-06', '2031-05-04T23:59Z', true],
    ['2031-05-06', '2031-05-05T00:00Z', false],
    ['2031-05-06T07:08', '2031-05-05T07:07Z', true],
    ['2031-05-06T07:08', '2031-05-05T07:08Z', false],
    ['2031-05-06T07:08+02:00', '2031-05-05T05:07Z', true],
    ['2031-05-06T07:08+02:00', '2031-05-05T05:08Z', false],
  ])('%s at %s: %j', async (captured, now, isProblem) => {
    const [first] = dated;
    const all = [...(first ? [first] : []), { ...captureOf(tower, 'crawl.warc.gz/3'), captured }];
    const { problems } = await editionOf(all, { folder: 'content/captures', now: Date.parse(now) });
    expect(problems.map(problemLine)).toEqual(isProblem ? [isTold(captured)] : []);
  });

  test('ends when it has come, and begins again with a clock that is set back', async () => {
    using store = new Store(null);
    expect(await linesAt(may4, { store })).toEqual([isTold(newest)]);
    expect(await linesAt(may6, { store })).toEqual([]);
    expect(timesGiven()).toContain(newest);
    vi.mocked(reconcile).mockClear();
    expect(await linesAt(may5, { store })).toEqual([]);
    expect(reconcile).not.toHaveBeenCalled();
    expect(await linesAt(may4, { store })).toEqual([isTold(newest)]);
  });

  test('of many captures in one file is told of the first ones', async () => {
    const crawl = Array.from({ length: 12 }, (_, index) => ({
      ...captureOf(articleOf(index + 1).paragraphs.join('\n\n'), `crawl.warc.gz/${index + 1}`),
      file: 'crawl.warc.gz',
      captured: newest,
    }));
    const { problems } = await editionOf(crawl, { folder: 'content/captures', now: may4 });
    expect(problems).toHaveLength(11);
    expect(problems.map(problemLine)).toContain(
      'content/captures/crawl.warc.gz: 2 more captures of this file have times in the future.',
    );
  });
});
