import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRelativeDate } from '../../src/clean/date/relative-date.ts';
import { parseStatedDate } from '../../src/clean/date/stated-date.ts';

const read = (value: string, reference: string | null = null) => parseStatedDate(value, { order: null, reference });

describe('parseStatedDate', () => {
  test.each([
    ['2019-03-29', '2019-03-29'],
    ['2019-03-29T18:58', '2019-03-29T18:58'],
    ['2019-03-29T18:58:00+03:00', '2019-03-29T18:58+03:00'],
    ['2019-03-29T18:58:00+0300', '2019-03-29T18:58+03:00'],
    ['2019-03-29T18:58:00.123Z', '2019-03-29T18:58+00:00'],
    ['2019-03-29 18:58:00', '2019-03-29T18:58'],
    ['2019-03-29 18:58:00 UTC', '2019-03-29T18:58+00:00'],
    ['2019-03-29 18:58:00-05:00', '2019-03-29T18:58-05:00'],
    ['2019-03-29T18:58:00[Europe/Moscow]', '2019-03-29T18:58'],
    ['20190329', '2019-03-29'],
    ['20190329T185800Z', '2019-03-29T18:58+00:00'],
    ['20190329185800', '2019-03-29T18:58'],
    ['1553885880', '2019-03-29T18:58+00:00'],
    ['1553885880000', '2019-03-29T18:58+00:00'],
    ['1553885880.5', '2019-03-29T18:58+00:00'],
    ['2019.03.29', '2019-03-29'],
    ['2019/03/29 18:58:00', '2019-03-29T18:58'],
    ['29.03.2019 18:58', '2019-03-29T18:58'],
    ['Fri, 29 Mar 2019 18:58:00 GMT', '2019-03-29T18:58+00:00'],
    ['Fri, 29 Mar 2019 18:58:00 +0300', '2019-03-29T18:58+03:00'],
    ['Fri Mar 29 2019 18:58:00 GMT+0300 (Moscow Standard Time)', '2019-03-29T18:58+03:00'],
    ['Fri Mar 29 18:58:00 UTC 2019', '2019-03-29T18:58+00:00'],
    ['Friday, 29-Mar-19 18:58:00 GMT', '2019-03-29T18:58+00:00'],
    ['March 29, 2019 6:58 pm EST', '2019-03-29T18:58-05:00'],
    ['March 29, 2019 6:58 pm ET', '2019-03-29T18:58'],
    ['29 Mar 2019 18:58 CST', '2019-03-29T18:58'],
    ['29 Mar 2019 18:58 MSK', '2019-03-29T18:58'],
    ['29 Mar 2019 18:58 JST', '2019-03-29T18:58+09:00'],
    ['29/03/2019, 18:58 WIB', '2019-03-29T18:58+07:00'],
    ['29 марта 2019 г., 18:58', '2019-03-29T18:58'],
    ['29. März 2019, 18:58 Uhr', '2019-03-29T18:58'],
    ['29 mars 2019 à 18h58', '2019-03-29T18:58'],
    ['29 de marzo de 2019', '2019-03-29'],
    ['2019年3月29日 18:58', '2019-03-29T18:58'],
    ['٢٩ مارس ٢٠١٩', '2019-03-29'],
    ['29 آذار 2019', '2019-03-29'],
    ['२९ मार्च २०१९', '2019-03-29'],
    ['29 tháng 3, 2019', '2019-03-29'],
  ])('reads %j as %s', (value, date) => {
    expect(read(value)).toBe(date);
  });

  test.each([
    ...['2019', '2019-03', '2019-02-30', '0000-00-00 00:00:00', '0', 'null', '', 'yesterday', '2 hours ago'],
    ...['1970-01-01T00:00:00Z', '2019032918', '9999999999', '03/04/2019', '29/3/2562', 'x'.repeat(200)],
  ])('gives no date for %j', (value) => {
    expect(read(value)).toBeNull();
  });

  test('reads numbers in the order that is known', () => {
    expect(parseStatedDate('03/04/2019', { order: 'day-first', reference: null })).toBe('2019-04-03');
    expect(parseStatedDate('03/04/2019', { order: 'month-first', reference: null })).toBe('2019-03-04');
  });

  test('gives nothing later than the capture, but for a day that has begun elsewhere', () => {
    expect(read('2019-03-31', '2019-03-30T23:00+00:00')).toBe('2019-03-31');
    expect(read('2019-04-01', '2019-03-30T23:00+00:00')).toBeNull();
    expect(read('1553885880', '2019-03-27')).toBeNull();
  });

  test('gives a date as the schema has it, or none, for any text', () => {
    const part = fc.constantFrom(
      '2019',
      '03',
      '29',
      '-',
      '/',
      ':',
      'T',
      'Z',
      ' ',
      '+',
      'Mar',
      'ago',
      '1553885880',
      '年',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const date = read(value, '2026-01-01');
        if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('findRelativeDate', () => {
  test.each([
    ['2 hours ago', '2019-03-29'],
    ['Updated an hour ago', '2019-03-30'],
    ['Published yesterday by Jane Doe', '2019-03-29'],
    ['today', '2019-03-30'],
    ['gestern, 18:58 Uhr', '2019-03-29'],
    ['vor 3 Stunden', '2019-03-29'],
    ['il y a 3 heures', '2019-03-29'],
    ['ayer', '2019-03-29'],
    ['2 ore fa', '2019-03-29'],
    ['вчера, 18:58', '2019-03-29'],
    ['2 часа назад', '2019-03-29'],
    ['昨天 10:00', '2019-03-29'],
    ['昨日', '2019-03-29'],
    ['أمس', '2019-03-29'],
    ['2 jam yang lalu', '2019-03-29'],
  ])('counts %j from the capture: %s', (line, day) => {
    expect(findRelativeDate(line, '2019-03-30T01:30+03:00')?.value).toBe(day);
  });

  test.each(['3 days ago', '2 weeks ago', 'last Friday', 'now', 'vor dem Haus', `${'x '.repeat(90)}2 hours ago`])(
    'does not guess a day from %j',
    (line) => {
      expect(findRelativeDate(line, '2019-03-30T01:30+03:00')).toBeNull();
    },
  );
});
