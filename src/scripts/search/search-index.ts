import { mergeByDate } from './merge-by-date.ts';

/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  options(options: Merging & { readonly noWorker: boolean; readonly excerptLength: number }): Promise<void>;
  mergeIndex(folder: string, options: Merging): Promise<void>;
  search(words: string, options?: SearchOptions): Promise<{ readonly results: readonly Match[] }>;
  destroy(): Promise<void>;
}

/** A filter that marks the results of one part of the index. */
interface Merging {
  readonly mergeFilter?: Readonly<Record<'part', string>>;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** A match of a search. Its story is loaded on demand. */
export interface Match {
  data(): Promise<FoundStory>;
}

export interface FoundStory {
  readonly url: string;
  /** Text with `<mark>` around the words that match; `<` and `>` are escaped. */
  readonly excerpt: string;
  /** The excerpt without marks, and the whole text it was cut from. */
  readonly plain_excerpt: string;
  readonly raw_content: string;
  readonly meta: Readonly<Partial<Record<'title' | 'source' | 'published' | 'moment' | 'language', string>>>;
}

/** In words: about three lines of a result. */
const excerptLength = 30;

/** Searches all parts of the index. */
export type Search = (words: string, options: SearchOptions) => Promise<readonly Match[]>;

/**
 * Loads Pagefind from the first folder and the parts of the index from the others. No worker: it would load the index
 * twice, and a search takes only milliseconds.
 */
export async function loadIndex([first = '', ...others]: readonly string[]): Promise<Search> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  const isParted = others.length > 0;
  const merge = (folder: string, at: number) => pagefind.mergeIndex(folder, { mergeFilter: { part: String(at + 1) } });
  try {
    await pagefind.options({ noWorker: true, excerptLength, ...(isParted && { mergeFilter: { part: '0' } }) });
    // A search without words loads only the first part. If that fails, this throws; `mergeIndex` would wait forever.
    await pagefind.search('');
    await Promise.all(others.map(merge));
  } catch (cause) {
    // Otherwise the parts merged so far would be there twice after the next attempt.
    await pagefind.destroy();
    throw cause;
  }
  const search = async (words: string, options: SearchOptions) => (await pagefind.search(words, options)).results;
  return async (words, options) => {
    const isOrdered = Object.keys(options.sort).length > 0;
    if (!isParted || !isOrdered) return search(words, options);
    // Pagefind sorts by date only within one part.
    const parts = await Promise.all(
      [first, ...others].map((_, part) =>
        search(words, { ...options, filters: { ...options.filters, part: String(part) } }),
      ),
    );
    return mergeByDate(parts, options.sort['date'] === 'asc');
  };
}
