import { mergeByDate } from './merge-by-date.ts';

/** As much of Pagefind's interface in the browser as the search page uses. */
export interface Pagefind {
  options(options: Merging & { readonly noWorker: boolean; readonly excerptLength: number }): Promise<void>;
  mergeIndex(folder: string, options: Merging): Promise<void>;
  search(words: string, options?: SearchOptions): Promise<{ readonly results: readonly Match[] }>;
  destroy(): Promise<void>;
}

/** By what the results of one part can be told from those of others. */
interface Merging {
  readonly mergeFilter?: Readonly<Record<'part', string>>;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** A story that was found. What it says is loaded when it is asked for. */
export interface Match {
  data(): Promise<FoundStory>;
}

export interface FoundStory {
  readonly url: string;
  /** Text with `<mark>` around what was searched for, and `<` and `>` escaped. */
  readonly excerpt: string;
  /** The same without marks, and the whole text that it was cut out of. */
  readonly plain_excerpt: string;
  readonly raw_content: string;
  readonly meta: Readonly<Partial<Record<'title' | 'source' | 'published' | 'moment' | 'language', string>>>;
}

/** About three lines of a result. In words. */
const excerptLength = 30;

/** A search of all parts of the index. */
export type Search = (words: string, options: SearchOptions) => Promise<readonly Match[]>;

/**
 * Loads Pagefind, which lies in the first of the folders, and the parts of the index in the others. A worker would load it
 * twice, and a search takes some milliseconds.
 */
export async function loadIndex([first = '', ...others]: readonly string[]): Promise<Search> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  const isParted = others.length > 0;
  const merge = (folder: string, at: number) => pagefind.mergeIndex(folder, { mergeFilter: { part: String(at + 1) } });
  try {
    await pagefind.options({ noWorker: true, excerptLength, ...(isParted && { mergeFilter: { part: '0' } }) });
    // Without words it loads the first part alone. Where that fails, this does too, but merging would wait for ever.
    await pagefind.search('');
    await Promise.all(others.map(merge));
  } catch (cause) {
    // What was merged before would be there twice at the next attempt.
    await pagefind.destroy();
    throw cause;
  }
  const search = async (words: string, options: SearchOptions) => (await pagefind.search(words, options)).results;
  return async (words, options) => {
    const isOrdered = Object.keys(options.sort).length > 0;
    if (!isParted || !isOrdered) return search(words, options);
    // Pagefind orders by date within a part alone.
    const parts = await Promise.all(
      [first, ...others].map((_, part) =>
        search(words, { ...options, filters: { ...options.filters, part: String(part) } }),
      ),
    );
    return mergeByDate(parts, options.sort['date'] === 'asc');
  };
}
