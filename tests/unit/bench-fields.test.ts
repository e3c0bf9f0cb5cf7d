import { describe, expect, test } from 'vitest';
import {
  addFieldCounts,
  bylineCounts,
  dayStands,
  fieldCoverage,
  fieldPrecision,
  noFieldCounts,
  publishedCounts,
} from '../bench/fields.ts';

const value = (text: string | null) => (text === null ? null : { value: text });

const byline = (truth: string | null, given: string | null, text = '') =>
  bylineCounts({ truth: { byline: truth, published: null }, given: { byline: value(given), published: null }, text });

const published = (truth: string | null, given: string | null, text = '') =>
  publishedCounts({
    truth: { byline: null, published: truth },
    given: { byline: null, published: value(given) },
    text,
  });

describe('dayStands', () => {
  test.each([
    'Published 2025-09-04T10:00Z',
    'September 4, 2025',
    'By Jane Doe | Thu 4 Sept 2025, 10:00',
    'the 4th of September 2025',
    '04.09.2025',
    '9/4/25',
    '4 de septiembre de 2025',
    '4. September 2025',
    '4 сентября 2025',
    '4 Σεπτεμβρίου 2025',
    '2025年9月4日',
  ])('reads the day in %j', (line) => {
    expect(dayStands(`Home\n${line}\nMore`, '2025-09-04')).toBe(true);
  });

  test.each(['September 2025', '5 September 2025', 'September 4', '4 September\n2025', 'Four of 2025 in 9 days or 4'])(
    'reads no such day in %j',
    (text) => {
      expect(dayStands(text, '2025-09-04')).toBe(false);
    },
  );
});

describe('publishedCounts', () => {
  test('counts the right day, whatever the time', () => {
    const counts = published('2025-09-04', '2025-09-04T10:00+02:00', 'Sep 4, 2025');
    expect(counts).toEqual({ known: 1, standing: 1, given: 1, givenStanding: 1, right: 1 });
  });

  test('counts a wrong day as given', () => {
    expect(published('2025-09-04', '2025-09-05')).toEqual({
      known: 1,
      standing: 0,
      given: 1,
      givenStanding: 0,
      right: 0,
    });
  });

  test.each([null, '2025-09'])('leaves out an article whose day is not known: %s', (truth) => {
    expect(published(truth, '2025-09-05')).toEqual(noFieldCounts);
  });
});

describe('bylineCounts', () => {
  test.each([
    ['Jane Doe, Richard Roe', 'Jane Doe and Richard Roe'],
    ['Jane Doe', 'JANE DOE'],
    ['By Jane Doé', 'Jane Doe'],
    ['Jane Doe, Richard Roe, and Mary Major', 'Jane Doe; Richard Roe & Mary Major'],
  ])('takes for %j the byline %j', (truth, given) => {
    expect(byline(truth, given).right).toBe(1);
  });

  test.each([
    ['Jane Doe, Richard Roe', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe, Staff Writer'],
    ['Jane Doe, Richard Roe', 'Richard Roe, Jane Doe'],
    ['Jane Doe', 'Jane D'],
  ])('does not take for %j the byline %j', (truth, given) => {
    expect(byline(truth, given)).toMatchObject({ given: 1, right: 0 });
  });

  test('tells whether every name stands in the capture, in one line or apart', () => {
    expect(byline('Jane Doe, Richard Roe', null, 'RICHARD ROE\nby Jane Doe').standing).toBe(1);
    expect(byline('Jane Doe, Richard Roe', null, 'by Jane Doe').standing).toBe(0);
  });
});

test('sums up to shares', () => {
  const all = [
    byline('Jane Doe', 'Jane Doe', 'Jane Doe'),
    byline('Jane Doe', 'Jane', 'Jane Doe'),
    byline('Jane Doe', null, 'Jane Doe'),
    byline(null, 'Jane'),
  ].reduce(addFieldCounts);
  expect(all).toEqual({ known: 3, standing: 3, given: 2, givenStanding: 2, right: 1 });
  expect(fieldPrecision(all)).toBe(0.5);
  expect(fieldCoverage(all)).toBeCloseTo(2 / 3);
  expect([fieldPrecision(noFieldCounts), fieldCoverage(noFieldCounts)]).toEqual([1, 1]);
});
