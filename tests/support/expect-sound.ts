import { expect } from 'vitest';
import type { SeedFile } from './broken-files.ts';
import { editionOf, rawsIn, textsOf } from './edition-of.ts';
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
  const edition = await editionOf(await rawsIn(name, bytes));
  expect(edition.captures.length + edition.problems.length).toBeGreaterThanOrEqual(
    Math.min(pages.length + problems.length, 100),
  );
  for (const [id, text] of textsOf(edition)) expect(text).toBe(texts.get(id));
  for (const { text, ledger } of edition.captures) expect(ledger.map((entry) => entry.text).join('')).toBe(text);
}
