import { load } from 'cheerio';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { describe, expect, test } from 'vitest';
import { sitemap, sitemapIndex, sitemapParts } from '../../src/site/discovery/sitemap.ts';
import { newsPages } from '../../src/site/discovery/sitemap-news.ts';
import { llmsText } from '../../src/site/discovery/llms-text.ts';
import { zonedOrDay } from '../../src/site/dates.ts';
import { xmlErrors } from '../support/schema-errors.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

describe('a sitemap', () => {
  const pages = ['/a/', '/b/', '/c/'].map((address) => ({ address, lastmod: '2019-03-29' }));

  test('has each page with its date, word for word', async () => {
    const xml = await sitemap([
      { address: '/a/', lastmod: '2019-03-29' },
      { address: '/b/', lastmod: '2019-03-29T18:58:00+03:00' },
      { address: '/c/?a&b', lastmod: undefined },
    ]);
    expect(await xmlErrors(xml, 'sitemap.xsd')).toEqual([]);
    const $ = load(xml, { xml: true });
    expect(
      $('loc')
        .toArray()
        .map((loc) => $(loc).text()),
    ).toEqual(['http://localhost:4321/a/', 'http://localhost:4321/b/', 'http://localhost:4321/c/?a&b']);
    expect($('lastmod').text()).toBe('2019-03-292019-03-29T18:58:00+03:00');
  });

  test('is split where it would be too long', () => {
    expect(sitemapParts(pages, 2).map((part) => part.map(({ address }) => address))).toEqual([['/a/', '/b/'], ['/c/']]);
    expect(sitemapParts(Array(50_001).fill(pages[0])).map(({ length }) => length)).toEqual([50_000, 1]);
  });

  test('stands in the index', async () => {
    const xml = await sitemapIndex(['0', 'news']);
    expect(await xmlErrors(xml, 'sitemap.xsd')).toEqual([]);
    expect(load(xml, { xml: true })('loc').text()).toBe(
      'http://localhost:4321/sitemap-0.xmlhttp://localhost:4321/sitemap-news.xml',
    );
  });

  test('is refused by the schema with a page that stands twice', async () => {
    expect(await xmlErrors(await sitemap([...pages, ...pages]), 'sitemap.xsd')).not.toEqual([]);
  });

  test.each([
    ['a moment without a zone', '2019-03-29T18:58'],
    ['a time without seconds', '2019-03-29T18:58+03:00'],
    ['a month', '2019-03'],
  ])('is refused by the schema with %s', async (_, lastmod) => {
    expect(await xmlErrors(await sitemap([{ address: '/a/', lastmod }]), 'sitemap.xsd')).not.toEqual([]);
  });
});

test.each([
  ['2019-03-29', '2019-03-29'],
  ['2019-03-29T18:58', '2019-03-29'],
  ['2019-03-29T18:58-05:30', '2019-03-29T18:58:00-05:30'],
])('a sitemap’s date of %s is %s', (published, date) => {
  expect(zonedOrDay(published)).toBe(date);
});

describe('the news sitemap', () => {
  const story = (published: string, id: string) =>
    storyOf({ headline: fieldOf(`News & <${id}>`), published: fieldOf(published) }, id);

  test('has the news of the two days up to the newest', async () => {
    const pages = newsPages([
      story('2019-03-29T18:58+03:00', 'newest'),
      story('2019-03-27', 'too-old'),
      story('2019-03-27T16:00', 'old'),
      story('2019-01-01', 'far-too-old'),
    ]);
    expect(pages.map(({ address }) => address)).toEqual(['/stories/newest/', '/stories/old/']);
    const xml = await sitemap(pages);
    expect(await xmlErrors(xml, 'sitemap.xsd')).toEqual([]);
    const $ = load(xml, { xml: true });
    expect($('news\\:title').first().text()).toBe('News & <newest>');
    expect($('news\\:publication_date').text()).toBe('2019-03-29T18:58:00+03:002019-03-27');
  });

  test('has no story without a headline or a date of its own', () => {
    expect(newsPages([storyOf({ published: fieldOf('2019-03-29') }), storyOf({ headline: fieldOf('News') })])).toEqual(
      [],
    );
  });

  test('has a thousand stories at most', () => {
    expect(newsPages(Array.from({ length: 1_001 }, (_, index) => story('2019-03-29', `s${index}`)))).toHaveLength(
      1_000,
    );
  });

  test.each([
    ['de', 'de'],
    [null, 'en'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
  ])('has the language %s as %s', (language, code) => {
    const [page] = newsPages([storyOf({ headline: fieldOf('News'), published: fieldOf('2019-03-29'), language })]);
    expect(page?.news?.publication.language).toBe(code);
  });
});

describe('llms.txt', () => {
  test('introduces the site and links to the newest stories as Markdown', () => {
    const stories = Array.from({ length: 60 }, (_, index) =>
      storyOf({ headline: fieldOf('A [new] *day*') }, `s${index}`),
    );
    const text = llmsText(stories);
    expect(text).toMatch(/^# Faircopy\n\n> \S.*\n\n\S/);
    expect(text.match(/^## .+$/gm)).toEqual(['## Stories', '## Lists', '## Optional']);
    expect(text).toContain('- [A \\[new\\] \\*day\\*](http://localhost:4321/stories/s0.md)\n');
    expect(text.match(/\.md\)/g)).toHaveLength(50);
    expect(text.replace(/^(?:# .+|> .+|## .+|- \[.+\]\(http\S+\)(?:: .+)?|\S.*)?$/gm, '').trim()).toBe('');
  });

  test('has no link but its own, whatever a headline or a source holds', () => {
    const evil =
      'X](http://a.example) [click](http://evil.example) <http://evil.example> &#91; ![i](http://evil.example/i)';
    const story = storyOf({ headline: fieldOf(evil), source: fieldOf(`${evil}\n# No heading\n`) });
    const $ = load(
      String(
        remark()
          .use(remarkRehype)
          .use(rehypeStringify)
          .processSync(llmsText([story])),
      ),
    );
    const links = $('a').toArray();
    expect(links).toHaveLength(8);
    for (const link of links) expect(link.attribs['href']).toMatch(/^http:\/\/localhost:4321\//);
    expect($('img, h1 ~ h1')).toHaveLength(0);
    expect($('li').first().text().trim()).toBe(`${evil}: ${evil} # No heading`);
  });
});
