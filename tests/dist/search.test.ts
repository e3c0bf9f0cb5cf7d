import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSearchIndex } from '../../src/integrations/search/search-index.ts';
import { writeRecord } from '../../src/integrations/site-record.ts';
import { partOf } from '../../src/site/search/search-parts.ts';
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
      expect($('script').text().includes('search.js'), file).toBe(file === '/search/index.html');
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
    await makeSearchIndex(site, { language });
    const names = await readdir(join(site, 'pagefind'));
    expect(names.filter((name) => name.startsWith('wasm'))).toEqual(modules);
  });

  describe('of several parts', () => {
    let site: string;
    const options = { storiesInPart: 8 };
    const inIndex = async () => (await filesIn(site)).filter((file) => file.startsWith('/pagefind/'));

    /** Of each file of the index when it was written; a file that is not written again stays as it was. */
    const written = async () => {
      const files = await inIndex();
      const times = files.map(async (file) => (await stat(join(site, file), { bigint: true })).mtimeNs);
      return new Map((await Promise.all(times)).map((time, at) => [files[at] ?? '', time]));
    };
    /** The folders of the parts that have a file that was not there or was written again. */
    const madeAnew = (before: ReadonlyMap<string, bigint>, after: ReadonlyMap<string, bigint>) => {
      const files = [...after].filter(([file, time]) => before.get(file) !== time).map(([file]) => file);
      return [...new Set(files.map((file) => /^\/pagefind\/(?:(\d+)\/)?/.exec(file)?.[1] ?? '0'))];
    };
    const bytes = async () =>
      Promise.all((await inIndex()).map(async (file) => [file, await readFile(join(site, file), 'base64')]));
    const pageOf = (number: number) => join(site, 'stories', `story-${number}`, 'index.html');
    const change = async (number: number, words: string) => {
      const html = await readFile(pageOf(number), 'utf8');
      await writeFile(pageOf(number), html.replace(/(data-pagefind-body[^>]*>)/, `$1<p>${words}</p>`));
    };

    beforeAll(async () => {
      site = join(folder, 'parts');
      await cp(join(folder, 'one', 'stories'), join(site, 'stories'), { recursive: true });
      await makeSearchIndex(site, options);
    });

    test('has each story once, and what they share in the first alone', async () => {
      const files = await inIndex();
      expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(30);
      expect(files.filter((file) => file.endsWith('/pagefind-entry.json'))).toEqual(
        ['1/', '2/', '3/', ''].map((part) => `/pagefind/${part}pagefind-entry.json`),
      );
      expect(files.filter((file) => /pagefind\.js$|wasm/.test(file))).toEqual([
        '/pagefind/pagefind.js',
        '/pagefind/wasm.en.pagefind',
      ]);
    });

    test('is not written again where nothing changed', async () => {
      const before = await written();
      await makeSearchIndex(site, options);
      expect(await written()).toEqual(before);
    });

    test('does not change where only what is around an article does', async () => {
      const before = await written();
      const html = await readFile(pageOf(3), 'utf8');
      await writeFile(pageOf(3), html.replace('</article>', '</article><p>Next: another story</p>'));
      await makeSearchIndex(site, options);
      expect(await written()).toEqual(before);
    });

    test('is made again in the part of a changed story alone', async () => {
      const before = await written();
      await change(7, 'Zebras cross.');
      await makeSearchIndex(site, options);
      const after = await written();
      expect(madeAnew(before, after)).toEqual([String(partOf('story-7', 4))]);
      expect(after.size).toBe(before.size);
    });

    test.each([
      ['cut short', (file: string) => truncate(file, 20)],
      ['overwritten by as many bytes', async (file: string) => writeFile(file, Buffer.alloc((await stat(file)).size))],
      ['deleted', (file: string) => rm(file)],
    ])('is mended where a file of it was %s', async (_, damage) => {
      const before = await bytes();
      const part = (await inIndex()).filter((file) => file.startsWith('/pagefind/2/'));
      for (const kind of ['.pf_fragment', '.pf_meta', 'entry.json']) {
        await damage(join(site, part.find((file) => file.endsWith(kind)) ?? ''));
      }
      await makeSearchIndex(site, options);
      expect(await bytes()).toEqual(before);
    });

    test('is made from nothing where its record is no record', async () => {
      const before = await bytes();
      writeRecord(site, 'search', { version: 0 });
      await writeFile(join(site, 'pagefind', 'stray.pf_meta'), 'stray');
      await makeSearchIndex(site, options);
      expect(await bytes()).toEqual(before);
    });

    test('is as if made from nothing after stories came, went and changed', async () => {
      await rm(join(site, 'stories', 'story-11'), { recursive: true });
      await cp(join(site, 'stories', 'story-12'), join(site, 'stories', 'story-new'), { recursive: true });
      await change(20, 'Zebras cross again.');
      await makeSearchIndex(site, options);
      const grown = await bytes();
      await rm(join(site, 'pagefind'), { recursive: true });
      await makeSearchIndex(site, options);
      expect(await bytes()).toEqual(grown);
    });

    test('leaves nothing of parts that there are no more', async () => {
      await makeSearchIndex(site);
      expect((await inIndex()).filter((file) => /^\/pagefind\/\d/.test(file))).toEqual([]);
      expect((await inIndex()).filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(30);
      expect(await readdir(join(site, 'pagefind'))).not.toContain('1');
    });
  });
});
