import { describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/site/addresses.ts';
import { annotate, type AnnotatedEntry } from '../../src/site/provenance/annotate.ts';
import { formatPublished, publishedMoment } from '../../src/site/dates.ts';
import { excerpt } from '../../src/site/excerpt.ts';
import { readingMinutes, textUnit } from '../../src/site/reading-time.ts';
import { countReads } from '../support/count-reads.ts';

describe('formatPublished', () => {
  test.each([
    ['2019-03-29T18:58', '29 March 2019, 18:58'],
    ['2019-03-29', '29 March 2019'],
    ['2019-03-29T18:58+03:00', '29 March 2019, 18:58 (UTC+03:00)'],
    ['2019-03-29T18:58-05:30', '29 March 2019, 18:58 (UTC−05:30)'],
    ['2019-03-29T18:58:07Z', '29 March 2019, 18:58 (UTC)'],
    ['2019-03-29T18:58:07', '29 March 2019, 18:58'],
  ])('%s is %j', (published, words) => {
    expect(formatPublished(published)).toBe(words);
  });
});

describe('publishedMoment', () => {
  test.each([
    ['2019-03-29T18:58', '2019-03-29T18:58:00.000Z'],
    ['2019-03-29', '2019-03-29T00:00:00.000Z'],
    ['2019-03-29T18:58+03:00', '2019-03-29T15:58:00.000Z'],
  ])('%s is %s', (published, moment) => {
    expect(publishedMoment(published).toISOString()).toBe(moment);
  });
});

test('a zone stands in where a time has none, and nowhere else', () => {
  expect(publishedMoment('2019-03-29T18:58', 'Europe/Moscow').toISOString()).toBe('2019-03-29T15:58:00.000Z');
  expect(publishedMoment('2019-07-29T18:58', 'Europe/London').toISOString()).toBe('2019-07-29T17:58:00.000Z');
  expect(publishedMoment('2019-03-29T18:58-01:00', 'Europe/Moscow').toISOString()).toBe('2019-03-29T19:58:00.000Z');
});

describe('excerpt', () => {
  test('leaves a short text and cuts a long one between words', () => {
    expect(excerpt('Short.')).toBe('Short.');
    expect(excerpt('word '.repeat(200))).toMatch(/^(?:word )+word…$/);
    expect(excerpt('😀'.repeat(400)).isWellFormed()).toBe(true);
    expect(excerpt('word '.repeat(200)).length).toBeLessThan(330);
  });
});

describe('readingMinutes', () => {
  test.each([
    [0, null, 1],
    [238, 'en', 1],
    [400, 'en', 2],
    [2380, null, 10],
    [2380, 'ko', 10],
    [1840, 'ru', 10],
    [1380, 'ar', 10],
    [1790, 'de', 10],
    [2180, 'es', 10],
    [2550, 'zh', 10],
    [3570, 'ja', 10],
    [2000, 'th', null],
  ])('%i words, or characters, of %s take %s', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes);
  });

  test.each([
    ['zh', 'character'],
    ['ja', 'character'],
    ['th', 'character'],
    ['ko', 'word'],
    [null, 'word'],
  ])('texts in %s are counted in %ss', (language, unit) => {
    expect(textUnit(language)).toBe(unit);
  });
});

describe('searchAddress', () => {
  test('searches for the exact headline on the source’s site', () => {
    expect(searchAddress("'Get out' & $1 more?", 'rt.com')).toBe(
      'https://duckduckgo.com/?q=site:rt.com+%22' + "'Get%20out'%20%26%20%241%20more%3F" + '%22',
    );
  });

  test('is none where the source is not known', () => {
    expect(searchAddress('A headline', undefined)).toBeNull();
  });
});

describe('annotate', () => {
  const entry = (start: number, text: string, outcome: AnnotatedEntry['outcome'] = 'kept'): AnnotatedEntry => ({
    start,
    end: start + text.length,
    text,
    outcome,
    role: outcome === 'removed' ? 'furniture' : 'paragraph',
    rule: 'a/b',
    reason: 'Because.',
  });
  const gap = (at: number, number: number) => ({
    capture: 'x',
    at,
    part: 'body' as const,
    text: 'lost',
    witness: 'y',
    witnessAt: 0,
    number,
  });

  test('puts gaps and damage in their places', () => {
    const marks = { gaps: [gap(4, 1)], damage: [{ start: 0, end: 7, rule: 'd/e', reason: 'Joined.' }], unused: [] };
    expect(annotate([entry(0, 'whenled by')], marks)[0]?.lines[0]?.parts).toEqual([
      { kind: 'damage', text: 'when', rule: 'd/e', reason: 'Joined.' },
      { kind: 'gap', gap: gap(4, 1) },
      { kind: 'damage', text: 'led', rule: 'd/e', reason: 'Joined.' },
      { kind: 'text', text: ' by' },
    ]);
  });

  test('shows a gap at the very end of a capture, and each gap once', () => {
    const ledger = [entry(0, 'one\n'), entry(4, 'two')];
    const shown = annotate(ledger, { gaps: [gap(4, 1), gap(7, 2)], damage: [], unused: [] });
    const numbers = shown.map(({ lines }) =>
      lines.flatMap(({ parts }) => parts).flatMap((part) => (part.kind === 'gap' ? [part.gap.number] : [])),
    );
    expect(numbers).toEqual([[], [1, 2]]);
  });

  test('shows a gap behind what was kept where what follows was removed', () => {
    const ledger = [entry(0, 'one'), entry(3, 'Home', 'removed'), entry(7, '\n'), entry(8, 'two')];
    const shown = annotate(ledger, { gaps: [gap(3, 1), gap(7, 2)], damage: [], unused: [] });
    expect(shown.map(({ lines }) => lines[0]?.parts.map(({ kind }) => kind))).toEqual([
      ['text', 'gap'],
      ['text'],
      ['gap', 'text'],
    ]);
  });

  test('sweeps once over thousands of entries and marks, each in its place', () => {
    const count = 2_000;
    const ledger = countReads(Array.from({ length: count }, (_, index) => entry(index * 10, 'a word, or')));
    const starts = Array.from({ length: count }, (_, index) => index * 10);
    const gaps = countReads(starts.map((start, index) => gap(start + 6, index + 1)).toReversed());
    const damage = countReads(
      starts.map((start) => ({ start: start + 2, end: start + 7, rule: 'd/e', reason: 'Broken.' })),
    );
    const shown = annotate(ledger.items, { gaps: gaps.items, damage: damage.items, unused: [{ start: 10, end: 30 }] });
    // Entries by marks would be eight million steps.
    expect(ledger.reads() + gaps.reads() + damage.reads()).toBeLessThan(200 * count);
    expect(shown.map(({ isUnused }) => isUnused).indexOf(true)).toBe(1);
    expect(shown.filter(({ isUnused }) => isUnused)).toHaveLength(2);
    for (const [index, { lines }] of shown.entries()) {
      expect(lines[0]?.parts.map((part) => (part.kind === 'gap' ? part.gap.number : part.text))).toEqual([
        ...['a ', 'word', index + 1, ',', ' or'],
      ]);
    }
  });

  test('joins neighbours that one rule removed, and no others', () => {
    const ledger = [entry(0, 'Home', 'removed'), entry(4, 'News', 'removed'), entry(8, 'a'), entry(9, 'b')];
    const shown = annotate(ledger, { gaps: [], damage: [], unused: [] });
    expect(shown.map(({ lines }) => lines.length)).toEqual([2, 1, 1]);
  });

  test('marks a field that is not shown', () => {
    const shown = annotate([entry(0, ' 2019', 'moved')], { gaps: [], damage: [], unused: [{ start: 1, end: 5 }] });
    expect(shown[0]?.isUnused).toBe(true);
  });
});
