import { describe, expect, test } from 'vitest';
import { countWords, words, wordsKey } from '../../src/text/words.ts';

describe('words', () => {
  test.each([
    ['Russia’s “get out”', ["russia's", 'get', 'out']],
    ['Russia\'s "get out"', ["russia's", 'get', 'out']],
    ['US-backed, Mi-17', ['us', 'backed', 'mi', '17']],
    ['co\u00ADoperation', ['cooperation']],
    ['中国 新闻abc', ['中', '国', '新', '闻', 'abc']],
    ['ﬁne ＡＢ', ['fine', 'ab']],
    ['엘제이의 리벤지', ['엘제이의', '리벤지']],
    ['… — !', []],
  ])('of %j', (text, keys) => {
    expect(words(text).map(({ key }) => key)).toEqual(keys);
    expect(countWords(text)).toBe(keys.length);
  });

  test('know where they stand', () => {
    expect(words('a ’b’', 10)).toEqual([
      { key: 'a', start: 10, end: 11 },
      { key: 'b', start: 13, end: 14 },
    ]);
  });

  test('are the same whatever the quotes, the case and the spacing', () => {
    expect(wordsKey('“Get  out”, he said')).toBe(wordsKey('"get out" HE said'));
  });
});
