import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Raw } from '../../src/capture/read-captures.ts';
import { Store } from '../../src/pipeline/store.ts';
import { newFolder } from '../support/astro.ts';
import { editionOf, rawsOf } from '../support/edition-of.ts';
import { printEdition } from '../support/print-edition.ts';

/**
 * Golden folders, `<area>--<case>/`: `captures/` goes in, `expected.txt` comes out. After a change that is meant,
 * `UPDATE_CORPUS=1 npx vitest run -c tests/vitest.config.ts --project unit -u corpus` writes the expectations anew: read
 * the diff.
 */
const corpus = import.meta.dirname;
const entries = await readdir(corpus, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
// Pages have labels in place of an expectation: labelled.test.ts reads them.
const cases = folders.filter((name) => !name.startsWith('page--'));

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(5);
});

describe.each(cases)('%s', (name) => {
  test('comes out as expected', async () => {
    expect(name).toMatch(/^[a-z]+--[a-z-]+$/);
    const expectation = join(corpus, name, 'expected.txt');
    const isUpdate = process.env['UPDATE_CORPUS'] !== undefined;
    expect(isUpdate || existsSync(expectation), `${name} has no expected.txt`).toBe(true);

    const captures = await rawsOf(join(corpus, name, 'captures'));
    expect(captures.filter(({ part }) => !part.ok)).toEqual([]);
    await expect(printEdition(await editionOf(captures))).toMatchFileSnapshot(expectation);
  });
});

test('all of them together come out the same from memory and from a file with threads', async () => {
  const all = await Promise.all(cases.map((name) => rawsOf(join(corpus, name, 'captures'))));
  const captures = all.flatMap((raws, index) => raws.map((raw) => inFolder(raw, cases[index] ?? '')));
  expect(captures.length).toBeGreaterThan(cases.length);
  const inMemory = await editionOf(captures);
  const folder = await newFolder();
  try {
    using store = new Store(folder);
    const threads = { count: 2, startAfter: 0 };
    expect(await editionOf(captures, { store, threads })).toEqual(inMemory);
    // What the first run left in the file, read again.
    expect(await editionOf(captures, { store, threads })).toEqual(inMemory);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** A capture as if it lay in a folder within that of all captures. */
function inFolder({ file, part }: Raw, folder: string): Raw {
  return { file: `${folder}/${file}`, part: { ...part, id: `${folder}/${part.id}`, path: `${folder}/${part.path}` } };
}
