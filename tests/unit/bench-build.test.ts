import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { madeCaptures, madeStory, storiesFor } from '../bench/build/collection.ts';
import { changedFiles, groupedByKind } from '../bench/build/site-files.ts';
import { readPages } from '../support/read-bytes.ts';

const made = [...madeCaptures(1, 220)];

test('makes the same captures every time, and others from another seed', () => {
  expect([...madeCaptures(1, 220)]).toEqual(made);
  expect([...madeCaptures(2, 1)]).not.toEqual(made.slice(0, 1));
});

test('makes as many captures as asked, a tenth of the stories twice', () => {
  expect(made).toHaveLength(220);
  const stories = new Set(made.map(({ story }) => story));
  expect(Math.abs(stories.size - storiesFor(220))).toBeLessThan(15);
  expect(new Set(made.map(({ name }) => name)).size).toBe(220);
});

test('gives every story a headline of its own', () => {
  const headlines = Array.from({ length: 2_000 }, (_, number) => madeStory(1, number).headline);
  expect(new Set(headlines).size).toBe(2_000);
});

test('makes captures whose headline, day and paragraphs the cleaner finds', async () => {
  for (const { name, text, story } of made.filter((capture) => !capture.name.endsWith('-again.txt')).slice(0, 10)) {
    const { pages } = await readPages(name, Buffer.from(text));
    const article = pages[0] && clean(pages[0]).article;
    const { headline, published, paragraphs } = madeStory(1, story);
    expect(article?.headline?.value).toBe(headline);
    expect(article?.fields.published?.value).toContain(published);
    const body = article?.passages.map((passage) => passage.text) ?? [];
    expect(body).toEqual(expect.arrayContaining([...paragraphs]));
  }
});

test('tells which files differ between two builds, and what they are', () => {
  const file = (hash: string) => ({ hash, bytes: 1 });
  const before = new Map([
    ['index.html', file('a')],
    ['stories/rain/index.html', file('a')],
    ['stories/rain.md', file('a')],
  ]);
  const now = new Map([
    ['index.html', file('a')],
    ['stories/rain/index.html', file('b')],
    ['2019/03/index.html', file('a')],
  ]);
  const changed = changedFiles(before, now);
  expect(changed).toEqual(['2019/03/index.html', 'stories/rain.md', 'stories/rain/index.html']);
  expect([...groupedByKind(changed).keys()]).toEqual(['N/N/index.html', 'stories/*.md', 'stories/*/index.html']);
});
