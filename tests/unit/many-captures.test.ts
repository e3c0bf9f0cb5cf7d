import { describe, expect, test } from 'vitest';
import { matchCaptures, type Matchable } from '../../src/story/match-captures.ts';
import { SampleIndex, sampleOf, sampleSize } from '../../src/story/sample-index.ts';
import { cpuTimeOf, likenesses, manyArticles } from '../support/many-articles.ts';

const many = 1000;

function timeToMatch(articles: readonly Matchable[]): number {
  return cpuTimeOf(() => matchCaptures(articles));
}

/** How many times as long four times as many take, at the best of some attempts. To compare all pairs takes 16 times. */
function growth(articles: readonly Matchable[]): number {
  const few = articles.slice(0, articles.length / 4);
  timeToMatch(few);
  return Math.min(...[1, 2, 3, 4].map(() => timeToMatch(articles) / timeToMatch(few)));
}

describe.each(likenesses)('captures that are alike so: %s', (likeness) => {
  const articles = manyArticles(many, likeness);
  const stories = { different: many, 'one paragraph in all': many, 'all the same': 1 }[likeness];

  test('are compared each with no more than its sample has shingles', () => {
    const index = new SampleIndex();
    const pairs = articles.map((article) => index.add(sampleOf(article.shingles)).length);
    expect(Math.max(...pairs)).toBeLessThanOrEqual(sampleSize);
  });

  test('are matched right, in time that grows with their number', () => {
    expect(matchCaptures(articles)).toHaveLength(stories);
    expect(growth(articles)).toBeLessThan(9);
  });
});
