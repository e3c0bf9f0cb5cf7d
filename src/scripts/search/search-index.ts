/** As much of Pagefind's interface in the browser as the search page uses. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean; readonly excerptLength: number }): Promise<void>;
  search(words: string, options: SearchOptions): Promise<{ readonly results: readonly Match[] }>;
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
  readonly meta: Readonly<Partial<Record<'title' | 'source' | 'published' | 'language', string>>>;
}

/** About three lines of a result. In words. */
const excerptLength = 30;

/** Loads Pagefind from the folder that it is in. A worker would load it twice, and a search takes some milliseconds. */
export async function loadIndex(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ noWorker: true, excerptLength });
  return pagefind;
}
