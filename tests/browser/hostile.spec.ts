import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { newFolder } from '../support/astro.ts';
import { hostileCaptures } from '../support/hostile/captures.ts';
import { xmlErrors } from '../support/schema-errors.ts';
import { serveSite } from '../support/serve.ts';
import { base, siteOf } from '../support/sites.ts';

/** A site of captures by strangers who want more than to be read. */
const folder = siteOf('hostile').dist;

/** What a page must not have, whatever a capture says; and its text. */
interface Looked {
  readonly path: string;
  readonly wrong: readonly string[];
  readonly text: string;
}

/** So many pages are looked at together. */
const together = 40;

for (const kind of ['story', 'provenance'] as const) {
  test(`of hostile captures no ${kind} page runs, fetches or leads to what a stranger wants, and all of it is text`, async ({
    browser,
  }) => {
    await using site = await serveSite(folder, base);
    const slugs = (await readdir(join(folder, 'stories'))).filter(
      (name) => !name.endsWith('.md') && !name.endsWith('.png'),
    );
    expect(slugs.length).toBeGreaterThan(300);
    const end = kind === 'story' ? '' : 'provenance/';
    const looked = await look(
      browser,
      { address: site.address, step: 5 },
      slugs.map((slug) => `stories/${slug}/${end}`),
    );
    expect(looked.flatMap(({ path, wrong }) => wrong.map((fault) => `${path}: ${fault}`))).toEqual([]);
    if (kind === 'story') return;
    const texts = looked.map(({ text }) => folded(text));
    const lost = hostileCaptures.filter(({ place, vector, opening }) => {
      const own = texts.find((text) => text.includes(folded(opening)));
      return shownAsText.has(place) && !own?.includes(folded(vector.text));
    });
    expect(lost.map(({ place, vector, number }) => `${number}: ${vector.name} in ${place}`)).toEqual([]);
  });
}

test('what a page must not have would be seen', async ({ browser }) => {
  const strange = await newFolder();
  const page = '<p onclick="x" style="y">A <a href="javascript:x">link</a></p><base href="/"><script>pwned()</script>';
  await writeFile(join(strange, 'index.html'), page);
  await using site = await serveSite(strange, base);
  const [looked] = await look(browser, { address: site.address, step: 1 }, ['']);
  expect(looked?.wrong).toHaveLength(6);
  await rm(strange, { recursive: true });
});

test('lists and a search of hostile words neither run nor fetch anything', async ({ browser }) => {
  await using site = await serveSite(folder, base);
  const lists = ['', 'page/2/', 'archive/', 'sources/', 'search/', 'colophon/', '2020/05/', 'archive/undated/'];
  const sources = (await readdir(join(folder, 'sources'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const queries = [
    '<img src=x onerror=pwned()>',
    '"><script>pwned()</script>',
    'javascript:pwned()',
    '__proto__',
    'pwned',
  ];
  const paths = [
    ...lists,
    ...sources.slice(0, 30).map(({ name }) => `sources/${name}/`),
    ...queries.flatMap((query) =>
      ['q', 'source', 'year'].map((name) => `search/?q=pwned&${name}=${encodeURIComponent(query)}`),
    ),
  ];
  const looked = await look(browser, { address: site.address, step: 1 }, paths);
  expect(looked.flatMap(({ path, wrong }) => wrong.map((fault) => `${path}: ${fault}`))).toEqual([]);
  expect(looked.find(({ path }) => path.startsWith('search/?q=pwned&q=pwned'))?.text).toContain('found');
});

test('feeds, sitemap, Markdown and JSON-LD of hostile captures are what they are called, and hold no markup of a stranger', async () => {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  expect(await xmlErrors(await read('rss.xml'), 'rss.rng')).toEqual([]);
  expect(await xmlErrors(await read('atom.xml'), 'atom.rng')).toEqual([]);
  expect(await xmlErrors(await read('sitemap-0.xml'), 'sitemap.xsd')).toEqual([]);
  const { items } = JSON.parse(await read('feed.json')) as { items: { content_html: string }[] };
  JSON.parse(await read('manifest.webmanifest'));
  for (const { content_html: html } of items) expect(faultsIn(html)).toEqual([]);
  for (const slug of (await readdir(join(folder, 'stories'))).filter((name) => !name.includes('.'))) {
    const $ = load(await read(`stories/${slug}/index.html`));
    const data = $('script[type="application/ld+json"]').toArray();
    expect(data).toHaveLength(1);
    expect(JSON.parse($(data).text())).toMatchObject({ '@type': 'NewsArticle' });
  }
});

/** Where a capture is text to its reader, so that its page must show all of a vector. */
const shownAsText = new Set(['headline', 'fields', 'row']);

/** A text without what is not seen, and without white space, which pages may change. */
function folded(text: string): string {
  return text.replace(/[\s\p{C}\u2028\u2029\u2400-\u243F\uFFFD]/gu, '');
}

function faultsIn(html: string): string[] {
  const $ = load(html, null, false);
  return $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
    .filter(
      ([name, value]) =>
        /^(?:on|style|src)/.test(name) || (name === 'href' && !/^(?:https?:|mailto:|#|\/)/.test(value)),
    )
    .map(([name, value]) => `${name}=${value}`);
}

interface Site {
  readonly address: string;
  /** Every so many pages one is opened, so that its scripts run; the others are parsed only, which takes little time. */
  readonly step: number;
}

/** Looks at pages, many at once, and says what each has that it must not have. */
async function look(browser: Browser, site: Site, paths: readonly string[]): Promise<Looked[]> {
  const { address } = site;
  const context = await browser.newContext();
  const page = await context.newPage();
  const strays: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) strays.push(`request to ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    strays.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', () => strays.push('another window'));
  await context.addInitScript(() => {
    Object.assign(window, {
      pwned: () => {
        document.documentElement.setAttribute('data-pwned', '');
      },
    });
  });
  await page.route(`${address}frames`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' }),
  );
  await page.goto(`${address}frames`);
  const looked: Looked[] = [];
  for (let at = 0; at < paths.length; at += together) {
    looked.push(...(await lookAt(page, site, paths.slice(at, at + together))));
  }
  expect(strays).toEqual([]);
  await context.close();
  return looked;
}

function lookAt(page: Page, { address, step }: Site, paths: readonly string[]): Promise<Looked[]> {
  return page.evaluate(
    async ([start, all, step]) => {
      const textOf = async (path: string) => (await fetch(start + path)).text();
      const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const opened = async (path: string) => {
        const frame = document.createElement('iframe');
        frame.src = start + path;
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve));
        const status = () => frame.contentDocument?.querySelector('#search [role=status]')?.textContent ?? '';
        // The page says so when it has searched.
        while (path.includes('?q=') && ['', 'Searching…'].includes(status())) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return frame.contentDocument;
      };
      const clean = await Promise.all(['colophon/', 'search/'].map(textOf));
      const own = new Set(clean.flatMap((html) => [...parsed(html).scripts].map((script) => script.outerHTML)));
      const one = async (path: string, at: number) => {
        const inner = at % step === 0 ? await opened(path) : parsed(await textOf(path));
        if (!inner) return { path, wrong: ['it went elsewhere'], text: '' };
        const wrong: string[] = [];
        for (const script of inner.querySelectorAll<HTMLScriptElement>('script:not([type="application/ld+json"])')) {
          // The search page loads the second.
          if (!own.has(script.outerHTML) && script.src !== `${start}search.js`) wrong.push(script.outerHTML);
        }
        if (inner.documentElement.hasAttribute('data-pwned')) wrong.push('a script ran');
        for (const element of inner.querySelectorAll(
          'iframe, object, embed, base, applet, frame, meta[http-equiv=refresh]',
        )) {
          wrong.push(element.outerHTML.slice(0, 200));
        }
        for (const element of inner.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            const isAddress = [
              'href',
              'src',
              'action',
              'formaction',
              'xlink:href',
              'srcset',
              'poster',
              'data',
              'ping',
            ].includes(name);
            const { protocol } = isAddress ? new URL(value, inner.baseURI) : { protocol: 'https:' };
            if (/^on/.test(name) || name === 'style' || name === 'srcdoc') wrong.push(`${name}="${value}"`);
            if (!['http:', 'https:', 'mailto:'].includes(protocol)) wrong.push(`${name}="${value}"`);
          }
        }
        const text = inner.body.textContent;
        return { path, wrong, text };
      };
      const looked = await Promise.all(all.map(one));
      document.body.replaceChildren();
      return looked;
    },
    [address, paths, step] as const,
  );
}
