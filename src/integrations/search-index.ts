import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { keeperError } from '../keeper-error.ts';
import { settings } from '../settings.ts';
import { sortFilters, type IndexFiles } from './sort-filters.ts';

/** Where the search's files are in the built site. */
const folderName = 'pagefind';

/** What Pagefind writes for search pages that are not ours. */
const superfluous = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** The module for languages that Pagefind has none of their own for. */
const wasmOfAnyLanguage = 'wasm.unknown.pagefind';

/** Makes the index that the search page reads, of the stories' pages as they are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'faircopy-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          await makeSearchIndex(fileURLToPath(dir));
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw keeperError(`The search index could not be made: ${reason}`);
        }
      },
    },
  };
}

/** Puts the index of a built site into it: the same stories make the same bytes. `language` is BCP 47. */
export async function makeSearchIndex(site: string, language: string = settings.language): Promise<void> {
  const files = await filesOfIndex(site, new Intl.Locale(language).language).finally(close);
  for (const path of files.keys()) if (superfluous.test(path)) files.delete(path);
  const { languages } = sortFilters(files);
  if (Object.values(languages).every(({ wasm }) => wasm !== null)) files.delete(wasmOfAnyLanguage);
  for (const [path, content] of files) {
    const target = join(site, folderName, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** The files of one index of all stories, whatever their language: a search is for all of them. */
async function filesOfIndex(site: string, forceLanguage: string): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: ['ins'] });
  if (!index) throw new Error(errors.join(' '));
  refuse(await index.addDirectory({ path: site, glob: 'stories/*/index.html' }));
  const written = await index.getFiles();
  refuse(written);
  return new Map(written.files.map(({ path, content }) => [path, content]));
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}
