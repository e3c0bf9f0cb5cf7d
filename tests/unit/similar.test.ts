import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSimilar, type Comparable } from '../../src/story/likeness/similar.ts';
import { termsOf } from '../../src/story/likeness/terms.ts';

const told = (
  id: string,
  language: string | null,
  text: { readonly headline: string; readonly body: string },
): Comparable => ({
  id,
  language,
  terms: termsOf({ ...text, language }),
});
const story = (id: string, headline: string, body: string) => told(id, 'en', { headline, body });

const craneHeadline = 'Storm tears a crane from its rails';
const craneBody = 'The harbour lost a crane in the storm on Friday.';
const crane = story('crane', craneHeadline, craneBody);
const ships = story(
  'ships',
  'Ships wait for the harbour',
  'After the storm the harbour has no crane left, and ships wait.',
);
const bread = story('bread', 'Bakery wins a prize', 'A loaf of rye from the bakery was judged the best bread.');
const rye = story('rye', 'Why rye rises slowly', 'Bread of rye takes a day, says the baker of the bakery that won.');
const library = story(
  'library',
  'Library lends out saws',
  'Whoever has a card may borrow a saw, or a ladder, for a week.',
);
const english = [crane, ships, bread, rye, library];

/** The pairs that are found alike, each once. */
function pairsOf(stories: readonly Comparable[]): string[] {
  const found = [...findSimilar(stories)].flatMap(([id, alike]) =>
    alike.map((other) => [id, other.id].sort().join(' ')),
  );
  return [...new Set(found)].sort();
}

describe('findSimilar', () => {
  test('finds the stories on one subject, and none for a story that stands alone', () => {
    const similar = findSimilar(english);
    expect([...similar.keys()]).toEqual(english.map(({ id }) => id));
    expect(pairsOf(english)).toEqual(['bread rye', 'crane ships']);
    expect(similar.get('library')).toEqual([]);
  });

  test.each([
    [
      'of a language’s stop words',
      'They were there with those who would have been',
      'Who would have been with those, were they there',
    ],
    ['of numbers', 'On 14 and 1987 and 2019', 'Of 14 or 1987 or 2019'],
    ['of two words', 'A lighthouse for Anthony', 'Anthony and his lighthouse'],
  ])('calls no two alike because %s', (_, a, b) => {
    expect(pairsOf([...english, story('a', 'Here', a), story('b', 'Elsewhere', b)])).not.toContain('a b');
  });

  test('hears a word with and without a genitive as one, whatever its case', () => {
    const a = story('a', 'Mayor’s vote', 'The MAYOR’S dog, the bishop’s hat');
    const b = story('b', 'A hat', 'mayor, dog and bishop');
    expect(pairsOf([...english, a, b])).toContain('a b');
  });

  test.each([
    ['fr', 'L’eau, l’usine et l’hiver', 'Eau d’usine, eau d’hiver'],
    ['en', 'You’re, they’re, we’ve, I’m', 'We’re, they’ve, you’ve, I’ve'],
  ])('in %s hears the longest part of a word with an apostrophe', (language, a, b) => {
    const stories = [a, b].map((body, index) => told(`${index}`, language, { headline: '', body }));
    expect(pairsOf(stories)).toEqual(language === 'fr' ? ['0 1'] : []);
  });

  test.each(['is', null])('without a list of stop words (%s) passes over short words', (language) => {
    const [a, b] = ['og það er um hjá þeim stormur krani höfn', 'og það er um hjá þeim brauð bakarí verðlaun'];
    const stories = [a, b, `${a} sem var`].map((body = '', index) =>
      told(`${index}`, language, { headline: '', body }),
    );
    expect(pairsOf(stories)).toEqual([]);
    const again = ['stormur krani kranar hafnir', 'kranar krani stormur hafnir'];
    expect(pairsOf(again.map((body, index) => told(`${index}`, language, { headline: '', body })))).toEqual(['0 1']);
  });

  test('heeds the headline more than the body', () => {
    const words = 'the lighthouse, the keeper and the lamp';
    const asked = story('asked', words, 'A visit on a quiet day in spring.');
    const scoreOf = (other: Comparable) => findSimilar([...english, asked, other]).get('asked')?.[0]?.score ?? 0;
    const rest = 'Rain fell on the island while we walked about.';
    expect(scoreOf(story('other', words, rest))).toBeGreaterThan(scoreOf(story('other', rest, words)));
  });

  test.each([
    ['zh', '港口因风暴关闭：起重机停运', '起重机停运，港口在风暴中关闭', '面包房获奖：黑麦面包味道最好'],
    ['ja', '嵐で港を閉鎖、クレーン倒れる', 'クレーン倒れる 嵐の後、港を閉鎖', 'パン屋が受賞、ライ麦の味が一番'],
    ['ru', 'Порт закрыт: шторм, кран упал', 'Кран упал, шторм прошёл, порт закрыт', 'Пекарня: лучший хлеб года'],
  ])('compares stories in %s', (language, ...texts) => {
    expect(pairsOf(texts.map((text, index) => told(`${index}`, language, { headline: text, body: text })))).toEqual([
      '0 1',
    ]);
  });

  test('compares no stories of two languages', () => {
    const german = english.map((one) => ({ ...one, id: `${one.id}-de`, language: 'de' }));
    expect(pairsOf([...english, ...german])).toEqual([
      'bread rye',
      'bread-de rye-de',
      'crane ships',
      'crane-de ships-de',
    ]);
  });

  test('names no more than five, and of equals those first whose ids are', () => {
    const copies = Array.from({ length: 8 }, (_, index) => ({ ...crane, id: `copy-${index}` }));
    const alike = findSimilar([...copies.toReversed(), crane, bread, rye, library, ...english.slice(1, 2)]).get(
      'crane',
    );
    expect(alike?.map(({ id }) => id)).toEqual(['copy-0', 'copy-1', 'copy-2', 'copy-3', 'copy-4']);
  });

  test('of a crowd on one subject compares a thousand, and one more takes the place of one', () => {
    const crowd = Array.from({ length: 1004 }, (_, index) => ({ ...crane, id: `crane-${1000 + index}` }));
    const alone = (stories: readonly Comparable[]) =>
      [...findSimilar(stories)].flatMap(([id, alike]) => (alike.length === 0 ? [id] : []));
    const last = ['crane-2000', 'crane-2001', 'crane-2002', 'crane-2003'];
    expect(alone(crowd)).toEqual(last);
    expect(alone(crowd.toReversed())).toEqual(last.toReversed());
    const [before, after] = [findSimilar(crowd), findSimilar([...crowd, { ...crane, id: 'crane-1500-again' }])];
    const changed = crowd.filter(({ id }) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
    expect(changed.map(({ id }) => id)).toEqual(['crane-1999']);
  });

  test('of no story, or of one, finds nothing', () => {
    expect(findSimilar([]).size).toBe(0);
    expect(findSimilar([crane])).toEqual(new Map([['crane', []]]));
  });
});

const word = fc.constantFrom(
  ...'harbour storm crane rails bread rye bakery prize saw ladder card week 港 口 the 14'.split(' '),
);
const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
const anyText = fc.record({ headline: text, body: text, language: fc.constantFrom('en', 'de', null) });
const anyStories = fc
  .array(anyText, { maxLength: 14 })
  .map((all) => all.map((one, index): Comparable => ({ id: `${index}`, language: one.language, terms: termsOf(one) })));

test('no story is like itself, a score is the same both ways, and the input’s order does not matter', () => {
  let pairs = 0;
  fc.assert(
    fc.property(
      anyStories.chain((stories) =>
        fc.tuple(fc.constant(stories), fc.shuffledSubarray(stories, { minLength: stories.length })),
      ),
      ([stories, shuffled]) => {
        const similar = findSimilar(stories);
        expect(Object.fromEntries(findSimilar(shuffled))).toEqual(Object.fromEntries(similar));
        for (const [id, alike] of similar) {
          pairs += alike.length;
          expect(alike.map((other) => other.id)).not.toContain(id);
          expect(alike).toEqual(alike.toSorted((a, b) => b.score - a.score));
          for (const { id: other, score } of alike) {
            const back = similar.get(other)?.find((one) => one.id === id);
            // A story that has five others that are more alike does not name this one.
            if (back) expect(back.score).toBe(score);
            else expect(similar.get(other)?.at(-1)?.score).toBeGreaterThanOrEqual(score);
          }
        }
      },
    ),
  );
  // How many there are is up to chance; with none the property says nothing.
  expect(pairs).toBeGreaterThan(10);
});

test('a story that is added, changed or removed comes into lists or leaves them, and changes no other list', () => {
  const lists = { withIt: 0, withoutIt: 0 };
  fc.assert(
    fc.property(anyStories, anyText, anyText, (stories, ...texts) => {
      const without = findSimilar(stories);
      for (const one of texts) {
        const similar = findSimilar([...stories, { id: 'it', language: one.language, terms: termsOf(one) }]);
        for (const { id } of stories) {
          const [alike = [], before = []] = [similar.get(id), without.get(id)];
          const others = alike.filter((other) => other.id !== 'it');
          const hasIt = others.length < alike.length;
          lists[hasIt ? 'withIt' : 'withoutIt'] += 1;
          // Where it comes in, the last of five makes room.
          expect(others).toEqual(hasIt ? before.slice(0, 4) : before);
        }
      }
    }),
  );
  expect(Math.min(...Object.values(lists))).toBeGreaterThan(10);
});
