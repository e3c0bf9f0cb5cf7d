import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/files-in.ts';
import { jsonErrors, xmlErrors } from '../support/schema-errors.ts';
import { siteOf } from '../support/sites.ts';

/** Checks a site's feeds, sitemaps and JSON-LD by the schemas of their formats. Returns what is wrong. */
async function errorsIn(dist: string): Promise<string[]> {
  const files = await filesIn(dist);
  const errors = files.map(async (file) => {
    const content = await readFile(join(dist, file), 'utf8');
    const found = await errorsOf(file, content);
    return found.map((error) => `${file}: ${error}`);
  });
  return (await Promise.all(errors)).flat();
}

async function errorsOf(file: string, content: string): Promise<string[]> {
  if (file.endsWith('/rss.xml')) return xmlErrors(content, 'rss.rng');
  if (file.endsWith('/atom.xml')) return xmlErrors(content, 'atom.rng');
  if (file.startsWith('/sitemap-')) return xmlErrors(content, 'sitemap.xsd');
  if (file.endsWith('/feed.json')) return jsonErrors(JSON.parse(content), 'json-feed.json');
  if (!file.endsWith('.html')) return [];
  const scripts = load(content)('script[type="application/ld+json"]').toArray();
  const errors = scripts.map((script) => jsonErrors(JSON.parse(load(script).text()), 'json-ld.json'));
  return (await Promise.all(errors)).flat();
}

const feedFiles = ['rss.xml', 'atom.xml', 'feed.json'];

describe('the site of the shipped captures', async () => {
  const files = await filesIn('dist');
  const read = (file: string) => readFile(join('dist', file), 'utf8');

  test('has feeds, sitemaps and JSON-LD as their formats demand', async () => {
    expect(await errorsIn('dist')).toEqual([]);
  });

  test('has feeds of all stories and of each source', () => {
    const feeds = ['', 'sources/rt-com/'].flatMap((list) => feedFiles.map((file) => `/${list}${file}`));
    expect(files).toEqual(expect.arrayContaining(feeds));
  });

  test('has feeds with the full text in the language of the article', async () => {
    const feed = JSON.parse(await read('/feed.json')) as { items: { content_html: string; language: string }[] };
    expect(feed.items.map(({ language }) => language)).toEqual(['en']);
    expect(load(feed.items[0]?.content_html ?? '')('p')).toHaveLength(8);
  });

  test('has feeds that name the source of each story, in brackets where it is inferred', async () => {
    const feed = JSON.parse(await read('/feed.json')) as { items: { authors: object[]; tags: string[] }[] };
    expect(feed.items.map(({ authors, tags }) => [authors, tags])).toEqual([[[{ name: '[rt.com]' }], ['[rt.com]']]]);
    expect(load(await read('/rss.xml'), { xml: true })('item > category').text()).toBe('[rt.com]');
    expect(load(await read('/atom.xml'), { xml: true })('entry > category').attr('term')).toBe('[rt.com]');
  });

  test('may be indexed, every file of it', async () => {
    expect(await read('/_headers')).not.toContain('X-Robots-Tag');
  });

  test('has a sitemap of the pages that may be indexed, each with a canonical address of its own', async () => {
    const $ = load(await read('/sitemap-0.xml'), { xml: true });
    const listed = $('loc')
      .toArray()
      .map((loc) => $(loc).text());
    const indexed = files.filter((file) => /(?<!\/provenance|\/offline)\/index\.html$/.test(file));
    const addresses = indexed.map((file) => `http://localhost:4321${file.replace('index.html', '')}`);
    expect(listed.toSorted()).toEqual(addresses.toSorted());
    for (const file of indexed) {
      const page = load(await read(file));
      expect(listed).toContain(page('link[rel=canonical]').attr('href'));
      expect(page('meta[name=robots]'), file).toHaveLength(0);
    }
  });

  test('has a story’s citation in three forms and in meta elements', async () => {
    const file = files.find((name) => /^\/stories\/[^/]+\/index\.html$/.test(name)) ?? '';
    const $ = load(await read(file));
    const [csl] = JSON.parse($('#citation-csl').text()) as [Record<string, unknown>];
    expect(csl['issued']).toEqual({ 'date-parts': [[2019, 3, 29]] });
    expect(csl['id']).toBe('rtcom2019russia');
    expect($('#citation-bibtex').text()).toMatch(/^@article\{rtcom2019russia,/);
    expect($('#citation-bibtex').text()).toContain('journal = {[rt.com]}');
    expect($('#citation').text()).toContain('[rt.com], 29 March 2019, 18:58.');
    expect(
      $('details [data-copy]')
        .toArray()
        .map((button) => $($(button).attr('data-copy') ?? ''))
        .map(({ length }) => length),
    ).toEqual([1, 1, 1]);
    expect($('meta[name=citation_title]').attr('content')).toBe($('h1').text());
    expect($('meta[name="DC.type"]').attr('content')).toBe('newspaperArticle');
  });
});

describe('an archive of stories of which little is known, below a path', async () => {
  const { dist } = siteOf('archive');
  const files = await filesIn(dist);
  const read = (file: string) => readFile(join(dist, file), 'utf8');

  test('has no sitemap, and robots.txt names none and forbids nothing', async () => {
    expect(files.filter((file) => file.includes('sitemap'))).toEqual([]);
    expect(await read('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(await read('/llms.txt')).not.toContain('sitemap');
  });

  test('keeps all its files out of search engines by a header, below its own path alone', async () => {
    const rules = (await read('/_headers')).trim().split('\n\n');
    expect(rules.every((rule) => rule.startsWith('/news/'))).toBe(true);
    expect(rules[0]).toMatch(/^\/news\/\*\n/);
    expect(rules[0]?.split('\n')).toContain('  X-Robots-Tag: noindex');
  });

  test('has feeds and JSON-LD as their formats demand', async () => {
    expect(await errorsIn(dist)).toEqual([]);
  });

  test('has feeds with the dates that are known, and the first moment of all where Atom demands one', async () => {
    const feed = JSON.parse(await read('/feed.json')) as { items: { date_published?: string }[] };
    expect(feed.items.map(({ date_published: date }) => date)).toEqual([
      '2019-03-30T15:58:00.000Z',
      undefined,
      undefined,
    ]);
    const atom = load(await read('/atom.xml'), { xml: true });
    expect(atom('entry > published')).toHaveLength(1);
    expect(
      atom('entry > updated')
        .toArray()
        .map((date) => atom(date).text()),
    ).toEqual(['2019-03-30T15:58:00.000Z', '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z']);
  });

  test('has feeds, citations and canonical addresses that lead to the original where its address is known', async () => {
    const original = 'https://www.example.com/harbour-closed?a=b&c=d';
    const atom = load(await read('/atom.xml'), { xml: true });
    expect(
      atom('link[rel=via]')
        .toArray()
        .map((link) => atom(link).attr('href')),
    ).toEqual([original]);
    const page = load(await read('/stories/harbour-closed-and-shut-today/index.html'));
    expect(page('meta[name=citation_public_url]').attr('content')).toBe(original);
    expect(page('link[rel=canonical]').attr('href')).toBe(original);
    expect(page('meta[name=robots]').attr('content')).toBe('noindex');
    expect(
      page('meta[name=citation_author]')
        .toArray()
        .map((author) => page(author).attr('content')),
    ).toEqual(['Jane Doe', 'Richard Roe']);
  });

  test('has addresses with the path', async () => {
    const rss = load(await read('/rss.xml'), { xml: true });
    expect(rss('channel > atom\\:link').attr('href')).toBe('https://news.example.org/news/rss.xml');
    expect(rss('guid').first().text()).toBe('https://news.example.org/news/stories/harbour-closed-and-shut-today/');
    expect(await read('/llms.txt')).toContain('(https://news.example.org/news/stories/station-roof-comes-down.md)');
  });
});
