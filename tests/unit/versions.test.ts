import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageText } from '../../src/story/body.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import { compareAge, timesOf } from '../../src/story/versions/order.ts';
import { orderVersions, splitVersions, type VersionWitnesses } from '../../src/story/versions/split-versions.ts';
import { nothingSaid, type VersionsSaid } from '../../src/story/versions/versions-said.ts';
import { articleIn, type StatedIn } from '../support/article-in.ts';

const opening = 'The pier of Halden Bay was closed on Monday evening, and a fence was put up.';
const hurt = 'A first report said that three people had been hurt when a plank broke.';
const band = 'A band of the fire brigade had played until the plank gave way.';
const mayor = 'The mayor promised to mend the pier before the summer and to pay for it herself.';
const text = (count = 'three') => [`${opening} ${hurt.replace('three', count)}`, band, mayor];

const day = (date: number) => `2024-03-${String(date).padStart(2, '0')}`;
const at = (date: number): StatedIn => ({ captured: day(date) });
const versionsIn = (articles: ReturnType<typeof articleIn>[], said: Partial<VersionsSaid> = {}) => {
  const { versions, isNewest } = reconcile(articles, { ...nothingSaid, ...said });
  return {
    ids: versions.map(({ captures }) => captures.join(' ')),
    isAfter: versions.map(({ isAfter }) => isAfter),
    isNewest,
  };
};

describe('captures without times', () => {
  const [a, b] = [articleIn('a', text()), articleIn('b', text('four'))];
  const damaged = articleIn('d', [text()[0] ?? '', band]);

  test('are versions where words are others, the best witness last, in no known order', () => {
    expect(versionsIn([a, b, damaged])).toEqual({ ids: ['b', 'a d'], isAfter: [true, false], isNewest: false });
  });

  test.each<[string, Partial<VersionsSaid>, string[], boolean]>([
    ['an order', { order: ['a', 'b'] }, ['a d', 'b'], true],
    ['the other order', { order: ['b', 'a'] }, ['b', 'a d'], true],
    ['an order of one version', { order: ['a', 'd'] }, ['b', 'a d'], false],
    ['numbers', { numbers: { a: 1, b: 2 } }, ['a d', 'b'], true],
    ['numbers that leave some out', { numbers: { a: 7, b: 3 } }, ['b', 'a d'], true],
    ['one number of both', { numbers: { a: 1, b: 1 } }, ['a b d'], true],
    ['a number of its own for what was lost', { numbers: { a: 1, d: 2, b: 3 } }, ['a', 'd', 'b'], true],
    ['one number alone', { numbers: { b: 4 } }, ['b', 'a d'], false],
    ['that one is damaged', { damaged: ['b'] }, ['a b d'], true],
    ['that all but one are damaged', { damaged: ['a', 'd'] }, ['b a d'], true],
    ['numbers, and that one is damaged', { numbers: { a: 2, b: 1 }, damaged: ['d'] }, ['b', 'a d'], true],
    ['all of it', { order: ['d', 'b', 'a'], numbers: { a: 2, b: 2 }, damaged: ['d'] }, ['a b d'], true],
  ])('are as the keeper says: %s', (...[, said, ids, isNewest]) => {
    const told = versionsIn([a, b, damaged], said);
    expect({ ids: told.ids.map(sorted), isNewest: told.isNewest }).toEqual({ ids: ids.map(sorted), isNewest });
  });

  test('show the text that the keeper calls the newest, and nothing of one that is called damaged', () => {
    const body = (said: Partial<VersionsSaid>) => reconcile([a, b], { ...nothingSaid, ...said }).body.map(passageText);
    expect(body({ order: ['a', 'b'] })).toEqual(text('four'));
    expect(body({ order: ['b', 'a'] })).toEqual(text());
    expect(body({ damaged: ['a'] })).toEqual(text('four'));
    expect(body({ damaged: ['b'] })).toEqual(text());
  });

  test('that are called damaged go to the version that they are of', () => {
    const copy = articleIn('e', text('four').slice(0, 2));
    expect(versionsIn([a, b, copy], { damaged: ['e'] }).ids.map(sorted)).toEqual(['b e', 'a']);
  });

  test('are put into the version that they are like, of one time with it if there are two', () => {
    const witnesses = [
      articleIn('x', text(), at(8)),
      articleIn('y', [...text(), opening], at(9)),
      articleIn('z', text(), at(9)),
    ];
    expect(splitVersions(witnesses, nothingSaid).map((version) => version.map(({ capture }) => capture))).toEqual([
      ['x'],
      ['y', 'z'],
    ]);
  });
});

function sorted(ids: string): string {
  return ids.split(' ').sort().join(' ');
}

describe('versions in order', () => {
  const witness = (id: string, stated: StatedIn): VersionWitnesses => [articleIn(id, [id], stated)];
  const ordered = (versions: readonly VersionWitnesses[], said: Partial<VersionsSaid> = {}) => {
    const { versions: all, isNewest } = orderVersions(versions, { ...nothingSaid, ...said });
    return {
      ids: all.map(({ witnesses: [{ capture }] }) => capture).join(' '),
      isAfter: all.map(({ isAfter }) => isAfter),
      isNewest,
    };
  };

  test.each([
    ['by capture', [witness('b', at(9)), witness('c', at(10)), witness('a', at(8))], 'a b c', [true, true, true], true],
    [
      'by update',
      [witness('b', { fields: { updated: day(9) } }), witness('a', { fields: { updated: day(8) } })],
      ...(['a b', [true, true], true] as const),
    ],
    ['of one time, the best witness last', [witness('b', at(9)), witness('a', at(9))], 'a b', [true, false], false],
    [
      'of one time below a newer one',
      [witness('b', at(9)), witness('c', at(9)), witness('d', at(10))],
      'b c d',
      [true, false, true],
      true,
    ],
    ['without times', [witness('b', {}), witness('a', {})], 'a b', [true, false], false],
    ['of one', [witness('a', {})], 'a', [true], true],
  ])('%s', (...[, versions, ids, isAfter, isNewest]) => {
    expect(ordered(versions)).toEqual({ ids, isAfter, isNewest });
  });

  test.each<[string, Partial<VersionsSaid>, string]>([
    ['by the keeper against their times', { order: ['c', 'a', 'b'] }, 'c a b'],
    ['by numbers against their times', { numbers: { a: 3, b: 2, c: 1 } }, 'c b a'],
    ['by the keeper for two of them', { order: ['b', 'a'] }, 'b a c'],
  ])('%s', (_, said, ids) => {
    expect(ordered([witness('a', at(8)), witness('b', at(9)), witness('c', at(10))], said).ids).toBe(ids);
  });

  const time = fc.option(fc.constantFrom(...[8, 9, 10].map(day), '2024-03-09T06:00', '2024-03-09T06:00Z'));
  const stated = fc.record({ captured: time, fields: fc.record({ updated: time, published: time }) });

  test('hold all of them, and a last one that is called the newest is later than each', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 6 }), (all) => {
        const versions = all.map((one, index) => witness(`${index}`, one));
        const { versions: inOrder, isNewest } = orderVersions(versions, nothingSaid);
        expect(inOrder.map(({ witnesses }) => witnesses[0].capture).sort()).toEqual(all.map((_, index) => `${index}`));
        const [last, ...others] = inOrder.map(({ witnesses }) => timesOf(witnesses)).reverse();
        const isLater = others.every((other) => last !== undefined && compareAge(last, other) > 0);
        expect(isNewest).toBe(isLater);
      }),
    );
  });

  test('put none before one that is known to be older', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 2, maxLength: 6 }), (all) => {
        const versions = all.map((captured, index) => witness(`${index}`, { captured }));
        const times = orderVersions(versions, nothingSaid).versions.map(({ witnesses }) => timesOf(witnesses));
        for (const [index, one] of times.slice(0, -1).entries()) {
          for (const later of times.slice(index + 1, -1)) expect(compareAge(later, one)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
