import { describe, expect, test } from 'vitest';
import { slugsFor } from '../../src/story/slugs.ts';

const named = (headline: string, published: string | null = null, language: string | null = null) => ({
  ...{ headline, published, language, fallback: 'abcd1234' },
});

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
    ['91岁老人在3天内走完全程', 'story-abcd1234'],
    ['서울 3월 축제', 'story-abcd1234'],
    ['NVIDIA首席执行官黄仁勋访问台北', 'story-abcd1234'],
    ['iPhone 17 Pro 发布', 'i-phone-17-pro'],
    ['41', '41'],
    ['Ελλάδα: νέα μέτρα 5', 'ellada-nea-metra-5'],
    ['أخبار اليوم 5', 'akhbar-alywm-5'],
    ['Tiếng Việt hôm nay', 'tieng-viet-hom-nay'],
    ['U.S. GDP Don’t Stop', 'u-s-gdp-dont-stop'],
  ])('%j', (headline, slug) => {
    expect(slugsFor([named(headline)])).toEqual([slug]);
  });

  test.each([
    ['Türkiye’de ISTANBUL ve Iğdır için ödül', 'tr', 'turkiye-de-istanbul-ve-igdir-icin-odul'],
    ['Müller über Räder', 'de', 'mueller-ueber-raeder'],
    ['Müller returns', 'en', 'mueller-returns'],
  ])('%j in %s', (headline, language, slug) => {
    expect(slugsFor([named(headline, null, language)])).toEqual([slug]);
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
