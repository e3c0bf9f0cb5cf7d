import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { changedSlugs } from '../support/changed-stories.ts';
import { filesIn } from '../support/files-in.ts';
import { xmlErrors } from '../support/schema-errors.ts';
import { siteOf } from '../support/sites.ts';

const { dist } = siteOf('formats');
const files = await filesIn(dist);
const read = (file: string) => readFile(join(dist, file), 'utf8');
const page = async (address: string) => load(await read(`${address}index.html`));
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

const [quarry, lighthouse, market] = [changedSlugs.quarry, changedSlugs.lighthouse, changedSlugs.market].map(
  (slug) => `/stories/${slug}/`,
) as [string, string, string];
const history = `${quarry}history/`;
const place = 'updated-2024-03-09T10-15';

describe('a story of two versions', async () => {
  const $ = await page(quarry);

  test('says in one line when it was updated, and how often it changed', () => {
    const line = $('main header p').first();
    expect(spaced(line.text())).toBe('Updated 9 March 2024, 10:15; 4 changes since 8 March, 06:00');
    expect(line.find('a').attr('href')).toBe(history);
    expect(
      $('header')
        .text()
        .match(/Updated/g),
    ).toHaveLength(1);
  });

  test('is the newest for all machines', async () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
    expect(data['datePublished']).toBe('2024-03-08T06:00');
    expect(data['dateModified']).toBe('2024-03-09T10:15');
    expect($('meta[property="article:modified_time"]').attr('content')).toBe('2024-03-09T10:15');
    expect(await read(`${quarry.slice(0, -1)}.md`)).toContain('240 thousand');
    expect(await read(`${quarry.slice(0, -1)}.md`)).not.toMatch(/420 thousand|A councillor who owns/);
    const atom = load(await read('/atom.xml'), { xml: true });
    const entry = atom('entry').filter((_, element) => atom(element).find('id').text().endsWith(quarry));
    expect(entry.find('updated').text()).toBe('2024-03-09T10:15:00.000Z');
    const sitemap = load(await read('/sitemap-0.xml'), { xml: true });
    const url = sitemap('url').filter((_, element) => sitemap(element).find('loc').text().endsWith(quarry));
    expect(url.find('lastmod').text()).toBe('2024-03-09');
  });
});

describe('the page of its history', async () => {
  const $ = await page(history);

  test('lists the versions, the newest first, each with a place of its own', () => {
    const listed = $('main header li')
      .toArray()
      .map((element) => spaced($(element).text()));
    expect(listed).toEqual([
      'Updated 9 March 2024, 10:15 a new headline, 1 correction, 1 addition and 1 withdrawal; this is what the story shows',
      'Published 8 March 2024, 06:00 the oldest version that was captured',
    ]);
    for (const link of $('main header li a').toArray()) expect($($(link).attr('href') ?? '')).toHaveLength(1);
  });

  test('has each change in its place, named for what it is', () => {
    const newest = $(`section[aria-labelledby="${place}"]`);
    const names = newest
      .find('h3, .same')
      .toArray()
      .map((element) => $(element).text());
    expect(names).toEqual([
      ...['Headline changed', '3 paragraphs unchanged', 'Corrected'],
      ...['1 paragraph unchanged', 'Added', 'Withdrawn'],
    ]);
    expect(newest.find('.corrected del').text()).toBe('[withdrawn: 420]');
    expect(newest.find('.corrected ins').text()).toBe('[added: 240]');
    expect(newest.find('.withdrawn del').text()).toContain('A councillor who owns land');
    expect(newest.find('.changed').attr('lang')).toBe('en');
  });

  test('leads to the captures that show each version', async () => {
    const provenance = await page(`${quarry}provenance/`);
    const links = $('section a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links).toEqual([`${quarry}provenance/#capture-1`, `${quarry}provenance/#capture-2`]);
    const shows = provenance('#capture-2 dl');
    expect(spaced(shows.text())).toContain('Showsan earlier version: what changed');
    expect(shows.find('a').last().attr('href')).toBe(`${history}#published-2024-03-08T06-00`);
    expect(provenance('.lead').text()).toMatch(/^Clean copy of 1 capture\. 1 more shows an earlier version\./);
  });

  test('is kept out of search engines, of the sitemap and of the search, as the account of its captures is', async () => {
    for (const address of [history, `${quarry}provenance/`]) {
      expect((await page(address))('meta[name=robots]').attr('content')).toBe('noindex');
    }
    expect(await read('/sitemap-0.xml')).not.toMatch(/\/history\//);
    expect($('[data-pagefind-body]')).toHaveLength(0);
    const indexed = files.filter((file) => file.endsWith('.pf_fragment'));
    expect(indexed).toHaveLength(files.filter((file) => /^\/stories\/[^/]+\/index\.html$/.test(file)).length);
  });
});

test('where nothing tells the order of versions, none is called the older', async () => {
  const [story, versions] = [await page(lighthouse), await page(`${lighthouse}history/`)];
  const sentence = 'Captures show 2 versions of this story, and it is not known which is the newer.';
  expect(spaced(story('main header p').first().text())).toBe(`${sentence} How they differ`);
  expect(versions('.lead').text()).toBe(sentence);
  expect(versions('h3').text()).toBe('Differs');
  expect(versions('del, ins')).toHaveLength(0);
  expect(versions('main').text()).not.toMatch(/older|oldest|earlier|withdrawn|corrected|updated/i);
  const provenance = await page(`${lighthouse}provenance/`);
  expect(provenance('main').text()).toContain('Showsanother version');
});

test('damage is no change', async () => {
  expect((await page(market))('main header').text()).not.toMatch(/version|change/);
  expect(files).not.toContain(`${market}history/index.html`);
});

describe('the page of the latest changes', async () => {
  const $ = await page('/changes/');

  test('has stories with what they changed, those of no known order last', () => {
    const headings = $('article h2 a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(headings.indexOf(history)).toBeGreaterThanOrEqual(0);
    expect(headings.at(-1)).toBe(`${lighthouse}history/`);
    const own = $('article').eq(headings.indexOf(history));
    expect(own.find('li a').attr('href')).toBe(`${history}#${place}`);
    expect(own.find('del').text()).toBe('[withdrawn: 420]');
    expect($('main').text()).not.toContain('Night market');
  });

  test('has a feed that its head names', async () => {
    expect($('link[rel=alternate][href="/changes/atom.xml"]').attr('type')).toBe('application/atom+xml');
    const xml = await read('/changes/atom.xml');
    expect(await xmlErrors(xml, 'atom.rng')).toEqual([]);
    const feed = load(xml, { xml: true });
    const entry = feed('entry').filter((_, element) => feed(element).find('id').text().includes(history));
    expect(entry.find('link').attr('href')).toBe(`http://localhost:4321${history}#${place}`);
    expect(entry.find('updated').text()).toBe('2024-03-09T10:15:00.000Z');
    expect(load(entry.find('content').text())('del').first().text()).toBe('420');
  });

  test.each(['/', '/archive/', '/colophon/', quarry, history])('is linked from %s', async (address) => {
    expect((await page(address))('a[href="/changes/"]').length).toBeGreaterThan(0);
  });

  test('stands in the sitemap and in llms.txt', async () => {
    expect(await read('/sitemap-0.xml')).toContain('/changes/</loc>');
    expect(await read('/llms.txt')).toContain('/changes/');
  });
});

test('no link of the site leads nowhere', async () => {
  const { broken } = await brokenLinks(dist);
  expect(broken.filter((link) => /changes|history/.test(String(link)))).toEqual([]);
});

test('a site without versions has nothing of all this', async () => {
  const shipped = await filesIn('dist');
  expect(shipped.filter((file) => /changes|history/.test(file))).toEqual([]);
  const texts = shipped.filter((file) => /\.(?:html|xml|txt|json)$/.test(file));
  for (const file of texts) {
    expect(await readFile(join('dist', file), 'utf8'), file).not.toMatch(/\/changes\/|\/history\//);
  }
});
