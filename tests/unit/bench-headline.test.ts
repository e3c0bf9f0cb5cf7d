import { expect, test } from 'vitest';
import { countHeadlines } from '../bench/headline.ts';

const stated = (value: string) => ({ value, inferred: false });

test('counts headlines that are right, given and known', () => {
  const pairs = [
    { truth: 'The bridge’s new life', ours: stated("THE BRIDGE'S NEW LIFE!") },
    { truth: 'Storm reaches the coast', ours: stated('Storm reaches the coast | Example') },
    { truth: 'Storm reaches the coast', ours: { value: 'Storm reaches the coast', inferred: true } },
    { truth: 'Rain', ours: null },
    { truth: null, ours: stated('Nobody knows') },
  ];
  expect(countHeadlines(pairs)).toEqual({ right: 1, given: 2, known: 4 });
});

test('counts nothing where there is nothing', () => {
  expect(countHeadlines([])).toEqual({ right: 0, given: 0, known: 0 });
});
