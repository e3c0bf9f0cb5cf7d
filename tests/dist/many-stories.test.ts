import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { filesIn } from '../support/files-in.ts';
import { digestOf, manyStories } from '../support/many-stories.ts';
import { saidBy, siteOf } from '../support/sites.ts';

const { folder, dist } = siteOf('many');
const files = await filesIn(dist);
const origin = 'https://news.example.org';
const read = (file: string) => readFile(join(dist, file), 'utf8');

describe('a site of many stories, below a path', () => {
  test('is built without a word on standard error', async () => expect(await saidBy('many')).toBe(''));

  test('has a page for each story, and pages of its list', () => {
    expect(files.filter((file) => /^\/stories\/[^/]+\/index\.html$/.test(file))).toHaveLength(72 + 2);
    expect(files).toEqual(expect.arrayContaining(['/index.html', '/page/2/index.html', '/page/3/index.html']));
  });

  test('has the site’s picture for shares alone, being larger than the setting says', async () => {
    expect(files.filter((file) => file.endsWith('.png') && !file.includes('icon'))).toEqual(['/share.png']);
    const $ = load(await read('/stories/brent-bridge-closed-and-shut-today/index.html'));
    expect($('meta[property="og:image"]').attr('content')).toBe(`${origin}/news/share.png`);
  });

  test('lists the newest first, twenty a page, with links to the pages before and after', async () => {
    const [first, second] = [load(await read('/index.html')), load(await read('/page/2/index.html'))];
    const times = first('article time')
      .toArray()
      .map((element) => first(element).attr('datetime'));
    expect(times).toHaveLength(20);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(times[0]).toBe('2020-05-09T04:15');
    expect(first('nav').text()).toContain('Page 1 of 4');
    expect(first('a[rel=prev]')).toHaveLength(0);
    expect(first('a[rel=next]').attr('href')).toBe('/news/page/2/');
    expect(second('a[rel=prev]').attr('href')).toBe('/news/');
    expect(second('h1').text()).toBe('Page 2 of 4');
  });

  test.each([
    {
      ...{ list: '/archive/undated', name: 'Stories without a date', pages: 2, pager: ['Previous', 'More'] },
      lead: '27 stories. No date of publication was recognised in their captures',
    },
    {
      ...{ list: '/sources/unknown', name: 'Stories without a source', pages: 4, pager: ['Newer', 'Older'] },
      lead: '72 stories. No source was recognised in their captures',
    },
  ])('has a list at $list of what is not known', async ({ list, name, pages, lead, pager: [before, after] }) => {
    const first = load(await read(`${list}/index.html`));
    const second = load(await read(`${list}/page/2/index.html`));
    expect(first('title').text()).toBe(`${name} · Faircopy`);
    expect(second('title').text()).toBe(`${name}, page 2 · Faircopy`);
    expect(first('main header').text()).toContain(lead);
    expect(first('main nav').text()).toContain(`Page 1 of ${pages}`);
    expect(first('a[rel=next]').text().trim()).toBe(`${after} stories`);
    expect(second('a[rel=prev]').text().trim()).toBe(`${before} stories`);
    const listed = second('article h3 a')
      .toArray()
      .map((link) => origin + second(link).attr('href'));
    expect(JSON.parse(second('script[type="application/ld+json"]').text())).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: { itemListElement: listed.map((url) => ({ url })) },
    });
  });

  test('says how much is not known, once, and links to it', async () => {
    const colophon = load(await read('/colophon/index.html'));
    const archive = load(await read('/archive/index.html'));
    const sources = load(await read('/sources/index.html'));
    expect(colophon('main').text()).toContain(
      '72 stories here, made from 72 captures of pages whose source is not known. A capture',
    );
    expect(colophon('main a[href="/news/sources/unknown/"]').text()).toBe(
      '72 captures of pages whose source is not known',
    );
    expect(sources('main a[href="/news/sources/unknown/"]').text().trim()).toBe('Source not known');
    expect(archive('main a[href="/news/archive/undated/"]').text()).toBe('Date not known');
    expect(archive('main').text()).not.toContain('No date');
  });

  test('has no link that leads nowhere', async () => {
    const { links, broken } = await brokenLinks(dist);
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(4_000);
  });

  test('has pages of every kind that fit into the first round trip, and each under a policy', async () => {
    const story = '/stories/brent-bridge-closed-and-shut-today';
    for (const page of [
      '',
      '/page/2',
      '/2020/05',
      '/archive/undated',
      '/sources/unknown',
      story,
      `${story}/provenance`,
    ]) {
      const html = await read(`${page}/index.html`);
      expect(brotliCompressSync(html).length, page).toBeLessThan(14_000);
    }
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(await read(file), file).toContain(`content="default-src 'none';`);
    }
  });

  test('links a related headline to our own story, but never a story to itself', async () => {
    const other = load(await read('/stories/brent-bridge-closed-and-shut-today/index.html'));
    expect(other('aside a').attr('href')).toBe('/news/stories/aldford-bridge-closed-and-shut-today/');
    const itself = load(await read('/stories/aldford-bridge-closed-and-shut-today/index.html'));
    expect(itself('aside li')).toHaveLength(1);
    expect(itself('aside a')).toHaveLength(0);
  });

  test('offers captures with strange names under those names', async () => {
    const $ = load(await read('/stories/brent-bridge-closed-and-shut-today/provenance/index.html'));
    expect($('a[download]').attr('download')).toBe('Brent #0 100%.txt');
  });

  test('has a feed that any reader can parse, with absolute addresses', async () => {
    const feed = await read('/rss.xml');

    expect(feed).not.toMatch(/[\x00-\x08\x0B\f\x0E-\x1F]/);
    const $ = load(feed, { xml: true });
    expect($('item')).toHaveLength(50);
    expect($('item > link').first().text()).toBe(`${origin}/news/stories/ilford-station-closed-and-shut-today/`);
  });
});

test('the sitemap has every page but the provenance and the one for no network, each once', async () => {
  const $ = load(await read('/sitemap-0.xml'), { xml: true });
  const listed = $('loc')
    .toArray()
    .map((loc) => $(loc).text());
  const pages = files.filter(
    (file) =>
      file.endsWith('/index.html') && !/\/(?:provenance|offline|an-old-headline|another-one)\/[^/]+$/.test(file),
  );
  expect(listed.toSorted()).toEqual(pages.map((file) => `${origin}/news${file.replace('index.html', '')}`).toSorted());
});

describe('a story that had another headline', () => {
  const moved = {
    'an-old-headline': 'aldford-bridge-closed-and-shut-today',
    'another-one': 'aldford-harbour-closed-and-shut-today',
  };

  test('is found at its old addresses, on hosts that read redirects', async () => {
    const lines = (await read('/_redirects')).split('\n').filter((line) => line.startsWith('/'));
    const expected = ['/', '/provenance/', '.md'].flatMap((part) =>
      Object.entries(moved).map(([from, to]) => `/news/stories/${from}${part} /news/stories/${to}${part} 301`),
    );
    expect(lines).toEqual(expected);
  });

  test('is found there on all others, too, and nowhere else by those addresses', async () => {
    const pages = Object.keys(moved).flatMap((slug) => [`/stories/${slug}/`, `/stories/${slug}/provenance/`]);
    for (const address of pages) {
      const $ = load(await read(`${address}index.html`));
      const [, from = '', part = ''] = /^\/stories\/([^/]+)\/(.*)$/.exec(address) ?? [];
      const target = `/news/stories/${moved[from as keyof typeof moved]}/${part}`;
      expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${target}`);
      expect($('a').attr('href')).toBe(target);
      expect($('link[rel=canonical]').attr('href')).toBe(origin + target);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
    }
    expect(await read('/sitemap-0.xml')).not.toMatch(/an-old-headline|another-one|no-story-any-more/);
    expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(72);
    expect(files.filter((file) => file.includes('no-story-any-more'))).toEqual([]);
  });

  test('is kept in mind, each address with the captures of its story', async () => {
    const lines = (await readFile(join(folder, 'addresses.txt'), 'utf8'))
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines).toHaveLength(72 + 3 + 1);
    expect(lines).toContain(`an-old-headline ${digestOf(manyStories[0]?.[1] ?? '')}`);
    expect(lines).toContain(`another-one ${digestOf(manyStories[1]?.[1] ?? '')}`);
    expect(lines).toContain(`no-story-any-more ${digestOf('gone')}`);
  });
});
