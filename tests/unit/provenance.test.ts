import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, type LedgerEntry } from '../../src/site/provenance/annotate.ts';
import { barsPath, captureMap } from '../../src/site/provenance/capture-map.ts';
import { copyAccount, type AccountedStory } from '../../src/site/provenance/copy-account.ts';
import { gapSpacing } from '../../src/site/provenance/gap-spacing.ts';
import { lineRanges } from '../../src/site/provenance/line-ranges.ts';
import { percentages } from '../../src/site/provenance/percentages.ts';
import { removedSummary, removingRules } from '../../src/site/provenance/removed-summary.ts';
import { spansByEntry } from '../../src/site/provenance/spans-by-entry.ts';
import { stretches } from '../../src/site/provenance/stretches.ts';
import { surroundings } from '../../src/site/provenance/surroundings.ts';
import { tally } from '../../src/site/provenance/tally.ts';
import { unknowns } from '../../src/site/provenance/unknowns.ts';
import { verdict } from '../../src/site/provenance/verdict.ts';
import { visibleControls } from '../../src/site/provenance/visible-controls.ts';

const field = { value: 'x', inferred: false, rule: 'a/b', reason: 'Because.', start: 0, end: 1, capture: 'one.txt' };
const gapAt = (at: number, text = 'lost', witnessAt = at) => ({
  ...{ capture: 'two.txt', at, part: 'body' as const, text },
  ...{ witness: 'one.txt', witnessAt, number: 1 },
});

const fates = { furniture: 'removed', repeat: 'removed', headline: 'moved', related: 'moved' } as const;

/** A ledger of texts one behind the other, each with its role. */
function ledgerOf(...blocks: readonly (readonly [LedgerEntry['role'], string])[]): LedgerEntry[] {
  let start = 0;
  return blocks.map(([role, text]) => {
    const entry = { start, end: start + text.length, text, role, rule: `${role}/some`, reason: 'Because.' };
    start = entry.end;
    return { ...entry, fate: fates[role as keyof typeof fates] ?? 'kept' };
  });
}

const noMarks = { gaps: [], damage: [], unused: [] };
const page = ledgerOf(
  ...([
    ['furniture', 'Home\n'],
    ['repeat', 'Title\n'],
    ['headline', 'Title\n'],
    ['paragraph', 'One two three.\n'],
    ['subheading', 'Four\n'],
    ['paragraph', 'Five six.'],
  ] as const),
);

describe('stretches', () => {
  test('are runs of one group, their lines numbered through, with a note for each rule', () => {
    const runs = stretches(annotate(page, noMarks));
    expect(runs.map(({ group, lines }) => [group, lines.map(({ number }) => number)])).toEqual([
      ['furniture', [1, 2]],
      ['field', [3]],
      ['article', [4, 5, 6]],
    ]);
    expect(runs[2]?.notes.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['paragraph/some', [4, 6]],
      ['subheading/some', [5]],
    ]);
  });

  test('fold where many lines were removed, but never over lost words', () => {
    const removed = ledgerOf(...Array.from({ length: 6 }, () => ['furniture', 'Home\n'] as const));
    const folded = (ledger: LedgerEntry[], gaps = [] as ReturnType<typeof gapAt>[]) =>
      stretches(annotate(ledger, { ...noMarks, gaps })).map(({ isFolded }) => isFolded);
    expect(folded(removed)).toEqual([true]);
    expect(folded(removed.slice(0, 5))).toEqual([false]);
    expect(folded(removed, [gapAt(3)])).toEqual([false]);
    expect(folded(ledgerOf(['furniture', 'icon '.repeat(100)]))).toEqual([true]);
    expect(folded(ledgerOf(['paragraph', 'word '.repeat(1000)]))).toEqual([false]);
  });

  test('say what looks broken once, with a caret where words were lost', () => {
    const damage = [{ start: 0, end: 7, rule: 'damage/joined', reason: 'Joined.' }];
    const [run] = stretches(annotate(ledgerOf(['paragraph', 'whenled by']), { gaps: [gapAt(4)], damage, unused: [] }));
    expect(run?.damage).toEqual([{ kind: 'damage', text: 'when‸led', rule: 'damage/joined', reason: 'Joined.' }]);
    expect(run?.isMarked).toBe(true);
  });

  test('have summaries of what was removed, the most frequent first', () => {
    const [run] = stretches(annotate(ledgerOf(['repeat', 'a'], ['furniture', 'b'], ['furniture', 'c']), noMarks));
    expect(run && removedSummary(run)).toBe('Removed: 3 lines as furniture and a repeat');
    expect(run && removingRules(run)).toBe('furniture/some 2, repeat/some 1');
  });
});

describe('captureMap', () => {
  const gaps = [gapAt(page[3]?.start ?? 0, 'Zero.'), gapAt(page[5]?.end ?? 0, 'seven eight')];
  const map = captureMap(annotate(page, { ...noMarks, gaps }));

  test('draws every character of a line once, and what was lost where it was lost', () => {
    expect(map.segments).toEqual([
      { group: 'furniture', from: 0, length: 9 },
      { group: 'field', from: 9, length: 5 },
      { group: 'lost', from: 14, length: 5 },
      { group: 'article', from: 19, length: 27 },
      { group: 'lost', from: 46, length: 11 },
    ]);
    expect(map.length).toBe(57);
  });

  test('tells in figures what it shows', () => {
    expect(map.shares).toEqual([
      { group: 'article', characters: 27, percent: 66 },
      { group: 'field', characters: 5, percent: 12 },
      { group: 'related', characters: 0, percent: 0 },
      { group: 'furniture', characters: 9, percent: 22 },
    ]);
    expect(map.lost).toEqual({ places: 2, characters: 16 });
    expect(map.damaged).toBe(0);
    expect(tally(stretches(annotate(page, noMarks)), [map])).toEqual(
      new Map([
        ...([
          ['article', 3],
          ['field', 1],
          ['furniture', 2],
          ['lost', 2],
        ] as const),
      ]),
    );
  });

  test('counts what looks broken only where no other capture has the words', () => {
    const damage = [
      { start: 0, end: 4, rule: 'd/e', reason: 'Joined.' },
      { start: 8, end: 10, rule: 'd/e', reason: 'Two commas.' },
      { start: 15, end: 17, rule: 'd/e', reason: 'A space.' },
    ];
    const annotations = annotate(ledgerOf(['paragraph', 'when by ,, the  ,']), {
      gaps: [gapAt(4), gapAt(14)],
      damage,
      unused: [],
    });
    const { damaged, lost } = captureMap(annotations);
    expect({ damaged, lost }).toEqual({ damaged: 1, lost: { places: 2, characters: 8 } });
  });

  test('is drawn with bars on one line, a lost word wide enough to be seen', () => {
    expect(barsPath(map, 'field', 14)).toBe('M9 0v-14h5v14z');
    expect(barsPath(map, 'related', 9)).toBe('');
    const wide = captureMap(
      annotate(ledgerOf(['paragraph', 'a'.repeat(10_000)]), { ...noMarks, gaps: [gapAt(5000, 'b')] }),
    );
    expect(barsPath(wide, 'lost', 26)).toBe('M5000 0v-26h41v26z');
  });

  test('of nothing is empty', () => {
    expect(captureMap([])).toMatchObject({ length: 0, segments: [], damaged: 0 });
  });
});

describe('percentages', () => {
  test.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [999, 1],
      [100, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [2, 0, 2],
      [50, 0, 50],
    ],
  ])('%j is %j', (amounts, shares) => {
    expect(percentages(amounts)).toEqual(shares);
  });

  test('add up to 100, each off by less than one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (amounts) => {
        const whole = amounts.reduce((a, b) => a + b, 0);
        fc.pre(whole > 0);
        const shares = percentages(amounts);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - (100 * (amounts[index] ?? 0)) / whole)).toBeLessThan(1);
        }
      }),
    );
  });
});

test('spansByEntry finds what a plain search finds', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (lengths, spans) => {
      let end = 0;
      const entries = lengths.map((length) => ({ start: end, end: (end += length + 1) }));
      const plain = entries.map((entry) => spans.filter((one) => one.start < entry.end && one.end > entry.start));
      const byStart = plain.map((found) => found.toSorted((a, b) => a.start - b.start));
      expect(spansByEntry(entries, spans)).toEqual(byStart);
    }),
  );
});

describe('copyAccount', () => {
  const clean: AccountedStory = {
    captures: [
      { capture: { collection: 'captures', id: 'one.txt' }, fields: [], passages: 8, restored: 0, related: 0 },
    ],
    ...{ headline: field, gaps: [], damage: [], conflicts: [], variants: [] },
  };
  const two = [...clean.captures, ...clean.captures];
  const sign = { start: 0, end: 1, rule: 'd/e', reason: 'Broken.', capture: 'one.txt' };
  const variant = { start: 0, end: 1, text: 'a', published: 'b', capture: 'two.txt' };
  const conflict = { field: 'published' as const, values: [field, field] };

  test.each<[string, Partial<AccountedStory>]>([
    ['Clean copy of 1 capture. No word changed.', {}],
    [
      'Clean copy of 2 captures. 7 lost passages restored. Nothing else changed.',
      { captures: two, gaps: [1, 2, 3, 4, 5, 6, 7].map((at) => gapAt(at)) },
    ],
    [
      'Clean copy of 1 capture. Words may be missing in 1 place, which is marked. Nothing else changed.',
      { damage: [sign] },
    ],
    [
      'Clean copy of 1 capture. The headline is inferred. Words may be missing in 2 places, each marked. Nothing else changed.',
      { headline: { ...field, inferred: true }, damage: [sign, sign] },
    ],
    [
      'Clean copy of 2 captures. No word changed. The captures disagree on the date of publication and differ in 1 place of the text.',
      { captures: two, conflicts: [conflict], variants: [variant] },
    ],
  ])('%s', (account, story) => {
    expect(copyAccount({ ...clean, ...story })).toBe(account);
  });

  test('counts a passage once that two captures lost', () => {
    const gaps = [gapAt(3, 'lost', 10), { ...gapAt(5, 'lost', 10), capture: 'three.txt' }];
    expect(copyAccount({ ...clean, gaps })).toContain('1 lost passage restored.');
  });
});

describe('surroundings', () => {
  test.each([
    ['A short line.', 2, { before: 'A ', after: 'short line.' }],
    ['Above\nbuilt, was\nbelow', 11, { before: 'built', after: ', was' }],
    ['', 0, { before: '', after: '' }],
  ])('of %j at %i', (text, at, shown) => {
    expect(surroundings(text, at)).toEqual(shown);
  });

  test('are cut between words', () => {
    const { before, after } = surroundings('word '.repeat(100), 250);
    expect(before).toMatch(/^… (?:word )+$/);
    expect(after).toMatch(/^(?:word )+…$/);
    expect(surroundings('😀'.repeat(100), 101).before.isWellFormed()).toBe(true);
  });
});

describe('gapSpacing', () => {
  test.each([
    ['built', ', was', ' ', ''],
    ['when', 'led', ' ', ' '],
    ['a ', ' b', '', ''],
    ['', 'in', '', ' '],
    ['(', ').', '', ''],
    ['cooperation,', ',"', ' ', ''],
    ['中国', '的', '', ''],
  ])('between %j and %j is %j and %j', (...[before, after, ...spaces]) => {
    expect(Object.values(gapSpacing(before, after))).toEqual(spaces);
  });
});

test.each([
  [[5, 6, 7, 9], '5–7, 9'],
  [[1], '1'],
  [[1, 3, 4], '1, 3–4'],
])('lineRanges of %j are %s', (numbers, ranges) => {
  expect(lineRanges(numbers)).toBe(ranges);
});

test.each([
  ['Kept as paragraph', { fate: 'kept', role: 'paragraph', isUnused: false }],
  ['Moved to the photo credit', { fate: 'moved', role: 'credit', isUnused: false }],
  ['Removed as a repeat', { fate: 'removed', role: 'repeat', isUnused: false }],
  [
    'Moved to the date, but not shown: another capture tells it differently',
    { fate: 'moved', role: 'date', isUnused: true },
  ],
  [
    'Read as paragraph, but left out: only this capture has it, and it is no prose',
    { fate: 'kept', role: 'paragraph', isUnused: true },
  ],
] as const)('%s', (words, note) => {
  expect(verdict(note)).toBe(words);
});

test('control characters can be seen, and white space stays', () => {
  expect(visibleControls('a\vb\t\n\0\x85é')).toBe('a␋b\t\n␀␦é');
});

test('unknowns are what no capture tells', () => {
  const known = { headline: field, updated: null, credit: null };
  expect(unknowns({ ...known, published: { ...field, value: '2019-03-29T18:58+03:00' }, source: field })).toEqual([]);
  expect(unknowns({ ...known, published: null, source: { ...field, inferred: true }, credit: field })).toEqual([
    'No capture tells when the story was published.',
    'The source, x, is inferred. Because.',
    'The photograph that the credit belongs to was not captured.',
  ]);
  expect(unknowns({ ...known, published: { ...field, value: '2019-03-29T18:58' }, source: null })).toEqual([
    'No capture tells in which time zone the time of publication is.',
    'No capture tells where the story was published.',
  ]);
});
