import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compareText } from '../../text/compare.ts';

/** The files of a Pagefind index, by their path below its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/** What Pagefind puts before the CBOR in each of its files. */
const signature = Buffer.from('pagefind_dcd');

const entryPath = 'pagefind-entry.json';

/** What Pagefind's script reads first: of each language the hash of its index, and of its module where it has one. */
export interface IndexEntry {
  readonly languages: Record<string, { hash: string; readonly wasm: string | null }>;
}

/** `[version, pages, chunks, filters, …]`, and of each filter its name and the hash of its file. */
type Index = readonly [unknown, unknown, unknown, readonly [name: string, hash: string][], ...unknown[]];
type Filter = readonly [name: string, values: readonly [value: string, pages: readonly number[]][]];

/**
 * Puts the filters of a Pagefind index into order. Pagefind writes them in another order each time, and names files by
 * their content, so that two builds of the same stories would differ in names and bytes. Returns the entry as it is now.
 */
export function sortFilters(files: IndexFiles): IndexEntry {
  const entry: IndexEntry = JSON.parse(Buffer.from(contentOf(files, entryPath)).toString());
  for (const language of Object.values(entry.languages)) language.hash = sortIndex(files, language.hash);
  files.set(entryPath, Buffer.from(JSON.stringify(entry)));
  return entry;
}

/** Sorts the filters of the index with a hash. Returns its new hash. */
function sortIndex(files: IndexFiles, hash: string): string {
  const pathOf = (name: string) => `pagefind.${name}.pf_meta`;
  const [version, pages, chunks, filters, ...rest] = read<Index>(files, pathOf(hash));
  const sorted = filters.map(([name, filter]): [string, string] => [name, sortFilter(files, filter)]);
  return rename(files, { content: [version, pages, chunks, byName(sorted), ...rest], hash, pathOf });
}

/** Sorts the values of the filter with a hash. Returns its new hash. */
function sortFilter(files: IndexFiles, hash: string): string {
  const pathOf = (name: string) => `filter/${name}.pf_filter`;
  const [name, values] = read<Filter>(files, pathOf(hash));
  return rename(files, { content: [name, byName(values)], hash, pathOf });
}

function byName<T>(named: readonly [string, T][]): [string, T][] {
  return named.toSorted(([a], [b]) => compareText(a, b));
}

function read<T>(files: IndexFiles, path: string): T {
  return decode(gunzipSync(contentOf(files, path)).subarray(signature.length));
}

function contentOf(files: IndexFiles, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind has not written ${path}, which its other files speak of.`);
  return content;
}

interface Renamed {
  readonly content: unknown;
  readonly hash: string;
  readonly pathOf: (hash: string) => string;
}

/** Puts a file under the name that its new content has. Returns its hash, as long as the one before. */
function rename(files: IndexFiles, { content, hash, pathOf }: Renamed): string {
  const bytes = Buffer.concat([signature, encode(content)]);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const [language = ''] = hash.split('_');
  const newHash = `${language}_${digest}`.slice(0, hash.length);
  files.delete(pathOf(hash));
  files.set(pathOf(newHash), gzipSync(bytes));
  return newHash;
}
