import { describe, expect, test } from 'vitest';
import { slugsFor } from '../../src/story/slugs.ts';

const named = (headline: string, published: string | null = null) => ({ headline, published, fallback: 'abcd1234' });

describe('slugsFor', () => {
  test.each([
    [
      'Russia to keep deepening cooperation with Venezuelan military – state arms exporter',
      'russia-to-keep-deepening-cooperation-with-venezuelan-military-state-arms-exporter',
    ],
    ['Путин и Трамп', 'putin-i-tramp'],
    ['中国新闻', 'story-abcd1234'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>', 'script'],
    ['…', 'story-abcd1234'],
  ])('%j', (headline, slug) => {
    expect(slugsFor([named(headline)])).toEqual([slug]);
  });

  test('cuts long ones between words', () => {
    const [slug = ''] = slugsFor([named('word '.repeat(40))]);
    expect(slug).toMatch(/^(word-)*word$/);
    expect(slug.length).toBeLessThanOrEqual(90);
    expect(slugsFor([named('x'.repeat(400))])[0]).toHaveLength(90);
  });

  test('are never the same', () => {
    const stories = [
      named('A'),
      named('A', '2019-03-29T18:58'),
      named('A', '2019-03-29'),
      named('A', '2019-03-29'),
      named('A'),
    ];
    expect(slugsFor(stories)).toEqual(['a', 'a-2019-03-29', 'a-2019-03-29-2', 'a-2019-03-29-3', 'a-2']);
  });
});
