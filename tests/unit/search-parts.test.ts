import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partCount, partFolder, partOf } from '../../src/site/search/search-parts.ts';

describe('the parts of the search index', () => {
  test.each([
    [0, 1],
    [1, 1],
    [3200, 1],
    [3201, 2],
    [10_000, 4],
    [50_000, 16],
  ])('are for %i stories %i', (stories, parts) => {
    expect(partCount(stories)).toBe(parts);
  });

  test('have no more stories than they are to have', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 5000 }), (stories, most) => {
        const parts = partCount(stories, most);
        expect(stories / parts).toBeLessThanOrEqual(most);
        if (parts > 1) expect(stories / (parts / 2)).toBeGreaterThan(most);
      }),
    );
  });

  test('are halved when there are more of them: a story goes to one of two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 6 }), (slug, power) => {
        const parts = 2 ** power;
        expect(partOf(slug, parts * 2) % parts).toBe(partOf(slug, parts));
      }),
    );
  });

  test('are of like size for slugs that are alike', () => {
    const sizes = new Array<number>(16).fill(0);
    for (let number = 0; number < 16_000; number++) {
      const part = partOf(`mayor-opens-bridge-${number}`, 16);
      sizes[part] = (sizes[part] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(850);
    expect(Math.max(...sizes)).toBeLessThan(1150);
  });

  test('lie below the first', () => {
    expect([0, 1, 12].map(partFolder)).toEqual(['', '1/', '12/']);
  });
});
