import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, type AnnotatedEntry } from '../../src/site/provenance/annotate.ts';
import { barsPath, captureMap } from '../../src/site/provenance/capture-map.ts';
import { copyAccount, type AccountedCapture, type AccountedStory } from '../../src/site/provenance/copy-account.ts';
import { readAs, repairNotes } from '../../src/site/provenance/decoding-notes.ts';
import { filePlaces, placeName } from '../../src/site/provenance/file-places.ts';
import { gapSpacing } from '../../src/site/provenance/gap-spacing.ts';
import { inAll } from '../../src/site/provenance/in-all.ts';
import { lineRanges } from '../../src/site/provenance/line-ranges.ts';
import { partedLines } from '../../src/site/provenance/parted-lines.ts';
import { partedText } from '../../src/site/provenance/parted-text.ts';
import { percentages } from '../../src/site/provenance/percentages.ts';
import { removedSummary, removingRules } from '../../src/site/provenance/removed-summary.ts';
import { spansByEntry } from '../../src/site/provenance/spans-by-entry.ts';
import { stretches } from '../../src/site/provenance/stretches.ts';
import { surroundings } from '../../src/site/provenance/surroundings.ts';
import { tally } from '../../src/site/provenance/tally.ts';
import { unknowns } from '../../src/site/provenance/unknowns.ts';
import { verdict } from '../../src/site/provenance/verdict.ts';
import { visibleControls } from '../../src/site/provenance/visible-controls.ts';
import { storyOf } from '../support/story-of.ts';

const field = { value: 'x', inferred: false, rule: 'a/b', reason: 'Because.', start: 0, end: 1, capture: 'one.txt' };
const gapAt = (at: number, text = 'lost', witnessAt = at) => ({
  ...{ capture: 'two.txt', at, part: 'body' as const, text },
  ...{ witness: 'one.txt', witnessAt, number: 1 },
});

const outcomes = { furniture: 'removed', repeat: 'removed', headline: 'moved', related: 'moved' } as const;

type Block = readonly [role: AnnotatedEntry['role'], text: string];

/** A ledger of texts one behind the other, each with its role. */
function ledgerOf(...blocks: readonly Block[]): AnnotatedEntry[] {
  let start = 0;
  return blocks.map(([role, text]) => {
    const entry = { start, end: start + text.length, text, role, rule: `${role}/some`, reason: 'Because.' };
    start = entry.end;
    return { ...entry, outcome: outcomes[role as keyof typeof outcomes] ?? 'kept' };
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
    expect(runs[2]?.notes.map(({ rule, lines }) => [rule, lineRanges(lines)])).toEqual([
      ['paragraph/some', '4, 6'],
      ['subheading/some', '5'],
    ]);
  });

  test('fold where many lines were removed, but never over lost words', () => {
    const removed = ledgerOf(...Array.from({ length: 6 }, () => ['furniture', 'Home\n'] as const));
    const folded = (ledger: AnnotatedEntry[], gaps = [] as ReturnType<typeof gapAt>[]) =>
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
    expect(run && removingRules(run)).toBe('2 by furniture/some, 1 by repeat/some');
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
  const ofVersions = (...counts: number[]) =>
    counts.map((captures) => ({
      captures: Array<string>(captures).fill('a.txt'),
      ...{ headline: 'Title', times: { updated: null, captured: null, published: null }, isAfter: true, changes: [] },
    }));
  const clean: AccountedStory = {
    ...{ headline: field, gaps: [], damage: [], conflicts: [], variants: [], overrides: [] },
    ...{ versions: ofVersions(3), isNewest: true, captures: [] },
  };
  const sign = { start: 0, end: 1, rule: 'd/e', reason: 'Broken.', capture: 'one.txt' };
  const variant = { start: 0, end: 1, text: 'a', published: 'b', capture: 'two.txt' };
  const conflict = { field: 'published' as const, values: [field, field] };
  const decoding = { encoding: 'utf-8', reason: 'All of its bytes are UTF-8.', confidence: 1, repairs: [] };
  const whole = { data: { decoding, ledger: ledgerOf(['headline', 'Title\n'], ['paragraph', 'One.']) } };
  const cluttered = { data: { decoding, ledger: [...page, ...ledgerOf(['furniture', ' \n'])] } };
  const repair = { rule: 'repair/x', reason: 'Why.', was: 'â€™', now: '’', at: 3, times: 4 };
  const repairs = [repair, { ...repair, now: '' }, { ...repair, rule: 'kept/x' }];
  const mended = { data: { ...whole.data, decoding: { ...decoding, repairs } } };
  const gaps = [1, 2, 3, 4, 5, 6, 7].map((at) => gapAt(at));

  test.each<[string, AccountedCapture[], Partial<AccountedStory>]>([
    [
      'Clean copy of 2 captures. Broken characters mended in 4 places. No other word of the text changed.',
      [whole, mended],
      {},
    ],
    ['Clean copy of 1 capture. No word of the text changed.', [whole], {}],
    ['Clean copy of 1 capture. 2 lines of furniture removed. No word of the text changed.', [cluttered], {}],
    [
      'Clean copy of 2 captures. 7 passages restored that one of them had lost. 4 lines of furniture removed. ' +
        'No other word of the text changed. The captures disagree on the date of publication.',
      [cluttered, cluttered],
      { gaps, conflicts: [conflict] },
    ],
    [
      'Clean copy of 1 capture. No word of the text changed. The capture states more than one date of publication.',
      [whole],
      { conflicts: [conflict] },
    ],
    [
      'Clean copy of 3 captures. 1 passage restored that some of them had lost. No other word of the text changed.',
      [whole, whole, whole],
      { gaps: gaps.slice(6) },
    ],
    [
      'Clean copy of 1 capture. No word of the text changed. Words may be missing in at least 1 place, which is marked.',
      [whole],
      { damage: [sign] },
    ],
    [
      'Clean copy of 1 capture. The headline is inferred. No word of the text changed. ' +
        'Words may be missing in at least 2 places, each marked.',
      [whole],
      { headline: { ...field, inferred: true }, damage: [sign, sign] },
    ],
    [
      'Clean copy of 2 captures. Left out in 1 place: words that only one capture has. ' +
        'No other word of the text changed. The captures differ in 2 places of the text.',
      [whole, whole],
      { variants: [variant, { ...variant, published: '' }, { ...variant, text: '' }] },
    ],
  ])('%s', (account, captures, story) => {
    expect(copyAccount({ ...clean, ...story }, captures)).toBe(account);
  });

  test.each([
    ['Clean copy of 1 capture. 2 more show an earlier version. No word of the text changed.', true, 0],
    [
      'Clean copy of 1 capture. 2 more show another version. The end, which was lost, is from one of these. ' +
        'No word of the text changed.',
      ...([false, 1] as const),
    ],
  ])('%s', (account, isNewest, passages) => {
    const capture = { collection: 'captures' as const, id: 'a.txt' };
    const contribution = { capture, fields: [], passages, restored: 0, related: 0 };
    const story = { versions: ofVersions(2, 1), isNewest, captures: Array(3).fill(contribution) };
    expect(copyAccount({ ...clean, ...story }, [whole, cluttered, cluttered])).toBe(account);
  });

  test('counts a passage once that two captures lost', () => {
    const lost = [gapAt(3, 'lost', 10), { ...gapAt(5, 'lost', 10), capture: 'three.txt' }];
    expect(copyAccount({ ...clean, gaps: lost }, [whole, whole, whole])).toContain('1 passage restored');
  });
});

describe('surroundings', () => {
  const whole = (text: string) => partedText(ledgerOf(['paragraph', text]));

  test.each([
    ['A short line.', 2, { before: 'A ', after: 'short line.' }],
    ['Above\nbuilt, was\nbelow', 11, { before: 'built', after: ', was' }],
    ['', 0, { before: '', after: '' }],
  ])('of %j at %i', (text, at, shown) => {
    expect(surroundings(whole(text), at)).toEqual(shown);
  });

  test('are cut between words', () => {
    const { before, after } = surroundings(whole('word '.repeat(100)), 250);
    expect(before).toMatch(/^… (?:word )+$/);
    expect(after).toMatch(/^(?:word )+…$/);
    expect(surroundings(whole('😀'.repeat(100)), 101).before.isWellFormed()).toBe(true);
  });

  test('have a space where paragraphs were glued together, and only there', () => {
    const parted = partedText(
      ledgerOf(['paragraph', 'the country.'], ['paragraph', 'The center, built,'], ['date', ' 2019']),
    );
    expect(surroundings(parted, 29)).toEqual({ before: 'the country. The center, built', after: ', 2019' });
    expect(surroundings(parted, 12)).toEqual({ before: 'the country.', after: 'The center, built, 2019' });
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

describe('filePlaces', () => {
  test.each([
    [['one\n\n', 'two\r\n', 'three\r', 'four'], '1 3 4 5'],
    [['\n\n one\n', ' \n', 'two'], '3 5'],
    [['one.', 'Two.', 'Three\n', 'four'], '1a 1b 1c 2'],
    [['one\ntwo\n\n', 'three'], '1–2 4'],
    [['one\ntwo.', 'Three\nfour.', 'Five'], '1–2a 2b–3a 3b'],
    [['one', '\f', 'two'], '1a 1b'],
    [[' \n'], ''],
    [[], ''],
  ])('of %j are %s', (texts, places) => {
    expect(
      filePlaces(texts)
        .map((place) => placeName(place))
        .join(' '),
    ).toBe(places);
  });

  test('have letters for any number of parts', () => {
    const places = filePlaces(Array.from({ length: 800 }, () => 'a'));
    expect([0, 25, 26, 701, 702].map((index) => placeName(places[index] as (typeof places)[number]))).toEqual([
      ...['1a', '1z', '1aa', '1zz', '1aaa'],
    ]);
    expect(new Set(places.map((place) => placeName(place))).size).toBe(800);
  });

  test('are where an editor finds the words', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\n\n'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (parts) => {
        const texts = parts.map((part, index) => `${index}${part.join('')}`);
        const lines = texts.join('').split(/\r?\n/);
        for (const [index, { from, to }] of filePlaces(texts).entries()) {
          expect(lines[from.line - 1]).toContain(`${index}`);
          const last = (texts[index] ?? '').trim().split(/\r?\n/).at(-1) ?? '';
          expect(lines[to.line - 1]).toContain(last);
        }
      }),
    );
  });
});

test.each([
  [['a\n', 'b\n', 'c\n', 'd'], [0, 1, 3], '1–2, 4'],
  [['a\n', 'b.', 'C.', 'D'], [1, 2, 3], '2a–2c'],
  [['a.', 'B\n\n', 'c\nd\n', 'e'], [0, 2, 3], '1a, 3–5'],
  [['a\nb'], [0], '1–2'],
])('lineRanges of %j, of these %j, are %s', (texts, indexes, ranges) => {
  const [run] = stretches(annotate(ledgerOf(...texts.map((text) => ['paragraph', text] as const)), noMarks));
  expect(lineRanges(indexes.flatMap((index) => run?.lines[index] ?? []))).toBe(ranges);
});

describe('partedLines', () => {
  const captureOf = (...blocks: readonly Block[]) => ({
    stretches: stretches(annotate(ledgerOf(...blocks), noMarks)),
  });
  const glued = captureOf(
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
    ['subheading', 'Three\n'],
    ['paragraph', 'Four'],
  );
  const fields = captureOf(['furniture', 'date '], ['date', '2019-03-30\n'], ['paragraph', 'One']);

  test('counts lines of paragraphs, and those of anything else', () => {
    expect(partedLines([captureOf(['paragraph', 'One\n'], ['paragraph', 'Two'])])).toEqual([]);
    expect(partedLines([glued])).toEqual(['1 line into 3 paragraphs']);
    expect(partedLines([fields])).toEqual(['1 line into 2 parts']);
  });

  test('counts the lines of two captures apart, though they have the same numbers', () => {
    expect(partedLines([glued, fields, glued])).toEqual(['2 lines into 6 paragraphs', '1 line into 2 parts']);
  });
});

test.each([
  [1, ''],
  [2, ' in both captures'],
  [3, ' in all 3 captures'],
])('a number in %i captures is one%s', (captures, words) => {
  expect(inAll(captures)).toBe(words);
});

test.each([
  ['Kept as paragraph', { outcome: 'kept', role: 'paragraph', isUnused: false }],
  ['Moved to the photo credit', { outcome: 'moved', role: 'credit', isUnused: false }],
  ['Removed as a repeat', { outcome: 'removed', role: 'repeat', isUnused: false }],
  [
    'Moved to the date, but not shown: another capture, or the keeper, says otherwise',
    { outcome: 'moved', role: 'date', isUnused: true },
  ],
  [
    'Read as paragraph, but left out: only this capture has it, and it is no prose',
    { outcome: 'kept', role: 'paragraph', isUnused: true },
  ],
] as const)('%s', (words, note) => {
  expect(verdict({ ...note, isOtherVersion: false })).toBe(words);
});

test('what a capture of another version says was read, and not kept or moved', () => {
  const note = { role: 'paragraph', isUnused: false, isOtherVersion: true } as const;
  expect(verdict({ ...note, outcome: 'kept' })).toBe('Read as paragraph, of another version than the story shows');
  expect(verdict({ ...note, outcome: 'removed', role: 'furniture' })).toBe('Removed as furniture');
});

test('control characters can be seen, and white space stays', () => {
  expect(visibleControls('a\vb\t\n\0\x85é')).toBe('a␋b\t\n␀␦é');
});

test('unknowns are what was not recognised, which is less than what no capture tells', () => {
  const [capture] = storyOf().data.captures;
  const two = capture ? [capture, capture] : [];
  const known = { headline: field, ambiguousDate: null, updated: null, credit: null, captures: two };
  expect(unknowns({ ...known, published: { ...field, value: '2019-03-29T18:58+03:00' }, source: field })).toEqual([]);
  expect(unknowns({ ...known, published: null, source: { ...field, inferred: true }, credit: field })).toEqual([
    'No date of publication was recognised in the captures.',
    'The source, x, is inferred. Because.',
    'The photograph that the credit belongs to was not captured.',
  ]);
  const one = { ...known, captures: two.slice(1) };
  expect(unknowns({ ...one, published: { ...field, value: '2019-03-29T18:58' }, source: null })).toEqual([
    'No time zone of the time of publication was recognised in the capture.',
    'No source was recognised in the capture.',
  ]);
  expect(
    unknowns({ ...one, published: null, ambiguousDate: { ...field, value: '03/04/2019' }, source: field }),
  ).toEqual(['03/04/2019: day and month cannot be told apart, so the date is not known.']);
  expect(unknowns({ ...one, published: { ...field, value: '2019-03-29', inferred: true }, source: field })).toEqual([
    'The date of publication is inferred. Because.',
  ]);
});

describe('how a capture was read', () => {
  const decoding = { encoding: 'utf-8', reason: 'All of its bytes are UTF-8.', confidence: 1, repairs: [] };

  test.each([
    [decoding, null],
    [
      { ...decoding, encoding: 'koi8-r', reason: 'Its bytes look like that.', confidence: 0.98 },
      'koi8-r. Its bytes look like that (98% sure).',
    ],
    [
      { ...decoding, encoding: 'utf-16le', reason: 'The byte order mark at its start says so.' },
      'utf-16le. The byte order mark at its start says so.',
    ],
  ])('%j', (read, said) => {
    expect(readAs(read)).toBe(said);
  });

  test('and mended', () => {
    const repair = { rule: 'repair/x', reason: 'Why.', was: 'â€™', now: '’', at: 3, times: 1200 };
    const repairs = [
      repair,
      { ...repair, was: '\u00AD', now: '', times: 1 },
      { ...repair, was: '\x92', now: '’', times: 1 },
      { ...repair, was: 'Ð'.repeat(50), now: 'Р'.repeat(25), times: 1 },
      { ...repair, rule: 'kept/x', was: '\u00A0', now: '\u00A0', times: 2 },
    ];
    expect(repairNotes({ ...decoding, repairs }, 'repair')).toEqual([
      '1,200 × â€™ → ’: Why.',
      '1 × U+00AD: Why.',
      '1 × U+0092 → ’: Why.',
      `1 × ${'Ð'.repeat(24)}… → ${'Р'.repeat(24)}…: Why.`,
    ]);
    expect(repairNotes({ ...decoding, repairs }, 'kept')).toEqual(['2 × U+00A0: Why.']);
  });
});
