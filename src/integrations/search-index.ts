import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { keeperError } from '../keeper-error.ts';
import { settings } from '../settings.ts';
import { sortFilters } from './sort-filters.ts';

/** Where the search's files are in the built site. */
const folderName = 'pagefind';

/** What Pagefind writes for search pages that are not ours, and for languages that the index is not in. */
const superfluous = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

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

/** Puts the index of a built site into it: the same stories make the same bytes. */
export async function makeSearchIndex(site: string): Promise<void> {
  const folder = join(site, folderName);
  try {
    await writeIndex(site, folder);
  } finally {
    await close();
  }
  await removeSuperfluous(folder);
  await sortFilters(folder);
}

/** One index of all stories, whatever their language: a search is for all of them. */
async function writeIndex(site: string, folder: string): Promise<void> {
  const forceLanguage = new Intl.Locale(settings.language).language;
  const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: ['ins'] });
  if (!index) throw new Error(errors.join(' '));
  for (const step of [
    () => index.addDirectory({ path: site, glob: 'stories/*/index.html' }),
    () => index.writeFiles({ outputPath: folder }),
  ]) {
    const outcome = await step();
    if (outcome.errors.length > 0) throw new Error(outcome.errors.join(' '));
  }
}

async function removeSuperfluous(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => superfluous.test(name)).map((name) => rm(join(folder, name))));
}
