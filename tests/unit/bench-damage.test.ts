import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { falseFlags, measureDamage } from '../bench/damage.ts';

const article = [
  'The council met on Friday in the old hall to talk about the bridge over the river, which had divided the town.',
  'Nobody wanted to pay for it at a time when the mills were closed, led by the mayor, who spoke for an hour.',
  'The council will look at the plan of the engineers again before the summer, its speaker told the reporters.',
].join('\n\n');

const measure = (damaged: string) => {
  const { right, wrong, found, missed } = measureDamage({
    damaged,
    article,
    cleaned: clean({ id: 'x', text: damaged }).article,
  });
  const flagged = (flags: typeof right) => flags.map(({ start, end }) => damaged.slice(start, end));
  return { right: flagged(right), wrong: flagged(wrong), found: found.length, missed: missed.length };
};

describe('measureDamage', () => {
  test('counts a flag with a loss at it as right, and the loss as found', () => {
    const damaged = article.replace('when the mills were closed, led', 'whenled');
    expect(measure(damaged)).toEqual({ right: ['whenled'], wrong: [], found: 1, missed: 0 });
  });

  test('counts a loss that does not show as missed', () => {
    const damaged = article.replace(' in the old hall', '');
    expect(measure(damaged)).toEqual({ right: [], wrong: [], found: 0, missed: 1 });
  });

  test('counts a flag without a loss as wrong, words that were only glued together included', () => {
    const damaged = article.replace('when the mills', 'whenthe mills').replace('before the', 'before,, the');
    expect(measure(damaged)).toEqual({ right: [], wrong: ['whenthe', ',,'], found: 0, missed: 0 });
  });

  test('counts nothing in a page that lost nothing', () => {
    expect(measure(article)).toEqual({ right: [], wrong: [], found: 0, missed: 0 });
    expect(falseFlags(clean({ id: 'x', text: article }).article)).toMatchObject({ flags: [], words: 64 });
  });
});
