import { describe, expect, test } from 'vitest';
import { answer, crawlOf, gzipOf, zipOf } from '../support/archives.ts';
import { readBytes } from '../support/read-bytes.ts';

const texts = ['The harbour was opened again.', 'The bridge stays shut.', 'The ferry takes those who walk.'];
const rows = texts.map((text) => JSON.stringify({ text }));
const crawl = await crawlOf(texts.map((text, index) => answer(`https://gazette.example/${index}`, text)));

/** One file of each kind, with three captures in it. */
const whole: Readonly<Record<string, Buffer>> = {
  'rows.jsonl': Buffer.from(rows.join('\n')),
  'list.json': Buffer.from(`[\n${rows.join(',\n')}\n]`),
  'crawl.warc': crawl,
  'crawl.warc.gz': await crawlOf(
    texts.map((text, index) => answer(`https://gazette.example/${index}`, text)),
    true,
  ),
  'rows.jsonl.gz': gzipOf(rows.join('\n')),
  'pages.zip': await zipOf({ 'a.txt': texts[0] ?? '', 'b.jsonl': rows[1] ?? '', 'c.warc': crawl }),
};

/** A path, a line where there is one, and a sentence of more than a word that ends as sentences do. */
const sentence = /^[^:\n]+(?::\d+)?: [A-Z][^\n]{10,}\.$/u;

describe.each(Object.entries(whole))('%s', (name, file) => {
  test('is whole', async () => {
    expect((await readBytes(name, file)).problems).toEqual([]);
  });

  test('cut off anywhere yields what stands before, and sentences', async () => {
    const all = await readBytes(name, file);
    let most = 0;
    for (let length = 0; length < file.length; length += name.endsWith('.zip') ? 11 : 7) {
      const { captures, problems } = await readBytes(name, file.subarray(0, length));
      for (const problem of problems) expect(problem).toMatch(sentence);
      // A line, or a value, may have its end just where the file has: then nothing shows that more should follow.
      const known = captures.map(([, text]) => text).filter((text) => all.captures.some(([, own]) => own === text));
      expect(known.length).toBe(captures.length);
      expect(captures.length).toBeGreaterThanOrEqual(most);
      most = captures.length;
      if (length === 0) expect(problems.length + captures.length).toBe(1);
    }
    if (!name.endsWith('.zip')) expect(most).toBeGreaterThanOrEqual(2);
  });
});
