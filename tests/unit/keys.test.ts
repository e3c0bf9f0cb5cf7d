import { describe, expect, test } from 'vitest';
import { cleaningKey, readingKey } from '../../src/pipeline/keys.ts';

const why = 'In captures of several stories of Coast Courier.';
const keyWith = (reason: string) =>
  cleaningKey({ capture: { id: 'a.txt', key: 'key' }, known: { recurring: new Map([[1, reason]]) } });

describe('a key', () => {
  test('is another one where anything else goes in', () => {
    const raw = { id: 'a.txt', file: 'a.txt', format: 'text' };
    const keys = [
      readingKey(raw, 'sha256', 'code'),
      readingKey(raw, 'sha256', 'other code'),
      readingKey(raw, 'other sha256', 'code'),
      readingKey({ ...raw, id: 'b.txt' }, 'sha256', 'code'),
      readingKey({ ...raw, format: 'html' }, 'sha256', 'code'),
      keyWith(why),
      keyWith(`${why} `),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  // `serialize` of node:v8 would write equal strings in one or two bytes a character, by how they came about.
  test('is the same for equal values, however these are held', () => {
    const cutOut = `“${why}`.slice(1);
    expect(cutOut).toBe(why);
    expect(keyWith(cutOut)).toBe(keyWith(why));
  });
});
