import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';
import { isIndexed } from '../site/discovery/copy-policy.ts';
import { policy, sourcesOf, type PageSources } from '../site/security-policy.ts';

/**
 * Puts each page under a security policy of its own, and writes the response headers for hosts that read a file
 * `_headers`, with one policy that holds for all pages. Not while developing: styles and scripts come piecemeal then.
 */
export function headers(): AstroIntegration {
  return {
    name: 'faircopy-headers',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build')
          addMiddleware({ order: 'post', entrypoint: new URL('./finish-page.ts', import.meta.url) });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile(await allSources(folder)));
      },
    },
  };
}

/** The sources of every page of a built site, each once. */
async function allSources(folder: string): Promise<PageSources> {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const sources = sourcesOf(await readFile(join(folder, file), 'utf8'));
    for (const style of sources.styles) styles.add(style);
    for (const script of sources.scripts) scripts.add(script);
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}

/**
 * The format: https://developers.cloudflare.com/pages/configuration/headers/, which Netlify reads, too. Every rule is for
 * what lies below the site's own path: other sites of the host have their own policies.
 */
function headersFile(sources: PageSources): string {
  const { base } = settings;
  const rules: readonly [path: string, ...headers: string[]][] = [
    [
      `${base}*`,
      `Content-Security-Policy: ${policy(sources)}; frame-ancestors 'none'`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      ...(isIndexed ? [] : ['X-Robots-Tag: noindex']),
    ],
    [`${base}captures/*`, 'Content-Type: text/plain; charset=utf-8'],
    [`${base}stories/*.md`, 'Content-Type: text/markdown; charset=utf-8'],
  ];
  return `${rules.map((lines) => lines.join('\n  ')).join('\n\n')}\n`;
}
