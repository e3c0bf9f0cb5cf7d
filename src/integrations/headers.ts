import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';
import { isIndexed } from '../site/discovery/copy-policy.ts';
import { policy, sourcesIn } from '../site/security-policy.ts';

/**
 * Writes the response headers for hosts that read a file
 * `_headers`, with one policy that holds for all pages.
 *
 * @param policies gives the policies of all pages, each once
 */
export function headers(policies: () => ReadonlySet<string>): AstroIntegration {
  return {
    name: 'faircopy-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile([...policies()]));
      },
    },
  };
}

/**
 * The format: https://developers.cloudflare.com/pages/configuration/headers/, which Netlify reads, too. Every rule is for
 * what lies below the site's own path: other sites of the host have their own policies.
 */
function headersFile(policies: readonly string[]): string {
  const { base } = settings;
  const rules: readonly [path: string, ...headers: string[]][] = [
    [
      `${base}*`,
      `Content-Security-Policy: ${policy(sourcesIn(policies))}; frame-ancestors 'none'`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      ...(isIndexed ? [] : ['X-Robots-Tag: noindex']),
    ],
    [`${base}captures/*`, 'Content-Type: text/plain; charset=utf-8'],
    [`${base}stories/*.md`, 'Content-Type: text/markdown; charset=utf-8'],
  ];
  return `${rules.map((lines) => lines.join('\n  ')).join('\n\n')}\n`;
}
