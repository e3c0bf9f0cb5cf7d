import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../site/hosting/headers-file.ts';
import { policy, sourcesIn } from '../site/security-policy.ts';
import { writeSiteFile } from './site-files.ts';

/**
 * Writes the response headers for hosts that read a file `_headers`, with one policy that holds for all pages.
 *
 * @param policies gives the policies of all pages, each once
 */
export function headers(policies: () => ReadonlySet<string>): AstroIntegration {
  return {
    name: 'faircopy-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeSiteFile(fileURLToPath(dir), '_headers', headersFile(policy(sourcesIn([...policies()]))));
      },
    },
  };
}
