import { describe, expect, test, vi } from 'vitest';
import { settings, type Settings } from '../../src/settings.ts';
import { publishedMoment } from '../../src/site/dates.ts';
import { listPages } from '../../src/site/lists/list-pages.ts';
import { allMonths } from '../../src/site/lists/periods.ts';
import { newestFirst, type StoryEntry } from '../../src/site/stories.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

const collection = vi.hoisted(() => ({ stories: [] as StoryEntry[] }));
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([...collection.stories]) }));
vi.mock('../../src/site/dates.ts', { spy: true });
vi.mock('../../src/settings.ts', async (original) => {
  const { settings: own } = await original<{ settings: Settings }>();
  return { settings: { ...own, timeZone: 'America/New_York', storiesPerPage: 2 } };
});

const published = (date: string, id = date) => storyOf(date === '' ? {} : { published: fieldOf(date) }, id);
const idsOf = (stories: readonly StoryEntry[]) => stories.map(({ id }) => id);

/** The order of stories of these dates, whatever the order that they come in. */
async function orderOf(...dates: string[]): Promise<string[]> {
  const stories = dates.map((date) => published(date));
  collection.stories = stories;
  const order = idsOf(await newestFirst());
  collection.stories = stories.toReversed();
  expect(idsOf(await newestFirst())).toEqual(order);
  return order;
}

describe('the newest first', () => {
  test.each([
    ['the moment, not the digits', ['2018-04-03T09:00-08:00', '2018-04-03T10:00+14:00']],
    ['the moment over the day', ['2018-04-02T22:00-08:00', '2018-04-03T01:00+14:00']],
    ['the zone of the settings where none is stated', ['2018-07-03T09:00', '2018-07-03T12:30+00:00']],
    ['the summer time of that zone', ['2018-07-03T12:30+00:00', '2018-07-03T08:00']],
    ['a day’s start for a day alone', ['2018-04-03T00:01', '2018-04-03', '2018-04-02T23:59']],
    ['no date last', ['1970-01-01', '']],
  ])('is by %s', async (_, dates) => {
    expect(await orderOf(...dates)).toEqual(dates);
  });

  test('is by text at one moment, then by id', async () => {
    collection.stories = [
      published('2018-04-03T10:00+00:00', 'b'),
      published('2018-04-03T10:00+00:00', 'a'),
      published('2018-04-03T12:00+02:00', 'c'),
      published('', 'e'),
      published('', 'd'),
    ];
    expect(idsOf(await newestFirst())).toEqual(['c', 'a', 'b', 'd', 'e']);
  });

  test('asks once for the moment of each story, however often it is compared', async () => {
    const zones = ['', '-08:00', '+14:00'];
    collection.stories = Array.from({ length: 2_000 }, (_, index) =>
      published(
        `20${10 + (index % 9)}-0${1 + (index % 8)}-1${index % 10}T1${index % 7}:00${zones[index % 3]}`,
        `${index}`,
      ),
    );
    vi.mocked(publishedMoment).mockClear();
    expect(await newestFirst()).toHaveLength(2_000);
    expect(publishedMoment).toHaveBeenCalledTimes(2_000);
  });
});

describe('a list', () => {
  const farZones = ['2018-04-03T09:00-08:00', '2018-04-02T22:00-08:00', '2018-04-03T01:00+14:00', '2018-04-01', ''];

  test('has the stories of a stated day together, and the days in order', async () => {
    await orderOf(...farZones);
    const pages = listPages('/', await newestFirst());
    expect(pages.map(({ stories }) => idsOf(stories))).toEqual([
      ['2018-04-03T09:00-08:00', '2018-04-03T01:00+14:00'],
      ['2018-04-02T22:00-08:00', '2018-04-01'],
      [''],
    ]);
    expect(pages.map(({ number, count, total }) => [number, count, total])).toEqual(
      [1, 2, 3].map((page) => [page, 3, 5]),
    );
  });

  test('of no story has one page', () => {
    expect(listPages('/', [])).toEqual([{ number: 1, count: 1, total: 0, list: '/', stories: [] }]);
    expect(settings.storiesPerPage).toBe(2);
  });

  test('of months is by the month that stories state', async () => {
    collection.stories = ['2018-03-31T22:00-08:00', '2018-04-01T01:00+14:00', ''].map((date) => published(date));
    expect((await allMonths()).map(({ month }) => month)).toEqual(['2018-04', '2018-03']);
  });
});
