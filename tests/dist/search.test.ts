import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSearchIndex } from '../../src/integrations/search/search-index.ts';
import { newFolder } from '../support/astro.ts';
import { filesIn } from '../support/files-in.ts';

const indexFiles = (await filesIn('dist')).filter((file) => file.startsWith('/pagefind/'));

describe('the search', () => {
  test('has what a browser needs, and nothing of Pagefind’s own pages', () => {
    const kinds = indexFiles.map((file) => file.replace(/en_[0-9a-f]{7,10}/, '*'));
    expect(kinds).toEqual([
      ...['/pagefind/filter/*.pf_filter', '/pagefind/filter/*.pf_filter', '/pagefind/fragment/*.pf_fragment'],
      ...['/pagefind/index/*.pf_index', '/pagefind/pagefind-entry.json', '/pagefind/pagefind.*.pf_meta'],
      ...['/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind'],
    ]);
  });

  test('is loaded by its own page alone', async () => {
    for (const file of (await filesIn('dist')).filter((name) => name.endsWith('.html'))) {
      const $ = load(await readFile(join('dist', file), 'utf8'));
      expect($('script[src]').length, file).toBe(file === '/search/index.html' ? 1 : 0);
      expect($('meta[http-equiv]').attr('content')?.includes("'wasm-unsafe-eval'"), file).toBe(
        file === '/search/index.html',
      );
    }
  });

  test('offers the sources and years that there are', async () => {
    const $ = load(await readFile('dist/search/index.html', 'utf8'));
    const optionsOf = (name: string) =>
      $(`select[name=${name}] option`)
        .toArray()
        .map((option) => $(option).text());
    expect(optionsOf('source')).toEqual(['All sources', 'rt.com']);
    expect(optionsOf('year')).toEqual(['All years', '2019']);
  });
});

describe('the index', () => {
  let folder: string;
  const sites = () => ['one', 'two'].map((name) => join(folder, name));

  // So many sources and years that Pagefind has next to no chance to write them in one order twice.
  beforeAll(async () => {
    folder = await newFolder();
    const template = await readFile(join('dist', (await filesIn('dist')).find(isStory) ?? ''), 'utf8');
    for (let number = 0; number < 30; number++) {
      const page = template.replace(/data-source="[^"]*"/, `data-source="${number}.example, Inc."`);
      const story = join(folder, 'one', 'stories', `story-${number}`);
      await mkdir(story, { recursive: true });
      await writeFile(join(story, 'index.html'), page.replace(/data-year="\d+"/, `data-year="${1990 + number}"`));
    }
    await cp(join(folder, 'one'), join(folder, 'two'), { recursive: true });
    for (const site of sites()) await makeSearchIndex(site);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const isStory = (file: string) => /^\/stories\/[^/]+\/index\.html$/.test(file);

  test('is the same, byte for byte, when it is made again', async () => {
    const [one = [], two = []] = await Promise.all(
      sites().map(async (site) => {
        const files = await filesIn(site);
        return Promise.all(files.map(async (file) => [file, (await readFile(join(site, file))).toString('base64')]));
      }),
    );
    expect(one.length).toBeGreaterThan(60);
    expect(two).toEqual(one);
  });

  test.each([
    ['de', ['wasm.de.pagefind']],
    ['zh-CN', ['wasm.unknown.pagefind']],
  ])('has the module that it needs for %s, and no other', async (language, modules) => {
    const site = join(folder, language);
    await cp(join(folder, 'one', 'stories', 'story-0'), join(site, 'stories', 'story-0'), { recursive: true });
    await makeSearchIndex(site, language);
    const names = await readdir(join(site, 'pagefind'));
    expect(names.filter((name) => name.startsWith('wasm'))).toEqual(modules);
  });
});
