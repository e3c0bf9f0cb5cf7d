import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeByDate } from '../../src/scripts/search/merge-by-date.ts';
import type { FoundStory, Match } from '../../src/scripts/search/search-index.ts';

interface Shelf {
  readonly matches: Match[];
  loaded: number;
}

/** Matches of stories that were published at these moments, and how many of them were asked for. */
function shelf(moments: readonly string[], failing = false): Shelf {
  const made: Shelf = { matches: [], loaded: 0 };
  for (const moment of moments) {
    made.matches.push({
      data: () => {
        made.loaded += 1;
        if (failing) return Promise.reject(new Error('offline'));
        return Promise.resolve<FoundStory>({
          url: '',
          excerpt: '',
          plain_excerpt: '',
          raw_content: '',
          meta: { moment },
        });
      },
    });
  }
  return made;
}

async function momentsOf(matches: readonly Match[]): Promise<(string | undefined)[]> {
  return (await Promise.all(matches.map((match) => match.data()))).map(({ meta }) => meta.moment);
}

const moment = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-01-01T00:00:00.000Z`),
);

test('merges lists in the order of time, whichever way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(moment), { maxLength: 6 }), fc.boolean(), async (lists, isOldestFirst) => {
      const inOrder = (moments: readonly string[]) =>
        isOldestFirst ? moments.toSorted() : moments.toSorted().toReversed();
      const merged = mergeByDate(
        lists.map((list) => shelf(inOrder(list)).matches),
        isOldestFirst,
      );
      expect(await momentsOf(merged)).toEqual(inOrder(lists.flat()));
    }),
  );
});

test('gives the same story however often and in whatever order it is asked for', async () => {
  const merged = mergeByDate([shelf(['1', '3']).matches, shelf(['2', '4']).matches], true);
  expect((await merged[2]?.data())?.meta.moment).toBe('3');
  expect(await momentsOf(merged)).toEqual(['1', '2', '3', '4']);
});

test('loads no more than what is shown, and the next of each list', async () => {
  const shelves = ['a', 'b', 'c', 'd'].map((letter) =>
    shelf(Array.from({ length: 100 }, (_, at) => `${at + 100}${letter}`)),
  );
  const merged = mergeByDate(
    shelves.map(({ matches }) => matches),
    true,
  );
  await momentsOf(merged.slice(0, 10));
  expect(shelves.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(14);
});

test('says when a story cannot be loaded', async () => {
  const merged = mergeByDate([shelf(['1']).matches, shelf(['2'], true).matches], true);
  await expect(merged[0]?.data()).rejects.toThrow('offline');
});
