import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeftOf } from '../../src/story/versions/is-left-of.ts';
import { changedParts, divide, pairParts } from '../../src/story/versions/pair-parts.ts';
import { anyText } from '../support/arbitrary.ts';

const opening = 'The pier of Halden Bay was closed on Monday evening.';
const cost = 'It cost 4.2 million crowns when it was built in 1911.';
const hurt = 'A first report said that three people had been hurt when a plank broke.';
const unhurt = 'Nobody was hurt when a plank broke, the police said.';
const band = 'A band of the fire brigade had played until the plank gave way.';

/** The pairs of two texts, and which of them are changed. */
function paired(a: string, b: string) {
  const [ours, theirs] = [divide(a), divide(b)];
  const pairs = pairParts(ours, theirs);
  return {
    pairs: [...pairs.ofA].sort(([x], [y]) => x - y),
    changed: [...changedParts(ours, theirs, pairs)],
    shared: pairs.sharedWords,
    edits: pairs.edits.map(({ a: inA, b: inB, isChange }) => [
      ours.words
        .slice(...inA)
        .map(({ key }) => key)
        .join(' '),
      theirs.words
        .slice(...inB)
        .map(({ key }) => key)
        .join(' '),
      isChange,
    ]),
  };
}

describe('pairParts', () => {
  test.each([
    [
      'sentences that share most words',
      `${opening} ${hurt}`,
      `${opening} ${unhurt}`,
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'whatever stands between them',
      `${opening} ${band} ${cost}`,
      `${opening} ${cost}`,
      [
        [0, 0],
        [2, 1],
      ],
    ],
    ['not those that share little', opening, band, []],
    ['not by two words of a longer one', 'It cost more.', cost, []],
    ['short ones that are all but the same', 'He fell.', 'He fell!', [[0, 0]]],
    ['a whole sentence with what was left of it', band, 'A band of the fire brigade had', [[0, 0]]],
    ['nothing with an empty text', opening, '', []],
  ])('pairs %s', (...[, a, b, pairs]) => {
    expect(paired(a, b).pairs).toEqual(pairs);
  });

  test('pairs a part once, with the one that shares the most', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { ofA, ofB, sharedWords, edits } = pairParts(divide(a), divide(b));
        expect([...ofA].map(([x, y]) => [y, x]).sort()).toEqual([...ofB].sort());
        expect(sharedWords).toBeLessThanOrEqual(Math.max(divide(a).words.length, divide(b).words.length));
        for (const { a: inA, b: inB } of edits) expect(inA[1] - inA[0] + inB[1] - inB[0]).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('finds no difference between a text and itself, all of which is shared', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(pairParts(divide(text), divide(text))).toMatchObject({
          edits: [],
          sharedWords: divide(text).words.length,
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('an edit', () => {
  test.each([
    ['a figure', '4.2 million', '4.5 million', true],
    ['a point lost in a figure', '4.2 million', '42 million', true],
    ['a point lost in a longer figure', '1911', '19.11', true],
    ['a figure in words', 'three people', 'four people', true],
    ['a name', 'Per Holm', 'Ann Holm', true],
    ['two words in one', 'of the', 'ofthe', null],
    ['three words in one', 'the fire brigade', 'thefirebrigade', null],
    ['a word joined to what is left after a loss', 'of the fire brigade', 'ofbrigade', false],
    ['a figure joined to a word', '42 people', '42people', null],
    ['a loss', 'the old band', 'the band', false],
    ['a label glued to a name', 'Holm', 'NorbyHolm', false],
    ['a word glued to one that the other lost', 'it', 'forit', false],
    ['another ending', 'played', 'plays', true],
    ['case and quotes', '“The Band”', "'the band'", null],
  ])('%s: %s and %s', (...[, a, b, isChange]) => {
    const within = (words: string) => `They say that ${words} went home for good that evening.`;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { edits, changed, pairs } = paired(within(one), within(other));
      expect(edits.map((edit) => edit[2])).toEqual(isChange === null ? [] : [isChange]);
      expect(changed).toEqual(isChange ? [[0, 0]] : []);
      expect(pairs).toEqual([[0, 0]]);
    }
  });

  test('between other sentences changes neither', () => {
    expect(paired(`${opening} ${band} ${cost}`, `${opening} ${unhurt} ${cost}`).changed).toEqual([]);
  });
});

test.each([
  [['three', 'people', 'fell'], ['three', 'fell'], true],
  [['three', 'people', 'fell'], ['threefell'], true],
  [['three', 'people', 'fell'], ['threepeoplefell'], true],
  [['three', 'people', 'fell'], [], true],
  [['three', 'people'], ['people', 'three'], false],
  [['three', 'people'], ['thre', 'people'], false],
  [['4', '2'], ['42'], false],
  [['42'], ['4', '2'], false],
  [['4', '2', 'million'], ['4', 'million'], true],
  [['in', '1911', 'crowns'], ['in1911crowns'], true],
  [['x'.repeat(401)], ['x'.repeat(401)], false],
])('of %j damage leaves %j: %j', (whole, left, isLeft) => {
  expect(isLeftOf(whole, left)).toBe(isLeft);
});
