import { execFileSync } from 'node:child_process';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../src/cli/compress.ts';
import { newFolder } from '../support/astro.ts';
import { filesIn } from '../support/files-in.ts';
import { startServer, type Served, type webServers } from '../support/web-servers.ts';

const slug = 'russia-to-keep-deepening-cooperation-with-venezuelan-military-state-arms-exporter';

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = join(await newFolder(), 'site');
  await cp('dist', folder, { recursive: true });
  await compress(folder);
  files = await filesIn(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** What our command prints for a host of the site. */
async function printed(host: string, listen: string, base: string): Promise<string> {
  const moved = ['/', '/provenance/', '.md'].map(
    (part) => `${base}stories/an-old-headline${part} ${base}stories/${slug}${part} 301`,
  );
  await writeFile(join(folder, '_redirects'), moved.join('\n'));
  const args = ['src/cli/host.ts', host, '--dist', folder, '--listen', listen];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, FAIRCOPY_BASE: base } });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As a browser asks, but for what a browser does with the answer. */
function ask(url: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', fail);
  });
}

const any = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? 'none';
const short = 'public, max-age=300, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

describe.each([
  ['nginx', '/'],
  ['nginx', '/news/'],
  ['caddy', '/'],
  ['caddy', '/news/'],
] as const)('%s with our configuration, at %s', (host: keyof typeof webServers, base) => {
  let served: Served;
  beforeAll(async () => {
    served = await startServer(host, (listen) => printed(host, listen, base));
  });
  afterAll(() => served[Symbol.asyncDispose]());
  const at = (path: string) => served.origin + base.slice(0, -1) + path;

  test.each<[what: string, pattern: RegExp, sent: readonly [type: string, caching: string]]>([
    ['a page', /^\/stories\/[^/]+\/index\.html$/, ['text/html; charset=utf-8', short]],
    ['Markdown', /\.md$/, ['text/markdown; charset=utf-8', short]],
    ['a capture', /^\/captures\/.*\.txt$/, ['text/plain; charset=utf-8', forEver]],
    ['RSS', /^\/rss\.xml$/, ['application/rss+xml; charset=utf-8', short]],
    ['a source’s Atom', /^\/sources\/.*atom\.xml$/, ['application/atom+xml; charset=utf-8', short]],
    ['JSON Feed', /^\/feed\.json$/, ['application/feed+json; charset=utf-8', short]],
    ['the manifest', /webmanifest$/, ['application/manifest+json', short]],
    ['a script', /^\/search\.js$/, ['text/javascript; charset=utf-8', short]],
    ['a fragment of the search', /^\/pagefind\/fragment\//, ['', forEver]],
    ['what names the search’s files', /pagefind-entry\.json$/, ['application/json', short]],
  ])('sends %s with its type and for how long it may be kept', async (_, pattern, [type, caching]) => {
    const file = any(pattern);
    const { status, headers } = await ask(at(file.replace(/index\.html$/, '')));
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe(caching);
    if (type !== '') expect(headers['content-type']).toBe(type);
  });

  test('sends every header of the site with every answer, even that nothing is there', async () => {
    for (const path of ['/', '/rss.xml', any(/^\/captures\//), '/nothing/here/']) {
      const { status, headers } = await ask(at(path));
      expect(status).toBe(path === '/nothing/here/' ? 404 : 200);
      expect(headers, path).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; .*; frame-ancestors 'none'$/) as string,
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()') as string,
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('answers with our own page where nothing is there', async () => {
    const { headers, body } = await ask(at('/nothing/here/'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('<h1');
  });

  test('sends what lies there compressed', async () => {
    const page = await ask(at('/'));
    const gzipped = await ask(at('/'), 'gzip');
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzipped.body).equals(page.body)).toBe(true);
    if (host !== 'caddy') return;
    const brotli = await ask(at('/'), 'br, gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).equals(page.body)).toBe(true);
  });

  test('leads from a story’s old addresses to where it is now', async () => {
    for (const part of ['/', '/provenance/', '.md']) {
      const { status, headers } = await ask(at(`/stories/an-old-headline${part}`));
      expect(status).toBe(301);
      expect(new URL(headers.location ?? '', served.origin).pathname).toBe(`${base}stories/${slug}${part}`);
    }
  });

  test('leads to the folder where the slash is left out', async () => {
    const { status, headers } = await ask(at('/archive'));
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', served.origin).pathname).toBe(`${base}archive/`);
  });
});

test('CloudFront gets each of the headers once, in the form that it takes', async () => {
  const config = JSON.parse(await printed('cloudfront', '', '/'));
  expect(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toMatch(/frame-ancestors 'none'$/);
  expect(config.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
  const names = config.CustomHeadersConfig.Items.map(({ Header }: { Header: string }) => Header);
  expect(names).toEqual(['Permissions-Policy', 'Cross-Origin-Opener-Policy']);
  expect(config.CustomHeadersConfig.Quantity).toBe(names.length);
});

test('compressed twins are made once, and anew where their file changed', async () => {
  expect(await compress(folder)).toBe(0);
  const before = await readdir(folder);
  expect(before.filter((name) => name.startsWith('index.html'))).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  await cp(resolve('dist/404.html'), join(folder, 'index.html'), { preserveTimestamps: false });
  expect(await compress(folder)).toBe(2);
});
