import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LineCache } from '../../../src/cli/import/line-cache.ts';
import { newFolder } from '../../support/astro.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await newFolder();
  path = join(folder, 'cache/lines.txt');
  const cache = await LineCache.open(path);
  cache.set('a', 'first');
  cache.set('b', '');
  cache.set('c', 'third');
});
afterEach(() => rm(folder, { recursive: true }));

async function kept(): Promise<(string | undefined)[]> {
  const cache = await LineCache.open(path);
  return ['a', 'b', 'c'].map((key) => cache.get(key));
}

test('keeps texts from one run to the next, the last of each key', async () => {
  expect(await kept()).toEqual(['first', '', 'third']);
  (await LineCache.open(path)).set('a', 'new');
  expect(await kept()).toEqual(['new', '', 'third']);
});

test('does without a line that was cut off, and goes on behind it', async () => {
  await truncate(path, (await readFile(path)).length - 4);
  expect(await kept()).toEqual(['first', '', undefined]);
  (await LineCache.open(path)).set('c', 'again');
  expect(await kept()).toEqual(['first', '', 'again']);
});

test('does without what was changed, whatever stands there', async () => {
  await writeFile(path, (await readFile(path, 'latin1')).replace('first', 'thirst'));
  expect(await kept()).toEqual([undefined, '', 'third']);
  await appendFile(path, Uint8Array.from([0x0a, 0x61, 0x20, 0xff, 0xfe, 0x0d, 0x00, 0x0a, 0x20, 0x0a]));
  expect(await kept()).toEqual([undefined, '', 'third']);
});
