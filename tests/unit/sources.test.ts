import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/settings.ts';
import { feedPaths } from '../../src/site/feeds/feed.ts';
import { sitePages } from '../../src/site/discovery/site-pages.ts';
import { allReadOn } from '../../src/site/lists/read-on.ts';
import { sourceKey, sourceName } from '../../src/site/lists/source-name.ts';
import { allSources, sourceOf, storiesWithoutSource } from '../../src/site/lists/sources.ts';
import { searchAttributes } from '../../src/site/search/search-attributes.ts';
import { languagesInRuns, searchChoices } from '../../src/site/search/search-choices.ts';
import type { StoryEntry } from '../../src/site/stories.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

const collection = vi.hoisted(() => ({ stories: [] as StoryEntry[] }));
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([...collection.stories]) }));
vi.mock('../../src/settings.ts', async (original) => {
  const { settings } = await original<{ settings: Settings }>();
  const sourceNames = { 'example.com': 'The Example', 'example.org': 'The Example' };
  return { settings: { ...settings, sourceNames } };
});

const from = (source: string, id = source, inferred = false) => storyOf({ source: fieldOf(source, inferred) }, id);

/** The slugs and names of sources, whatever the order of their stories. */
async function sourcesOf(...stories: StoryEntry[]): Promise<[slug: string, name: string][]> {
  const found = async (order: StoryEntry[]) => {
    collection.stories = order;
    return (await allSources()).map(({ slug, name }): [string, string] => [slug, name]);
  };
  const sources = await found(stories);
  const renamed = stories.toReversed().map((story, index) => ({ ...story, id: `${index}` }));
  expect(await found(renamed)).toEqual(sources);
  collection.stories = stories;
  return sources;
}

beforeEach(() => {
  collection.stories = [];
});

describe('a source’s name', () => {
  test.each([
    ['example.com', 'The Example'],
    ['Example.COM', 'The Example'],
    ['rt.com', 'rt.com'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('%s is %s', (source, name) => {
    expect(sourceName(source)).toBe(name);
  });

  test.each([
    ['RT.com', 'rt.com'],
    ['ＲＴ．ｃｏｍ', 'rt.com'],
    ['The  Example', 'example.org'],
    ['example.com', 'example.org'],
  ])('makes %s and %s one', (one, other) => {
    expect(sourceKey(one)).toBe(sourceKey(other));
  });

  test('keeps others apart', () => {
    expect(sourceKey('C++ News')).not.toBe(sourceKey('C# News'));
  });
});

describe('the sources', () => {
  test('have a slug each, and one name that most of their captures spell', async () => {
    const stories = ['rt.com', 'RT.com', 'RT.com', 'example.org', 'example.com'].map((source, id) =>
      from(source, `${id}`),
    );
    expect(await sourcesOf(...stories)).toEqual([
      ['rt-com', 'RT.com'],
      ['the-example', 'The Example'],
    ]);
  });

  test('have slugs of their own where their letters are the same', async () => {
    expect(await sourcesOf(from('C++ News'), from('C# News'), from('C News'), from('C News 2'))).toEqual([
      ['c-news', 'C News'],
      ['c-news-2', 'C News 2'],
      ['c-news-3', 'C# News'],
      ['c-news-4', 'C++ News'],
    ]);
  });

  test('have a slug where no letter of their name fits an address, and never that of the unknown', async () => {
    const sources = await sourcesOf(from('新华社'), from('36氪新闻'), from('Unknown'), from('x'.repeat(300)));
    expect(sources.map(([slug]) => slug).toSorted()).toEqual([
      expect.stringMatching(/^source-[0-9a-f]{8}$/),
      expect.stringMatching(/^source-[0-9a-f]{8}$/),
      'unknown-2',
      'x'.repeat(90),
    ]);
  });

  test('tell those that no capture names', async () => {
    collection.stories = [from('a', '1', true), from('a', '2'), from('b', '3', true), storyOf({}, '4')];
    expect((await allSources()).map(({ name, isInferred }) => [name, isInferred])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect((await storiesWithoutSource()).map(({ id }) => id)).toEqual(['4']);
    expect(await sourceOf(storyOf())).toBeUndefined();
  });
});

describe('one source', () => {
  beforeEach(() => {
    collection.stories = [from('C# News', '1'), from('c# news', '2'), from('C++ News', '3'), storyOf({}, '4')];
  });

  test('is the same for feeds, pages, search and what to read on', async () => {
    const slugs = ['c-news', 'c-news-2'];
    expect((await feedPaths()).map(({ params }) => params.list)).toEqual([
      undefined,
      ...slugs.map((slug) => `sources/${slug}`),
    ]);
    const addresses = (await sitePages()).map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('/sources/'))).toEqual(
      ['', ...slugs.map((slug) => `${slug}/`), 'unknown/'].map((page) => `/sources/${page}`),
    );
    expect((await searchChoices()).sources).toEqual(['C# News', 'C++ News', 'Unknown source']);
    const attributes = await Promise.all(collection.stories.map(searchAttributes));
    expect(attributes.map((attribute) => attribute['data-source'])).toEqual([
      ...['C# News', 'C# News', 'C++ News', 'Unknown source'],
    ]);
    const readOn = await allReadOn();
    expect(collection.stories.map(({ id }) => readOn.get(id)?.sameSource.map((story) => story.id))).toEqual([
      ...[['2'], ['1'], [], []],
    ]);
  });
});

describe('the search', () => {
  test('names the languages of which it knows no single words', async () => {
    collection.stories = ['en', 'zh', null, 'ja', 'ko', 'zh'].map((language, id) => storyOf({ language }, `${id}`));
    expect(await languagesInRuns()).toEqual(['Japanese', 'Chinese']);
  });

  test('offers the years newest first, and sorts by moment', async () => {
    const dates = ['2018-12-31T22:00-08:00', '2019-01-01T01:00+14:00', '2017-05-01'];
    collection.stories = [storyOf(), ...dates.map((date) => storyOf({ published: fieldOf(date) }, date))];
    expect((await searchChoices()).years).toEqual(['2019', '2018', '2017', 'Undated']);
    const attributes = await Promise.all(collection.stories.map(searchAttributes));
    expect(attributes.map((attribute) => attribute['data-moment'])).toEqual([
      ...['', '2019-01-01T06:00:00.000Z', '2018-12-31T11:00:00.000Z', '2017-05-01T00:00:00.000Z'],
    ]);
  });
});
