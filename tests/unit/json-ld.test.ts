import { describe, expect, test } from 'vitest';
import { collectionPage, newsArticle, scriptJson, webSite } from '../../src/site/discovery/json-ld.ts';
import { jsonErrors } from '../support/schema-errors.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

type Capture = NonNullable<NonNullable<Parameters<typeof newsArticle>[1]>['captures']>[number];

const sha256 = '8b8d9b7be8c4b633ced40993c580d185826ffafba51926f3d85bacdb0d0d4855';
const capture: Capture = {
  id: 'a/b.txt',
  data: {
    ...{ name: 'b.txt', format: 'plain text', bytes: 3678, sha256, headline: fieldOf('News'), language: 'en' },
    ...{ published: null, updated: null, byline: null, credit: null, section: null, source: null, address: null },
    ...{ ambiguousDate: null, image: null, caption: null, captured: null, statements: [], damage: [], ledger: [] },
    decoding: { encoding: 'utf-8', reason: 'It is.', confidence: 1, repairs: [] },
  },
};
const captures = [capture];
const file = {
  '@type': 'MediaObject',
  name: 'b.txt',
  contentUrl: 'http://localhost:4321/captures/8b8d9b7be8c4b633.txt',
  encodingFormat: 'text/plain',
  contentSize: '3678 B',
  sha256,
};

describe('a story as NewsArticle', () => {
  test('has all that is stated', async () => {
    const story = storyOf({
      headline: fieldOf('News'),
      published: fieldOf('2019-03-29T18:58+03:00'),
      updated: fieldOf('2019-03-30'),
      byline: fieldOf('Jane Doe and Richard Roe'),
      section: fieldOf('Weather'),
      source: fieldOf('The Example'),
      address: fieldOf('https://example.com/1'),
      language: 'de',
    });
    const article = newsArticle(story, { captures, image: '/stories/first-words.png' });
    expect(await jsonErrors(article, 'json-ld.json')).toEqual([]);
    expect(article).toMatchObject({
      headline: 'News',
      datePublished: '2019-03-29T18:58+03:00',
      dateModified: '2019-03-30',
      author: [
        { '@type': 'Person', name: 'Jane Doe' },
        { '@type': 'Person', name: 'Richard Roe' },
      ],
      articleSection: 'Weather',
      inLanguage: 'de',
      image: 'http://localhost:4321/stories/first-words.png',
      isBasedOn: [
        {
          '@type': 'NewsArticle',
          url: 'https://example.com/1',
          publisher: { '@type': 'Organization', name: 'The Example' },
        },
        file,
      ],
    });
  });

  test.each<[byline: string, author: { '@type': string; name: string }[] | undefined]>([
    ['Jane Doe, MD and Richard Roe', ['Jane Doe, MD', 'Richard Roe'].map((name) => ({ '@type': 'Person', name }))],
    ['José Ortega y Gasset', [{ '@type': 'Person', name: 'José Ortega y Gasset' }]],
    ['RADIO VALLONS', [{ '@type': 'Organization', name: 'RADIO VALLONS' }]],
    ['Jane Roe', [{ '@type': 'Organization', name: 'Jane Roe' }]],
    ['HOME AFFAIRS', undefined],
    ['Jane Doe and Reuters', undefined],
    ['Moss', undefined],
  ])('states what the authors of the byline %s are where it is clear', async (byline, author) => {
    const source = fieldOf(byline === 'Jane Roe' ? 'Jane Roe' : 'Radio Vallons');
    const article = newsArticle(storyOf({ byline: fieldOf(byline), source }), { captures });
    expect(await jsonErrors(article, 'json-ld.json')).toEqual([]);
    expect(article.author).toEqual(author);
  });

  test('has nothing that is inferred or not known', async () => {
    const article = newsArticle(
      storyOf({
        source: fieldOf('rt.com', true),
        published: fieldOf('2019-03-29', true),
        ambiguousDate: fieldOf('03/04/2019'),
      }),
      { captures },
    );
    expect(await jsonErrors(article, 'json-ld.json')).toEqual([]);
    expect(article).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      description: 'First words of the body.',
      wordCount: 5,
      mainEntityOfPage: 'http://localhost:4321/stories/first-words/',
      url: 'http://localhost:4321/stories/first-words/',
      isPartOf: { '@type': 'WebSite', name: 'Faircopy', url: 'http://localhost:4321/' },
      isBasedOn: [file],
    });
  });
});

test('counts no words of a language that parts none', () => {
  expect(newsArticle(storyOf({ language: 'zh' }))).not.toHaveProperty('wordCount');
});

test.each([
  ['the site', webSite()],
  ['a list', collectionPage('Stories', '/', [storyOf(), storyOf({}, 'second')])],
  ['an empty list', collectionPage('Stories', '/', [])],
])('%s is stated as schema.org has it', async (_, data) => {
  expect(await jsonErrors(data, 'json-ld.json')).toEqual([]);
});

test.each([
  ['a person without a name', { author: [{ '@type': 'Person' }] }],
  ['a date in words', { datePublished: '29 March' }],
  ['what it does not know', { publisher: 'x' }],
])('the schema refuses %s', async (_, part) => {
  expect(await jsonErrors({ ...newsArticle(storyOf(), { captures }), ...part }, 'json-ld.json')).not.toEqual([]);
});

test('JSON in a script cannot end the script', () => {
  expect(scriptJson({ headline: '</script><!--' })).toBe('{"headline":"\\u003c/script>\\u003c!--"}');
});
