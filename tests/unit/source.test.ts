import { describe, expect, test } from 'vitest';
import { clean, type CapturedPage } from '../../src/clean/clean.ts';

const prose = [
  'The council has decided to keep the old bridge open until the end of the year, its mayor said on Friday.',
  'Engineers had warned that the bridge needs new bearings, and that the work will cost more than the town has.',
  'The mayor answered that the money will be found, and that nobody should have to take the long way round.',
];
const headline = 'Council keeps the old bridge open';

function sourceOf(before: readonly string[], after: readonly string[], known: Partial<CapturedPage> = {}) {
  const text = [...before, headline, ...prose, ...after].join('\n\n');
  return { text, source: clean({ id: 'x.txt', text, ...known }).article?.fields.source };
}

const at = (value: string) => ({ statements: [{ field: 'address', value, from: 'link rel=canonical' } as const] });

describe('the source', () => {
  test.each([
    {
      rule: 'source/pointers-name-it',
      after: ['Also on example.com Council sells its town hall'],
      value: 'example.com',
    },
    { rule: 'source/first-appeared', after: ['This article first appeared on Example News.'], value: 'Example News' },
    {
      rule: 'source/names-itself',
      after: ['Follow Example News on every channel', 'About Example News'],
      value: 'Example News',
    },
    {
      rule: 'source/names-itself',
      after: ['Über Beispiel Zeitung', 'Mehr von Beispiel Zeitung'],
      value: 'Beispiel Zeitung',
    },
    { rule: 'source/copyright-notice', after: ['© 2019 Example News. All rights reserved.'], value: 'Example News' },
  ])('is found by $rule', ({ rule, after, value }) => {
    const { text, source } = sourceOf(['Home'], after);
    expect(source).toMatchObject({ value, rule });
    expect(text.slice(source?.start, source?.end)).toContain(value);
  });

  test('is what the title of the page has behind the headline', () => {
    const { text, source } = sourceOf([`${headline} | Example News`, 'Home', 'Politics'], []);
    expect(source).toMatchObject({ value: 'Example News', rule: 'source/behind-headline', inferred: true });
    expect(text.slice(source?.start, source?.end)).toBe(`${headline} | Example News`);
  });

  test('quotes the lines that name it', () => {
    const { source } = sourceOf([], ['Follow Example News', 'Contact Example News']);
    expect(source?.reason).toMatch(/“follow Example News”, “contact Example News”\.$/);
  });

  test.each([
    ['a line that names somebody once', ['Follow Jane Doe']],
    ['the same line twice', ['Follow Jane Doe', 'Follow Jane Doe']],
    ['lines of any site', ['About Us', 'Contact Us', 'Follow US', 'Contact US']],
  ])('is not taken from %s', (_, after) => {
    expect(sourceOf(['Home'], after).source).toBeNull();
  });

  test('is the site of the address, unless a name fits that', () => {
    const address = at('https://www.example-news.com/politics/old-bridge');
    expect(sourceOf([], [], address).source).toMatchObject({
      ...{ value: 'example-news.com', rule: 'source/of-address', from: 'link rel=canonical', start: 0, end: 0 },
    });
    expect(sourceOf([], ['© 2019 Example News. All rights reserved.'], address).source?.value).toBe('Example News');
    expect(sourceOf([], ['© 2019 Great Publishing Group'], address).source?.value).toBe('example-news.com');
  });
});
