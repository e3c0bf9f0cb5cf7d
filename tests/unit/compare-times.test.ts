import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../src/story/versions/compare-times.ts';
import { compareAge, timesOf, type Times } from '../../src/story/versions/order.ts';
import { articleIn, statedField } from '../support/article-in.ts';

type Order = 'earlier' | 'later' | 'unknown';
const signs: Record<Order, number> = { earlier: -1, later: 1, unknown: 0 };

describe('compareTimes', () => {
  test.each<[string, Order, string]>([
    ['2024-03-08', 'earlier', '2024-03-09'],
    ['2024-03-08', 'unknown', '2024-03-08'],
    // A day agrees with all of its hours.
    ['2024-03-08', 'unknown', '2024-03-08T23:59'],
    ['2024-03-08', 'unknown', '2024-03-08T23:59+14:00'],
    ['2024-03-08T00:00', 'later', '2024-03-07'],
    ['2024-03-08T23:59', 'earlier', '2024-03-09'],
    ['2024-03-08T06:00', 'earlier', '2024-03-08T06:01'],
    ['2024-03-08T06:00', 'unknown', '2024-03-08T06:00:30'],
    ['2024-03-08T06:00+01:00', 'earlier', '2024-03-08T05:30Z'],
    ['2024-03-08T06:00+01:00', 'unknown', '2024-03-08T05:00Z'],
    ['2024-03-08T06:00-05:00', 'later', '2024-03-08T10:59+00:00'],
    // A time without a zone may be one of any zone.
    ['2024-03-08T06:00', 'unknown', '2024-03-08T19:00Z'],
    ['2024-03-08T06:00', 'unknown', '2024-03-08T20:00Z'],
    ['2024-03-08T06:00', 'earlier', '2024-03-08T20:01Z'],
    ['2024-03-08T06:00', 'unknown', '2024-03-08T06:00+02:00'],
    ['2024-03-08', 'unknown', '2024-03-09T13:00Z'],
    ['2024-03-08', 'earlier', '2024-03-09T14:01Z'],
    ['2024-03-08', 'unknown', '2024-03-07T11:00Z'],
    ['2024-02-29', 'earlier', '2024-03-01T00:00'],
  ])('%s is %s beside %s', (a, order, b) => {
    expect(Math.sign(compareTimes(a, b))).toBe(signs[order]);
    expect(Math.sign(compareTimes(b, a))).toBe(0 - signs[order]);
  });

  const minute = fc
    .date({ min: new Date('2000-01-01T00:00Z'), max: new Date('2030-01-01T00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));
  const time = fc
    .tuple(minute, fc.constantFrom('day', '', 'Z', '+02:00', '-11:30', '+14:00'))
    .map(([value, form]) => (form === 'day' ? value.slice(0, 10) : value + form));

  test('no time is later than itself, and of two only one is', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(compareTimes(a, a)).toBe(0);
        expect(Math.sign(compareTimes(a, b)) + Math.sign(compareTimes(b, a))).toBe(0);
      }),
    );
  });

  test('what is known is right whatever the zone that is not stated', () => {
    const zones = fc.constantFrom('-12:00', '-05:30', 'Z', '+01:00', '+14:00');
    fc.assert(
      fc.property(fc.tuple(time, time), fc.tuple(zones, zones), fc.nat(1439), ([a, b], [zone, other], minutes) => {
        const known = compareTimes(a, b);
        if (known === 0) return;
        // Both without a zone are of one site.
        const isOneSite = [a, b].every((value) => !/(?:Z|[+-]\d\d:\d\d)$/.test(value.slice(10)));
        const hour = new Date(minutes * 60_000).toISOString().slice(11, 16);
        const full = (value: string, of: string) => {
          const timed = value.length === 10 ? `${value}T${hour}` : value;
          return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(timed.slice(10)) ? timed : timed + of);
        };
        expect(Math.sign(full(a, zone) - full(b, isOneSite ? zone : other))).toBe(Math.sign(known));
      }),
    );
  });
});

describe('compareAge', () => {
  const times = (known: Partial<Times>): Times => ({ updated: null, captured: null, published: null, ...known });
  const [eighth, ninth, tenth] = ['2024-03-08T06:00', '2024-03-09T06:00', '2024-03-10T06:00'] as const;

  test.each<[string, Partial<Times>, Order, Partial<Times>]>([
    ['by what both state as their update', { updated: ninth }, 'later', { updated: eighth }],
    ['by update before capture', { updated: ninth, captured: ninth }, 'later', { updated: eighth, captured: tenth }],
    ['by capture', { captured: ninth }, 'later', { captured: eighth }],
    [
      'by capture where one update is stated by both',
      { updated: eighth, captured: ninth },
      'later',
      { updated: eighth, captured: eighth },
    ],
    [
      'by capture before publication',
      { captured: ninth, published: eighth },
      'later',
      { captured: eighth, published: ninth },
    ],
    ['by publication', { published: ninth }, 'later', { published: eighth }],
    ['not by times of two kinds', { captured: ninth }, 'unknown', { published: eighth }],
    ['not without times', {}, 'unknown', {}],
    ['by an update after the other’s publication', { updated: ninth }, 'later', { published: eighth }],
    ['by an update after the other was captured', { updated: ninth }, 'later', { captured: eighth }],
    ['not by an update that the other may have had', { updated: eighth }, 'unknown', { captured: ninth }],
    [
      'not by an update on the day of the other’s publication',
      { updated: '2024-03-08' },
      'unknown',
      { published: eighth },
    ],
    [
      'by an update of a page that both published at one minute',
      { updated: '2024-03-08T07:00', published: eighth },
      'later',
      { published: eighth },
    ],
    [
      'by one whose zone alone is stated',
      { updated: '2024-03-08T07:00+01:00', published: `${eighth}+01:00` },
      'later',
      { published: eighth },
    ],
    [
      'not by an update at the minute of publication',
      { updated: eighth, published: eighth },
      'unknown',
      { published: eighth },
    ],
    [
      'not by an update at the minute of publication, with a zone',
      { updated: `${eighth}+01:00`, published: `${eighth}+01:00` },
      'unknown',
      { published: eighth },
    ],
    [
      'not by an update before the other was captured',
      { updated: '2024-03-08T07:00', published: eighth },
      'unknown',
      { published: eighth, captured: ninth },
    ],
    ['by publication where days agree', { published: '2024-03-08' }, 'unknown', { published: eighth }],
  ])('%s', (...[, a, order, b]) => {
    expect(Math.sign(compareAge(times(a), times(b)))).toBe(signs[order]);
    expect(Math.sign(compareAge(times(b), times(a)))).toBe(0 - signs[order]);
  });
});

test('a version has the latest update that its captures state, its first capture, and what is not inferred', () => {
  const inferred = statedField('2024-03-01', { inferred: true });
  const captures = [
    articleIn('a', ['x'], { captured: '2024-03-10', fields: { updated: '2024-03-09', published: inferred } }),
    articleIn('b', ['x'], { captured: '2024-03-09', fields: { updated: '2024-03-10', published: '2024-03-08' } }),
    articleIn('c', ['x'], { captured: null }),
  ];
  expect(timesOf(captures)).toEqual({ updated: '2024-03-10', captured: '2024-03-09', published: '2024-03-08' });
  expect(timesOf([])).toEqual({ updated: null, captured: null, published: null });
});
