import { close, createIndex } from 'pagefind';
import { sortFilters, type IndexFiles } from './sort-filters.ts';

/** A story as it is indexed. */
export interface Indexed {
  /** Its page's path below the site's own, such as `stories/harbour-closed/`. */
  readonly path: string;
  /** The article of its page, as HTML. */
  readonly article: string;
}

/** What Pagefind writes for search pages that are not ours. */
const superfluous = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** What the first part has for all of them. */
const shared = /^(?:pagefind\.js|wasm\..*)$/;

/** The module for languages that Pagefind has none of their own for. */
const wasmOfAnyLanguage = 'wasm.unknown.pagefind';

interface Making {
  /** BCP 47: one index for stories in whatever language, so that a search is for all of them. */
  readonly language: string;
  readonly isFirst: boolean;
}

/** Makes one part of the search index: the same stories in the same order make the same bytes. */
export async function makePart(stories: readonly Indexed[], { language, isFirst }: Making): Promise<IndexFiles> {
  const files = await filesOf(stories, new Intl.Locale(language).language).finally(close);
  for (const path of files.keys()) if (superfluous.test(path)) files.delete(path);
  const { languages } = sortFilters(files);
  if (Object.values(languages).every(({ wasm }) => wasm !== null)) files.delete(wasmOfAnyLanguage);
  if (!isFirst) for (const path of files.keys()) if (shared.test(path)) files.delete(path);
  return files;
}

async function filesOf(stories: readonly Indexed[], forceLanguage: string): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: ['ins'] });
  if (!index) throw new Error(errors.join(' '));
  const added = stories.map(({ path, article }) =>
    index.addHTMLFile({ url: path, content: `<!DOCTYPE html><html><body>${article}</body></html>` }),
  );
  for (const one of await Promise.all(added)) refuse(one);
  const written = await index.getFiles();
  refuse(written);
  return new Map(written.files.map(({ path, content }) => [path, content]));
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}
