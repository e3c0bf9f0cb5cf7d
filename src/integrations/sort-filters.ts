import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, elementsOf, textIn, textOf } from './cbor.ts';

/** What Pagefind puts before the CBOR in each of its files. */
const signature = Buffer.from('pagefind_dcd');

interface IndexEntry {
  readonly languages: Record<string, { hash: string }>;
}

/**
 * Puts the filters of a Pagefind index into order. Pagefind writes them in another order each time, and names files by
 * their content, so that two builds of the same stories would differ in names and bytes.
 */
export async function sortFilters(folder: string): Promise<void> {
  const path = join(folder, 'pagefind-entry.json');
  const entry: IndexEntry = JSON.parse(await readFile(path, 'utf8'));
  for (const language of Object.values(entry.languages)) language.hash = await sortIndex(folder, language.hash);
  await writeFile(path, JSON.stringify(entry));
}

/** Sorts the filters of the index with a hash: `[version, pages, chunks, filters, …]`. Returns its new hash. */
async function sortIndex(folder: string, hash: string): Promise<string> {
  const pathOf = (name: string) => join(folder, `pagefind.${name}.pf_meta`);
  const parts = await elementsIn(pathOf(hash));
  const filters = await Promise.all(elementsOf(parts[3] ?? arrayOf([])).map((filter) => sortFilter(folder, filter)));
  return rewrite(parts.with(3, inOrder(filters)), hash, pathOf);
}

/** Sorts the values of a filter: `[name, hash]`, with `[name, values]` in a file. Returns it with its new hash. */
async function sortFilter(folder: string, filter: Buffer): Promise<Buffer> {
  const pathOf = (name: string) => join(folder, 'filter', `${name}.pf_filter`);
  const parts = elementsOf(filter);
  const hash = textIn(parts[1] ?? textOf(''));
  const [name, values] = await elementsIn(pathOf(hash));
  if (!name || !values) throw new Error(`The search index has no values in its filter ${hash}.`);
  return arrayOf(parts.with(1, textOf(await rewrite([name, inOrder(elementsOf(values))], hash, pathOf))));
}

function inOrder(elements: readonly Buffer[]): Buffer {
  return arrayOf(elements.toSorted(Buffer.compare));
}

async function elementsIn(path: string): Promise<Buffer[]> {
  return elementsOf(gunzipSync(await readFile(path)).subarray(signature.length));
}

/** Writes a file under the name that its content has, in place of the one before. Returns its hash, as long as that one's. */
async function rewrite(elements: readonly Buffer[], hash: string, pathOf: (hash: string) => string): Promise<string> {
  const content = Buffer.concat([signature, arrayOf(elements)]);
  const digest = createHash('sha256').update(content).digest('hex');
  const [language = ''] = hash.split('_');
  const newHash = `${language}_${digest}`.slice(0, hash.length);
  await rm(pathOf(hash));
  await writeFile(pathOf(newHash), gzipSync(content));
  return newHash;
}
