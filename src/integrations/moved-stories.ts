import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddresses, writeAddresses } from '../pipeline/address-record.ts';
import { lastProjectEdition, openStore } from '../pipeline/project.ts';
import { existing } from '../pipeline/records.ts';
import { settings } from '../settings.ts';
import { hasHistory } from '../site/history/versions.ts';
import { movedPages } from '../site/hosting/moved-page.ts';
import { redirectsFile } from '../site/hosting/redirects-file.ts';
import { followAddresses } from '../story/follow-addresses.ts';
import { writeSiteFile } from './site-files.ts';

/**
 * Makes the old addresses of stories lead to the new ones, by a file `_redirects` and by pages for hosts that read none, and
 * writes the addresses that stories have now into the keeper's file.
 */
export function movedStories(): AstroIntegration {
  return {
    name: 'faircopy-moved-stories',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { addresses, stories, problems } = builtEdition();
        const before = await readAddresses();
        const { record, moves: all } = followAddresses(addresses, before.record);
        const changed = new Set(stories.filter(hasHistory).map(({ slug }) => slug));
        const moves = all.map((move) => ({ ...move, hasHistory: changed.has(move.to) }));
        await writeSiteFile(folder, '_redirects', redirectsFile(moves));
        for (const { address, html } of moves.flatMap(movedPages)) {
          await writeSiteFile(folder, posix.join(address.slice(settings.base.length), 'index.html'), html);
        }
        // Where some stories could not be read, their addresses must not be forgotten.
        if (problems.length + before.problems.length === 0) await writeAddresses(record);
      },
    },
  };
}

/** The edition that this build loaded. */
function builtEdition() {
  using store = openStore();
  return existing(lastProjectEdition(store));
}
