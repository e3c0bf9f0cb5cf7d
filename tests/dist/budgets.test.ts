import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { filesIn } from '../support/files-in.ts';

const pages = (await filesIn('dist')).filter((file) => file.endsWith('.html'));

/** What fits into the first round trip of a new connection: ten packets of about 1,460 bytes, RFC 6928. In bytes. */
const firstRoundTrip = 14_000;
const longestScript = 1_500;

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;

test.each(pages)('%s, with its style and script, fits into the first round trip', async (file) => {
  expect(compressed(await readFile(join('dist', file)))).toBeLessThan(firstRoundTrip);
});

test('the script of every page is the same and short', async () => {
  const scripts = await Promise.all(
    pages.map(async (file) => load(await readFile(join('dist', file)))('head script:not([type])').text()),
  );
  expect(new Set(scripts).size).toBe(1);
  expect(compressed(scripts[0] ?? '')).toBeLessThan(longestScript);
});
