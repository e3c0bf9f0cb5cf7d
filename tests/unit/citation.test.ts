import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/site/citations/bibtex.ts';
import { citationMeta } from '../../src/site/citations/citation-meta.ts';
import { citationText } from '../../src/site/citations/citation-text.ts';
import { citationOf } from '../../src/site/citations/citation.ts';
import type { FullStory } from '../../src/site/full-story.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

const page = 'http://localhost:4321/stories/first-words/';
const note = 'Clean copy of 1 capture: a.txt';

const whole: Partial<FullStory['data']> = {
  headline: fieldOf('Harbour “closed” after storm'),
  published: fieldOf('2019-03-29T18:58+03:00'),
  byline: fieldOf('Jane Doe, MD, Richard Roe and Mary Major'),
  section: fieldOf('Weather'),
  source: fieldOf('The Example'),
  address: fieldOf('https://example.com/1?a=b&c={d}_e%20f'),
  language: 'en',
};

describe('a citation', () => {
  test('has a date that is only inferred in brackets, and none of it for machines', () => {
    const story = storyOf({ ...whole, published: fieldOf('2019-03-29', true) });
    expect(citationOf(story)).not.toHaveProperty('issued');
    expect(citationMeta(story).map(([name]) => name)).not.toContain('citation_publication_date');
    expect(citationText(story)).toContain('The Example, [29 March 2019].');
  });

  test('has all that captures tell, and our copy as the archive', () => {
    expect(citationOf(storyOf(whole))).toEqual({
      id: 'theexample2019harbour',
      type: 'article-newspaper',
      title: 'Harbour “closed” after storm',
      author: [{ literal: 'Jane Doe, MD' }, { literal: 'Richard Roe' }, { literal: 'Mary Major' }],
      'container-title': 'The Example',
      section: 'Weather',
      issued: { 'date-parts': [[2019, 3, 29]] },
      language: 'en',
      URL: 'https://example.com/1?a=b&c={d}_e%20f',
      archive: 'Faircopy',
      archive_location: page,
      note,
    });
  });

  test('has nothing that is not known', () => {
    expect(citationOf(storyOf())).toEqual({
      id: 'first',
      type: 'article-newspaper',
      title: '[First words]',
      URL: page,
      archive: 'Faircopy',
      archive_location: page,
      note,
    });
  });

  test('has what is inferred in brackets', () => {
    const { title, ...citation } = citationOf(storyOf({ source: fieldOf('rt.com', true) }));
    expect([title, citation['container-title']]).toEqual(['[First words]', '[rt.com]']);
  });

  test.each<[key: string, known: Partial<FullStory['data']>]>([
    ['rtcom2019russia', { headline: fieldOf('Russia to train pilots'), source: fieldOf('rt.com', true) }],
    ['rtcom2019harbour', { headline: fieldOf('The “harbour” is shut'), source: fieldOf('rt.com') }],
    ['janedoe2019harbour', { headline: fieldOf('Harbour shut'), byline: fieldOf('Jane Doe and Richard Roe') }],
    ['elpais2019numero', { headline: fieldOf('El número'), source: fieldOf('El País'), byline: fieldOf('Jane Doe') }],
    ['2019gavan', { headline: fieldOf('Гавань закрыта') }],
    ['2019us', { headline: fieldOf('US and UK out') }],
    ['2019first', { headline: fieldOf('港口关闭'), source: fieldOf('新华社') }],
    [
      'thelongestnameofapap2019harbour',
      { headline: fieldOf('Harbour'), source: fieldOf('The Longest Name of a Paper') },
    ],
  ])('is known by the key %s', (key, known) => {
    expect(citationOf(storyOf({ published: fieldOf('2019-03-29'), ...known })).id).toBe(key);
  });
});

describe('a citation as a sentence', () => {
  test('has source, people, time, captures and both addresses', () => {
    expect(citationText(storyOf(whole))).toBe(
      'Jane Doe, MD, Richard Roe and Mary Major: “Harbour “closed” after storm”. ' +
        'The Example, 29 March 2019, 18:58 (UTC+03:00). https://example.com/1?a=b&c={d}_e%20f. ' +
        `${note}. Faircopy, ${page}.`,
    );
  });

  test.each([
    [{}, `“[First words]”. ${note}. Faircopy, ${page}.`],
    [{ published: fieldOf('2019-03-29') }, `“[First words]”. 29 March 2019. ${note}. Faircopy, ${page}.`],
    [{ source: fieldOf('rt.com', true) }, `“[First words]”. [rt.com]. ${note}. Faircopy, ${page}.`],
  ])('has only what is known: %j', (known, sentence) => {
    expect(citationText(storyOf(known))).toBe(sentence);
  });
});

describe('BibTeX', () => {
  test('is an entry with a key that stays the same', () => {
    expect(bibtex(citationOf(storyOf(whole)))).toBe(
      [
        '@article{theexample2019harbour,',
        '  author = {{Jane Doe, MD} and {Richard Roe} and {Mary Major}},',
        '  title = {{Harbour “closed” after storm}},',
        '  journal = {The Example},',
        '  year = {2019},',
        '  month = mar,',
        '  day = {29},',
        '  language = {en},',
        '  url = {https://example.com/1?a=b&c=%7Bd%7D_e%20f},',
        `  note = {${note}. Faircopy, ${page}}`,
        '}',
      ].join('\n'),
    );
  });

  test('has nothing that is not known', () => {
    expect(bibtex(citationOf(storyOf()))).toBe(
      `@article{first,\n  title = {{[First words]}},\n  url = {${page}},\n  note = {${note}}\n}`,
    );
  });

  const backslash = '\\';
  const headlines = [
    'Profits & losses: 100% of $5 is #1, says snake_case',
    `A brace { alone, a pair {x}, a ${backslash}textbf{command} and ${backslash} alone ~ ^`,
    'Closed: <i>today</i> “for good” \'and\' "ever"',
    'Łódź, Škoda, Ñandú und Straße',
    'Москва и Ωμέγα',
    '北京的消息，今日头条',
    'أخبار اليوم',
    'A @comment{x, y} and % a comment',
  ];

  test.each(headlines)('is read back as what it was: %s', (headline) => {
    const known = { headline: fieldOf(headline), source: fieldOf(headline), byline: fieldOf(`${headline}`) };
    const citation = citationOf(storyOf({ ...whole, ...known }));
    const [read] = new Cite(bibtex(citation)).data as [CSL];
    expect(plain(read.title)).toBe(headline);
    expect(plain(read['container-title'])).toBe(headline);
    expect(read.issued).toEqual({ 'date-parts': [[2019, 3, 29]] });
    expect(read.URL).toBe('https://example.com/1?a=b&c=%7Bd%7D_e%20f');
    expect(read).not.toHaveProperty('accessed');
  });

  /** The reader keeps a protected title's letters in an element. */
  function plain(text = ''): string {
    return text.replace(/<\/?span[^>]*>/g, '');
  }
});

describe('the citation in a page’s meta elements', () => {
  test('makes a newspaper article of it for Zotero', () => {
    const pairs = citationMeta(storyOf(whole));
    expect(pairs).toEqual([
      ['DC.type', 'newspaperArticle'],
      ['DC.source', 'The Example'],
      ['citation_title', 'Harbour “closed” after storm'],
      ['citation_author', 'Jane Doe'],
      ['citation_author', 'Richard Roe'],
      ['citation_author', 'Mary Major'],
      ['citation_publication_date', '2019/03/29'],
      ['citation_language', 'en'],
      ['citation_public_url', 'https://example.com/1?a=b&c={d}_e%20f'],
      ['citation_fulltext_html_url', page],
    ]);
  });

  test.each([
    ['Martin Luther King, Jr. and Jane Doe, RN, BSN', ['Martin Luther King', 'Jane Doe']],
    ['HOME AFFAIRS', ['HOME AFFAIRS']],
    ['Jane Doe, Hamburg and Richard Roe', []],
  ])('names the authors of %s, and none whose name a comma would part', (byline, names) => {
    const pairs = citationMeta(storyOf({ byline: fieldOf(byline) }));
    expect(pairs.flatMap(([name, content]) => (name === 'citation_author' ? [content] : []))).toEqual(names);
  });

  test('has nothing that is not known', () => {
    expect(citationMeta(storyOf()).map(([name]) => name)).toEqual([
      'DC.type',
      'citation_title',
      'citation_public_url',
      'citation_fulltext_html_url',
    ]);
  });
});
