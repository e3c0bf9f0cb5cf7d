import { describe, expect, test } from 'vitest';
import { matchArticles } from '../support/match-articles.ts';
import { SampleIndex, sampleOf, sampleSize } from '../../src/story/match/sample-index.ts';
import { likenesses, manyArticles } from '../support/many-articles.ts';

const many = 1000;

describe.each(likenesses)('captures that are alike so: %s', (likeness) => {
  const articles = manyArticles(many, likeness);
  const stories = { different: many, 'one paragraph in all': many, 'all the same': 1 }[likeness];

  test('are compared each with no more than its sample has shingles', () => {
    const index = new SampleIndex();
    const pairs = articles.map((article) => index.add(sampleOf(article.shingles)).length);
    expect(Math.max(...pairs)).toBeLessThanOrEqual(sampleSize);
  });

  test('are matched right', () => {
    expect(matchArticles(articles)).toHaveLength(stories);
  });
});
