import { describe, expect, test } from 'vitest';
import { html } from '../../src/capture/formats/html/html.ts';
import { readSaved } from '../../src/capture/formats/html/captured.ts';
import { statementRules } from '../../src/capture/formats/html/statement-rules.ts';
import { readFixture, readText, said } from '../support/page-fixtures.ts';

const address = 'https://a.example/news/one';

async function saidIn(head: string, field: string): Promise<string[]> {
  return said(await readText(html, `${head}<p>text`, address), field);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page’s statements, the most trusted first', () => {
  test('a news page says everything', async () => {
    const page = await readFixture(html, 'mill.html');
    expect(said(page, 'headline')).toEqual([
      'Tide mill grinds its first barley in sixty-one years (JSON-LD headline)',
      'Tide mill grinds its first barley in sixty-one years | The Ellery Post (title)',
    ]);
    expect(said(page, 'published')[0]).toBe('2026-03-21T18:40:00+00:00 (JSON-LD datePublished)');
    expect(said(page, 'updated')).toEqual(['2026-03-22T07:05:00+00:00 (JSON-LD dateModified)']);
    expect(said(page, 'byline')).toEqual([
      'Ruth Calloway, Idris Penn (JSON-LD author)',
      'Ruth Calloway and Idris Penn (author)',
      'Ruth Calloway (rel author)',
      'By Ruth Calloway and Idris Penn (byline)',
    ]);
    expect(said(page, 'credit')).toEqual([
      'Ines Valdaro (JSON-LD image creditText)',
      'Photo: Ines Valdaro (figure credit)',
    ]);
    expect(said(page, 'section')).toEqual(['Harbour & Coast (JSON-LD articleSection)']);
    expect(said(page, 'source')).toEqual(['The Ellery Post (JSON-LD publisher)']);
    expect(said(page, 'address')).toEqual([
      'https://www.ellerypost.example/2026/03/21/tide-mill-grinds-again (JSON-LD url)',
    ]);
    expect(said(page, 'language')).toEqual(['en-GB (JSON-LD inLanguage)']);
    expect(said(page, 'caption')).toEqual([
      'The new oak wheel at Ellery Creek, seen from the causeway. (JSON-LD image caption)',
    ]);
    expect(said(page, 'image')).toEqual([
      'https://img.ellerypost.example/mill-wheel.jpg (JSON-LD image)',
      'https://img.ellerypost.example/mill-wheel-share.jpg (og:image)',
      'https://www.ellerypost.example/img/mill-wheel.jpg (figure img)',
    ]);
  });

  test('an old blog says what it can with microdata', async () => {
    const page = await readFixture(html, 'blog.html');
    expect(said(page, 'published')).toEqual(['2012-05-14 (itemprop datePublished)', 'May 14, 2012 (dt-published)']);
    expect(said(page, 'byline')).toEqual(['Odile Marsh (itemprop author)']);
  });

  test.each(statementRules.filter(({ element }) => element === 'meta').map((rule) => [rule.name, rule] as const))(
    'meta %s',
    async (_, { field, key, word }) => {
      const value = field === 'address' || field === 'image' ? 'https://b.example/c' : 'Some words';
      expect(await saidIn(`<meta ${key}="${word.toUpperCase()}" content=" ${value} ">`, field)).toContain(
        `${value} (${word})`,
      );
    },
  );

  test('a time in the article’s own header is told, one in the site’s is not', async () => {
    expect(await saidIn('<header><time datetime="2020-01-01">now</time></header>', 'published')).toEqual([]);
    const own = '<article><header><time datetime="2020-01-02">then</time></header></article>';
    expect(await saidIn(own, 'published')).toEqual(['2020-01-02 (time)']);
  });

  test('a figure’s caption is told without the credit in it', async () => {
    const figure =
      '<article><figure><img src="/p.jpg"><figcaption>A quay. <i class="photo-credit">Jo Lind</i></figcaption></figure></article>';
    expect(await saidIn(figure, 'caption')).toEqual(['A quay. (figcaption)']);
    expect(await saidIn(figure, 'credit')).toEqual(['Jo Lind (figure credit)']);
    expect(await saidIn(figure, 'image')).toEqual(['https://a.example/p.jpg (figure img)']);
  });

  test.each([
    ['an author that is an address', '<meta name="author" content="https://a.example/jo">', 'byline'],
    ['an empty value', '<meta property="og:image" content="">', 'image'],
    ['an address that is none of the web', '<link rel="canonical" href="javascript:alert(1)">', 'address'],
    ['a picture written out', '<meta property="og:image" content="data:image/png;base64,AAAA">', 'image'],
    ['a value longer than any field', `<meta name="author" content="${'x'.repeat(2000)}">`, 'byline'],
  ])('%s is dropped', async (_, head, field) => {
    expect(await saidIn(head, field)).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'A &quot;quay&quot; opens' };

  test.each([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite' }, article]],
    ['in a graph', { '@graph': [article] }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ])('an article %s', async (_, value) => {
    expect(await saidIn(jsonLd(value), 'headline')).toEqual(['A "quay" opens (JSON-LD headline)']);
  });

  test('of several articles, the one at the page’s own address', async () => {
    const both = [
      { ...article, headline: 'Other', url: 'https://a.example/news/two' },
      { ...article, url: address },
    ];
    expect(await saidIn(jsonLd(both), 'headline')).toEqual(['A "quay" opens (JSON-LD headline)']);
  });

  test.each([
    ['no JSON', '<script type="application/ld+json">{"@type":"Article",}</script>'],
    ['nothing of an article', jsonLd({ '@type': 'Recipe', headline: 'Soup' })],
    [
      'things of other kinds than expected',
      jsonLd({ '@type': 'Article', headline: 7, author: [[[{ name: {} }]]], image: true }),
    ],
  ])('%s says nothing', async (_, head) => {
    expect(await saidIn(head, 'headline')).toEqual([]);
    expect(await saidIn(head, 'byline')).toEqual([]);
  });

  test('things that point at each other are not followed for ever', async () => {
    const value = { ...article, '@id': '#a', author: { '@id': '#b', name: { '@id': '#b' } } };
    expect(await saidIn(jsonLd([value, { '@id': '#b', name: { '@id': '#b' } }]), 'headline')).toHaveLength(1);
  });
});

test.each([
  ['https://web.archive.org/web/20210105072316/https://a.example/b', 'https://a.example/b'],
  ['http://web.archive.org/web/20210105072316mp_/http://a.example/b?c', 'http://a.example/b?c'],
  ['https://web.archive.org/web/about', 'https://web.archive.org/web/about'],
])('of a page that the Wayback Machine copied, the address is its own: %s', async (stated, address) => {
  const page = await readText(html, `<link rel="canonical" href="${stated}"><p>a</p>`);
  expect(said(page, 'address')).toEqual([`${address} (link canonical)`]);
});

describe('when a page was captured', () => {
  test.each([
    ['<!-- saved from url=(0024)https://a.example/x -->', { captured: null, address: 'https://a.example/x' }],
    [
      `<p>x</p>${' '.repeat(9000)}<!--\n     FILE ARCHIVED ON 07:23:16 Jan 05, 2021 AND RETRIEVED FROM THE\n -->`,
      { captured: '2021-01-05T07:23+00:00', address: null },
    ],
    ['<!-- Page saved with SingleFile url: https://a.example saved date: someday, perhaps -->', { captured: null }],
    ['<p>An article about SingleFile.</p>', { captured: null, address: null }],
  ])('%s', (markup, expected) => {
    expect(readSaved(markup)).toMatchObject(expected);
  });
});
