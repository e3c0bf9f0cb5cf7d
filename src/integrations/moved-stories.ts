import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeAddresses } from '../pipeline/address-record.ts';
import { followedAddresses } from '../followed-addresses.ts';
import { settings } from '../settings.ts';
import { movedPages } from '../site/hosting/moved-page.ts';
import { redirectsFile } from '../site/hosting/redirects-file.ts';
import { writeSiteFile } from './site-files.ts';

/**
 * Makes the old addresses of stories lead to the new ones, by a file `_redirects` and by pages for hosts that read none, and
 * keeps in mind the addresses that stories have now.
 */
export function movedStories(): AstroIntegration {
  return {
    name: 'faircopy-moved-stories',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { record, moves, isWhole } = followedAddresses();
        await writeSiteFile(folder, '_redirects', redirectsFile(moves));
        for (const { address, html } of moves.flatMap(movedPages)) {
          await writeSiteFile(folder, posix.join(address.slice(settings.base.length), 'index.html'), html);
        }
        // Stories that could not be read this time are no reason to forget where they were.
        if (isWhole) await writeAddresses(record);
      },
    },
  };
}
