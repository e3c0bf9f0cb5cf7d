import { describe, expect, test, vi } from 'vitest';
import { findDate } from '../../src/clean/date/date.ts';

describe('findDate', () => {
  test.each([
    ['29 Mar, 2019 18:58', '2019-03-29T18:58'],
    ['2019-03-30', '2019-03-30'],
    ['2019-03-30T10:00:00Z', '2019-03-30T10:00+00:00'],
    ['Friday 29 March 2019', '2019-03-29'],
    ['March 29, 2019', '2019-03-29'],
    ['29.03.2019 18:58', '2019-03-29T18:58'],
    ['27/09/2018', '2018-09-27'],
    ['Published 3:15 PM EDT Mar 4, 2020', '2020-03-04T15:15-04:00'],
    ['Posted on Mar 4, 2020', '2020-03-04'],
    ['04/04/2019', '2019-04-04'],
    ['29 Mar 2019 18:58 GMT+3', '2019-03-29T18:58+03:00'],
    ['29 March 2019 18:58 +0300', '2019-03-29T18:58+03:00'],
    ['3:15 PM ET Mar 10, 2020', '2020-03-10T15:15'],
    ['March 8, 2020 3:00 AM CET', '2020-03-08T03:00'],
  ])('reads %j as %s', (line, value) => {
    expect(findDate(line)?.value).toBe(value);
  });

  test('does not guess which of two numbers is the month', () => {
    expect(findDate('03/04/2019')?.value).toBeNull();
  });

  test.each([
    'March 15, 1944 BC',
    '15 March 2019 BE',
    'yesterday at 5',
    'Friday',
    'March 2019',
    '18:58',
    'a line without any',
    `${'x '.repeat(120)} 29 March 2019`,
  ])('finds no full date in %j', (line) => {
    expect(findDate(line)).toBeNull();
  });

  test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'reads the same whatever the zone of the machine: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const lines = ['29 Mar, 2019 18:58', 'March 8, 2020 3:00 AM ET', 'March 8, 2020 2:30 AM', '2019-03-30T23:30:00Z'];
      expect(lines.map((line) => findDate(line)?.value)).toEqual([
        '2019-03-29T18:58',
        '2020-03-08T03:00',
        '2020-03-08T02:30',
        '2019-03-30T23:30+00:00',
      ]);
      vi.unstubAllEnvs();
    },
  );

  test('says where the date stands', () => {
    expect(findDate('date 2019-03-30 © AFP')).toMatchObject({ start: 5, end: 15, value: '2019-03-30' });
  });
});
