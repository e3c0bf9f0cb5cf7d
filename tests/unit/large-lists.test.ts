import { describe, expect, test, vi } from 'vitest';
import { sitemap, longest } from '../../src/site/discovery/sitemap.ts';
import { shownYears } from '../../src/site/lists/periods.ts';
import { initialsOf, sourcePages, sourcesPerPage, type CountedSource } from '../../src/site/lists/source-pages.ts';
import { mostSources, mostUsed } from '../../src/site/search/search-choices.ts';

vi.mock('astro:content', () => ({}));

const source = (name: string, stories = 1): CountedSource => ({ name, slug: name, isInferred: false, stories });

/** 1,500 of them, in the order of the alphabet. */
const many = Array.from({ length: 1_500 }, (_, index) => `${'abcdefghij'.charAt(index / 150)}${1_000 + index}`).map(
  (name, index) => source(name, index),
);

describe('a list of many sources', () => {
  test('has pages of so many, each source once', () => {
    const pages = sourcePages(many);
    expect(pages.map(({ number, count }) => [number, count])).toEqual(pages.map((_, index) => [index + 1, 10]));
    expect(pages.flatMap(({ sources }) => sources)).toEqual(many);
    expect(pages.every(({ sources }) => sources.length <= sourcesPerPage)).toBe(true);
    expect(sourcePages([])).toEqual([{ number: 1, count: 1, sources: [] }]);
  });

  test('says on which page each letter begins', () => {
    const names = [
      '1tv',
      'apple',
      'ard',
      ...Array.from({ length: 150 }, (_, index) => `b${100 + index}`),
      'cnn',
      'Česko',
      '中国',
    ];
    expect(initialsOf(names.map((name) => source(name)))).toEqual([
      { letter: 'A', page: 1 },
      { letter: 'B', page: 1 },
      { letter: 'C', page: 2 },
    ]);
  });

  test('gives those with the most stories to the search, by name', () => {
    const most = mostUsed(many);
    expect(most).toEqual(many.slice(-mostSources));
    expect(mostUsed(many.slice(0, 3))).toEqual(many.slice(0, 3));
    expect(mostUsed([source('a', 5), ...many.slice(0, 200), source('z', 999)]).at(-1)?.name).toBe('z');
  });
});

test('the archive shows twenty years by month, and those before by year', () => {
  const months = Array.from({ length: 12 }, (_, month) => month);
  const years = Array.from({ length: 40 }, (_, index) => [String(2024 - index), months] as const);
  const { withMonths, withoutMonths } = shownYears(years);
  expect([withMonths.length, withoutMonths.length]).toEqual([20, 20]);
  expect([...withMonths, ...withoutMonths]).toEqual(years);
  expect(shownYears(years.slice(0, 3)).withoutMonths).toEqual([]);
});

test('the longest sitemap has fewer than the 50 MB that it may have', async () => {
  // An address of ours has two parts of 90 characters and a bit at the most.
  const page = { address: `/${'a'.repeat(300)}/`, lastmod: '2024-05-01T10:00:00+02:00' };
  const size = async (count: number) => (await sitemap(Array.from({ length: count }, () => page))).length;
  expect((await size(3)) - (await size(2))).toBeLessThan((50 * 2 ** 20) / longest);
});
