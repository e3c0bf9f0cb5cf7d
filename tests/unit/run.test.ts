import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatById } from '../../src/capture/formats/formats.ts';
import type { Raw } from '../../src/capture/read-captures.ts';
import { DamagedStoreError, KeeperError, plainError, revivedError } from '../../src/errors/keeper-error.ts';
import type { CleanedCapture } from '../../src/pipeline/records.ts';
import { Store } from '../../src/pipeline/store.ts';
import { Workers } from '../../src/pipeline/workers.ts';
import { newFolder } from '../support/astro.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf, rawsIn } from '../support/edition-of.ts';
import { articleOf } from '../support/generated-captures.ts';
import { overrideOf } from '../support/override-of.ts';

/** Lines that recur in one source, so that captures are cleaned twice. */
const textOf = (number: number) => {
  const { headline, paragraphs } = articleOf(number);
  return [headline, '3 May 2019', ...paragraphs, 'Tidings of the coast, daily at noon', '© 2019 Coast Courier'].join(
    '\n\n',
  );
};
const rows = [5, 6].map((number) => JSON.stringify({ title: `Row ${number}`, text: textOf(number) })).join('\n');
const captures = [
  ...[1, 2, 3, 4].map((number) => captureOf(textOf(number), `${number}.txt`)),
  captureOf(textOf(4).replace(' of ', ' '), 'again.txt'),
  captureOf('Home\nSign in\nShare', 'menu.txt'),
  ...(await rawsIn('rows.jsonl', new TextEncoder().encode(`${rows}\n{"text": ""}\n`))),
];
const overrides = [
  overrideOf('1', 'byline: Ann Smith\nblocks: [{ text: "Tidings of the coast, daily at noon", role: paragraph }]'),
  overrideOf('2', 'hidden: true'),
];

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true }));

/** What is written to any store while something runs: captures, and stories. */
async function writtenBy(work: () => Promise<unknown>) {
  using put = vi.spyOn(Store.prototype, 'put');
  await work();
  const entries = put.mock.calls.flatMap(([list]) => list);
  const cleaned = entries.flatMap(({ record }) => (isCleaned(record) ? [record.capture.id] : []));
  return { entries, cleaned };
}

function isCleaned(record: unknown): record is CleanedCapture {
  return typeof record === 'object' && record !== null && 'capture' in record;
}

describe('a second run', () => {
  test('of unchanged input gives the same edition, and makes nothing', async () => {
    using store = new Store(null);
    const first = await editionOf(captures, { store, overrides });
    expect(first).toMatchObject({ hidden: 1 });
    expect(first.problems.map(({ path }) => path)).toEqual(['captures/menu.txt', 'captures/rows.jsonl']);
    const { entries } = await writtenBy(async () => {
      expect(await editionOf(captures, { store, overrides })).toEqual(first);
    });
    expect(entries).toEqual([]);
  });

  test('of one capture more cleans that alone, and gives what a first run gives', async () => {
    using store = new Store(null);
    // Of several sources, so that nothing of one capture is known from others.
    const all = [11, 12, 13].map((number) => captureOf(articleOf(number).paragraphs.join('\n\n'), `${number}.txt`));
    await editionOf(all.slice(1), { store });
    const { cleaned } = await writtenBy(async () => {
      expect(await editionOf(all, { store })).toEqual(await editionOf(all));
    });
    // Once into this store, and all three into the other one.
    expect(cleaned.sort()).toEqual(['11.txt', '11.txt', '12.txt', '13.txt']);
  });

  test('of one capture less has nothing of it', async () => {
    using store = new Store(null);
    await editionOf(captures, { store });
    const fewer = captures.slice(1);
    expect(await editionOf(fewer, { store })).toEqual(await editionOf(fewer));
  });

  test('with other overrides cleans no capture whose roles they do not change', async () => {
    using store = new Store(null);
    await editionOf(captures, { store });
    const { cleaned } = await writtenBy(() => editionOf(captures, { store, overrides }));
    expect(cleaned).toEqual(['1.txt']);
    expect(await editionOf(captures, { store, overrides })).toEqual(await editionOf(captures, { overrides }));
  });
});

describe('a store in a file', () => {
  test('gives what one in memory gives, with and without threads', async () => {
    const inMemory = await editionOf(captures, { overrides });
    {
      using store = new Store(join(folder, 'plain'));
      expect(await editionOf(captures, { store, overrides })).toEqual(inMemory);
    }
    using store = new Store(join(folder, 'threads'));
    const threads = { count: 2, startAfter: 0 };
    expect(await editionOf(captures, { store, overrides, threads })).toEqual(inMemory);
  });

  test('may lose any entry: what was lost is made again, and the edition is the same', async () => {
    using store = new Store(folder);
    const first = await editionOf(captures, { store, overrides });
    const database = new DatabaseSync(join(folder, 'store.sqlite'));
    const keys = database.prepare('SELECT key FROM entries').all();
    expect(keys.length).toBeGreaterThan(15);
    for (const { key = '' } of keys) {
      database.prepare('DELETE FROM entries WHERE key = ?').run(key);
      expect(await editionOf(captures, { store, overrides }), String(key)).toEqual(first);
      expect(store.has(String(key)), String(key)).toBe(true);
    }
    database.close();
  });
});

test('damage to any outline in the store is mended, and the edition is the same', async () => {
  using store = new Store(folder);
  const first = await editionOf(captures, { store, overrides });
  using database = new DatabaseSync(join(folder, 'store.sqlite'));
  const damaged = database
    .prepare("UPDATE entries SET outline = x'00', record = record WHERE outline IS NOT NULL")
    .run();
  expect(damaged.changes).toBeGreaterThan(10);
  // Of an edition nothing is looked at then but whether its entries are there.
  database.prepare("DELETE FROM entries WHERE key LIKE 'edition:%'").run();
  expect(await editionOf(captures, { store, overrides })).toEqual(first);
});

describe('an error of a thread', () => {
  test('is a keeper’s where it is one', async () => {
    using store = new Store(folder);
    await using workers = new Workers(store, { count: 1, startAfter: 0 });
    const lost = { capture: { id: 'a.txt', key: 'lost' }, known: {} };
    const error: unknown = await workers.do('clean', [lost]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(KeeperError);
    expect(error).toMatchObject({
      message: 'What was made of the captures was changed or deleted on disk meanwhile. Build again.',
    });
  });

  test('is a programmer’s where it is one, and ends the run', async () => {
    using store = new Store(folder);
    const format = { ...formatById('text'), id: 'no format' };
    const bytes = new TextEncoder().encode('text');
    const part = { ok: true, id: 'a.txt', path: 'a.txt', line: null, bytes, format, isFile: true } as const;
    const raw: Raw = { file: 'a.txt', part };
    const run = editionOf([raw], { store, threads: { count: 1, startAfter: 0 } });
    const error: unknown = await run.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(KeeperError);
    expect(error).toMatchObject({ message: 'There is no format no format.' });
  });

  test.each([
    ['KeeperError', new KeeperError('Mend it.'), KeeperError],
    ['DamagedStoreError', new DamagedStoreError('Build again.'), DamagedStoreError],
    ['TypeError', new TypeError('x is not a function'), Error],
  ])('keeps its class and its words when it is cloned: %s', (name, error, Class) => {
    const revived = revivedError(structuredClone(plainError(error)));
    expect(revived).toBeInstanceOf(Class);
    expect([revived.name, revived.message, revived.stack]).toEqual([name, error.message, error.stack]);
    expect(revived instanceof KeeperError).toBe(error instanceof KeeperError);
  });

  test('may be none, as when a string is thrown', () => {
    expect(revivedError(plainError('no')).message).toBe('no');
  });
});
