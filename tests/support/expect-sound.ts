import { expect } from 'vitest';
import { edit } from '../../src/pipeline.ts';
import type { SeedFile } from './broken-files.ts';
import { expectSoundPage } from './expect-markup.ts';
import { readPages } from './read-bytes.ts';

/** A path, a line where there is one, what is wrong, and what to do: two sentences or more. */
const sentence = /^[^\n]+?: \p{Lu}[^\n]{10,}[.;] \p{L}[^\n]{5,}\.$/u;

/** What holds of any file: it is read or refused with sentences, and what was read goes on to a reader with nothing lost. */
export async function expectSound({ name, bytes }: SeedFile): Promise<void> {
  const { pages, problems } = await readPages(name, bytes);
  for (const problem of problems) expect(problem).toMatch(sentence);
  for (const page of pages) expectSoundPage({ ok: true, ...page });
  const texts = new Map(pages.map(({ id, text }) => [id, text]));
  expect(texts.size).toBe(pages.length);
  for (const { id, ledger } of edit(pages, 'captures').captures) {
    expect(ledger.map(({ text }) => text).join('')).toBe(texts.get(id));
  }
}
