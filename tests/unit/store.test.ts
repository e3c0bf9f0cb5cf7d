import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DamagedStoreError, KeeperError } from '../../src/errors/keeper-error.ts';
import { deleteStore, Store } from '../../src/pipeline/store.ts';
import { newFolder } from '../support/astro.ts';

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const record = { text: 'x'.repeat(10_000), when: new Map([['a', new Uint8Array([1, 2])]]), none: undefined };

/** Changes a store's file behind its back. */
function change(sql: string): void {
  const database = new DatabaseSync(join(folder, 'store.sqlite'));
  database.exec(sql);
  database.close();
}

function setDay(day: number): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(day * 86_400_000 + 1);
}

describe.each(['in memory', 'in a file'])('a store %s', (kind) => {
  const storeOf = (code = '') => new Store(kind === 'in memory' ? null : folder, code);

  test('gives back what was put into it, the outline apart from the record', () => {
    using store = storeOf();
    store.put([
      { key: 'a', outline: { short: 1 }, record },
      { key: 'b', record: 'text' },
    ]);
    expect([store.outline('a'), store.record('a')]).toEqual([{ short: 1 }, record]);
    expect([store.outline('b'), store.record('b')]).toEqual([undefined, 'text']);
    expect([store.outline('c'), store.record('c')]).toEqual([undefined, undefined]);
    expect(['a', 'b', 'c'].map((key) => store.has(key))).toEqual([true, true, false]);
  });

  test('replaces an entry, and writes all of several or none', () => {
    using store = storeOf();
    store.put([{ key: 'a', record: 1 }]);
    store.put([{ key: 'a', record: 2 }]);
    expect(store.record('a')).toBe(2);
    const uncloneable = () => undefined;
    expect(() =>
      store.put([
        { key: 'a', record: 3 },
        { key: 'b', record: uncloneable },
      ]),
    ).toThrow();
    expect([store.record('a'), store.has('b')]).toEqual([2, false]);
  });

  test('makes a record once', async () => {
    using store = storeOf();
    const make = vi.fn(() => Promise.resolve({ drawn: true }));
    expect([await store.recordOr('a', make), await store.recordOr('a', make)]).toEqual([
      { drawn: true },
      { drawn: true },
    ]);
    expect(make).toHaveBeenCalledOnce();
    await expect(store.recordOr('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(store.has('b')).toBe(false);
  });

  test('deletes what was not used for two weeks, and nothing that was', async () => {
    using store = storeOf('code');
    setDay(20_000);
    store.put(['used', 'made once', 'unused'].map((key) => ({ key, record: key })));
    setDay(20_014);
    store.prune(['used']);
    expect(await store.recordOr('made once', () => Promise.reject(new Error('It is there.')))).toBe('made once');
    expect(['used', 'made once', 'unused'].map((key) => store.has(key))).toEqual([true, true, true]);
    setDay(20_015);
    store.prune([]);
    expect(['used', 'made once', 'unused'].map((key) => store.has(key))).toEqual([true, true, false]);
    setDay(20_029);
    store.prune([]);
    expect(['used', 'made once'].map((key) => store.has(key))).toEqual([false, false]);
  });
});

describe('a store in a file', () => {
  test('has what another one put there, and each its own code', () => {
    using first = new Store(folder, 'first');
    using second = new Store(folder, 'second');
    first.put([{ key: 'a', record: 1 }]);
    expect(second.record('a')).toBe(1);
    expect([first.code, second.code, first.folder]).toEqual(['first', 'second', folder]);
  });

  test('deletes what other code made on the next day, but not what depends on no code', () => {
    using plain = new Store(folder);
    using old = new Store(folder, 'old');
    using store = new Store(folder, 'new');
    setDay(20_000);
    plain.put([{ key: 'picture', record: 1 }]);
    old.put([{ key: 'old', record: 1 }]);
    store.put([{ key: 'own', record: 1 }]);
    store.prune([]);
    expect(['picture', 'old', 'own'].map((key) => store.has(key))).toEqual([true, true, true]);
    setDay(20_001);
    store.prune([]);
    expect(['picture', 'old', 'own'].map((key) => store.has(key))).toEqual([true, false, true]);
  });

  test.each(['outline', 'record'] as const)('takes a damaged %s for missing, and takes a new one', async (column) => {
    using store = new Store(folder);
    const entry = { key: 'a', outline: { short: 1 }, record };
    store.put([entry, { ...entry, key: 'b' }]);
    change(`UPDATE entries SET ${column} = CAST(substr(${column}, 1, length(${column}) - 1) AS BLOB) WHERE key = 'a'`);
    expect(store[column]('a')).toBeUndefined();
    expect(store.has('a')).toBe(false);
    expect(await store.recordOr('a', () => Promise.resolve('anew'))).toBe('anew');
    expect(store.record('b')).toEqual(record);
  });

  test('takes another entry’s value for damaged', () => {
    using store = new Store(folder);
    store.put(['a', 'b'].map((key) => ({ key, record: key })));
    change("UPDATE entries SET record = (SELECT record FROM entries WHERE key = 'b') WHERE key = 'a'");
    expect([store.record('a'), store.record('b')]).toEqual([undefined, 'b']);
  });

  test('that is damaged throws once, and then is empty and works', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `key-${index}`);
    {
      using store = new Store(folder);
      store.put(keys.map((key) => ({ key, outline: 'x'.repeat(300), record: key })));
    }
    const path = join(folder, 'store.sqlite');
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(statSync(path).size - 4096, 0xff), 0, null, 4096);
    closeSync(file);
    {
      using store = new Store(folder);
      expect(() => keys.map((key) => store.record(key))).toThrow(DamagedStoreError);
    }
    using store = new Store(folder);
    expect(store.has('key-1')).toBe(false);
    store.put([{ key: 'key-1', record: 1 }]);
    expect(store.record('key-1')).toBe(1);
  });

  test('whose file is no database begins with an empty one', () => {
    writeFileSync(
      join(folder, 'store.sqlite'),
      'This is no database, and is long enough to be taken for one.'.repeat(99),
    );
    using store = new Store(folder);
    store.put([{ key: 'a', record: 1 }]);
    expect(store.record('a')).toBe(1);
  });

  test('is gone once deleted', () => {
    {
      using store = new Store(folder);
      store.put([{ key: 'a', record: 1 }]);
    }
    deleteStore(folder);
    using store = new Store(folder);
    expect(store.has('a')).toBe(false);
  });

  test('says in a sentence where it cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    const inFile = join(folder, 'file');
    expect(() => new Store(inFile)).toThrow(KeeperError);
    expect(() => new Store(inFile)).toThrow(
      `${inFile}: The store cannot be written there. See that you may write there, or set FAIRCOPY_CACHE to another folder.`,
    );
  });
});
