import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { expect, test, vi } from 'vitest';
import { mostMonths } from '../../src/site/lists/periods.ts';
import { sourcesPerPage } from '../../src/site/lists/source-pages.ts';
import { filesIn } from '../support/files-in.ts';

// The lists’ sizes stand beside what asks for stories.
vi.mock('astro:content', () => ({}));

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

/** A name that no compression makes shorter, such as a site of the longer kind has. */
const nameOf = (number: number) =>
  `${createHash('sha256').update(String(number)).digest('base64url').slice(0, 16)}.example`;

/** The page of a list with its only entry so many times, each with a name and a figure of its own. */
async function full(file: string, entry: RegExp, entries: readonly ((line: string) => string)[]): Promise<string> {
  const page = await readFile(join('dist', file), 'utf8');
  const [line] = entry.exec(page) ?? [];
  if (line === undefined) throw new Error(`${file} has no entry of that kind.`);
  return page.replace(line, () => entries.map((make) => make(line)).join(''));
}

const times = (count: number, make: (index: number, line: string) => string) =>
  Array.from({ length: count }, (_, index) => (line: string) => make(index, line));

const link = /<li[^>]*>\s*<a href="[^"]*(?:rt-com|2019\/03)\/".*?<\/li>/s;

test('the fullest page of sources fits into the first round trip', async () => {
  const page = await full('sources/index.html', link, [
    ...times(sourcesPerPage, (index, line) =>
      line
        .replace('rt.com', nameOf(index))
        .replace('rt-com', nameOf(index).toLowerCase().replace('.', '-'))
        .replace('1 story', `${(index * 7_919) % 997} stories`),
    ),
  ]);
  expect(page.match(/ stories<\/span>/g)?.length).toBe(sourcesPerPage);
  expect(compressed(page)).toBeLessThan(firstRoundTrip);
});

test('the archive of a hundred years fits into the first round trip', async () => {
  const [older, two] = [80, (number: number) => String(number).padStart(2, '0')];
  const page = await full('archive/index.html', link, [
    ...times(mostMonths, (index, line) =>
      line
        .replace('2019/03', `${2024 - Math.floor(index / 12)}/${two(12 - (index % 12))}`)
        .replace('March 2019', `${['May', 'June', 'October', 'November'][index % 4]} ${2024 - Math.floor(index / 12)}`)
        .replace('1 story', `${(index * 7_919) % 997} stories`),
    ),
    ...times(older, (index, line) =>
      line
        .replace('2019/03', String(2004 - index))
        .replace('March 2019', String(2004 - index))
        .replace('1 story', `${(index * 104_729) % 9_973} stories`),
    ),
  ]);
  expect(page.match(/ stories<\/span>/g)?.length).toBe(mostMonths + older);
  expect(compressed(page)).toBeLessThan(firstRoundTrip);
});

test('the search of a hundred sources and a hundred years fits into the first round trip', async () => {
  const source = await full('search/index.html', /<option[^>]*>\s*rt\.com\s*(?:<\/option>)?/, [
    ...times(100, (index, line) => line.replace('rt.com', nameOf(index))),
    ...times(99, (index, line) => line.replace('rt.com', String(2018 - index))),
  ]);
  expect(source.match(/<option/g)?.length).toBeGreaterThan(200);
  expect(compressed(source)).toBeLessThan(firstRoundTrip);
});
