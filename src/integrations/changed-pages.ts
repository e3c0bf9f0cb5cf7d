import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { compareText } from '../text/compare.ts';
import { digest } from '../text/digest.ts';
import { noteTime } from '../pipeline/timings.ts';
import { finishPage } from '../site/security-policy.ts';
import { settings } from '../settings.ts';
import { Progress } from '../terminal/progress.ts';
import { lockBuild } from './build-lock.ts';
import { SearchIndex } from './search/search-index.ts';
import { probe, writeSiteFile } from './site-files.ts';
import { siteKey, SiteState } from './site-state.ts';

const name = 'faircopy-changed-pages';

/** What else wants to know of the pages. */
export interface ChangedPages extends AstroIntegration {
  /** The security policies of all pages of the site, once they are built. */
  readonly policies: () => ReadonlySet<string>;
}

/**
 * Builds only those pages anew that changed, and puts each under a security policy of its own; not while developing, when
 * styles and scripts come piecemeal. Whatever else lies in the site's folder is deleted, as ever.
 */
export function changedPages(): ChangedPages {
  let folder = '';
  let site: SiteState | undefined;
  let index: SearchIndex | undefined;
  return {
    name,
    policies: () => site?.policies() ?? new Set(),
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        await lockBuild(fileURLToPath(config.root), () => logger.info('Another build is under way: waiting for it.'));
        // Astro would delete the pages that are to stay, too.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const parts = { folder, site: (site = new SiteState(folder)), index: (index = new SearchIndex(folder)) };
        await probe(folder);
        await site.clear();
        setPrerenderer((usual) => prerenderer(usual, parts));
      },
      'astro:build:done': async () => {
        await index?.end();
        // Last, for what is told of here counts as done: the index takes no page for changed that was not made anew.
        site?.save();
      },
    },
  };
}

interface Parts {
  readonly folder: string;
  readonly site: SiteState;
  readonly index: SearchIndex;
}

/** Renders what changed as is usual, and writes it: Astro writes what has a body, and would not say where there is no room for it. */
function prerenderer(usual: AstroPrerenderer, { folder, site, index }: Parts): AstroPrerenderer {
  const progress = new Progress(process.stdout);
  let [done, total, started] = [0, 0, 0];
  const write = async (file: string, content: string | Uint8Array) => {
    await writeSiteFile(folder, file, content);
    return new Response(null);
  };
  return {
    ...usual,
    name,
    async getStaticPaths() {
      started = performance.now();
      const code = siteKey();
      const pages = (await usual.getStaticPaths()).map((path) => ({
        ...path,
        file: fileOf(path.pathname, path.route.type === 'page'),
        key: path.cacheKey === undefined ? undefined : digest(code, path.cacheKey),
      }));
      const changed = await site.changed(pages);
      total = changed.length;
      const isChanged = new Set(changed.map(({ file }) => file));
      const stories = pages.flatMap(({ file }) => {
        const slug = slugOf(file);
        return slug === undefined ? [] : [{ slug, isChanged: isChanged.has(file) }];
      });
      index.begin(stories);
      // All of a story's pages in a row, so that it is read once, and the stories of one part of the search index.
      const place = ({ file }: { readonly file: string }) =>
        file.startsWith('stories/') ? index.partOf(file.split('/')[1] ?? '') : -1;
      const places = new Map(changed.map((page) => [page, place(page)]));
      return changed.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || compareText(a.file, b.file));
    },
    async render(request, options) {
      progress.at({ what: 'Rendering pages', done: (done += 1), total });
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const { pathname } = new URL(request.url);
      const file = fileOf(decodeURI(pathname).slice(settings.base.length - 1), isPage);
      if (isRedirect(response)) return response;
      if (!isPage) return write(file, await response.bytes());
      const { html, policy } = finishPage(await response.text());
      site.made(file, policy);
      const slug = slugOf(file);
      if (slug !== undefined) index.take(slug, html);
      return write(file, html);
    },
    async teardown() {
      progress.clear();
      await usual.teardown?.();
      noteTime('render', started);
    },
  };
}

/** The file of a page, or of what else is served under a path, below the site's folder. */
function fileOf(path: string, isPage: boolean): string {
  const name = path.replace(/^\/|\/$/g, '');
  if (!isPage) return name;
  return name === '404' ? '404.html' : posix.join(name, 'index.html');
}

/** Of these Astro makes a page. */
function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

/** The story that a file is the page of. */
function slugOf(file: string): string | undefined {
  return /^stories\/([^/]+)\/index\.html$/.exec(file)?.[1];
}
