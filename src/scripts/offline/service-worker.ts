import { clientsClaim } from 'workbox-core';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { bounded } from './bounded.ts';
import { base, cachePrefix, worker, type LastingEvent } from './service-worker-scope.ts';

/** Caches the pages that were read, for reading offline. Online, pages come from the network. */

/** Seconds to wait for the network before a cached page is shown. */
const networkTimeout = 4;

const offlinePage = `${base}offline/`;
const offlineCache = `${cachePrefix}offline`;

const pages = new NetworkFirst({
  cacheName: `${cachePrefix}pages`,
  networkTimeoutSeconds: networkTimeout,
  plugins: [bounded(200), { cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url) }],
});

/** The search script and icons. */
const files = new StaleWhileRevalidate({ cacheName: `${cachePrefix}files`, plugins: [bounded(30)] });

clientsClaim();
worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([worker.skipWaiting(), keepOfflinePage()]));
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(keepOpenPages(event));
});

registerRoute(({ request, url }) => request.mode === 'navigate' && isOurs(url), pages);
registerRoute(({ url }) => isOurs(url) && isFile(url), files);
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await caches.match(offlinePage, { cacheName: offlineCache }) : undefined;
  return page ?? Response.error();
});

async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(offlineCache);
  await cache.add(new Request(offlinePage, { cache: 'reload' }));
}

/** The pages that were open before the worker was installed were read, too. */
async function keepOpenPages(event: LastingEvent): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.map(({ url }) => new URL(url)).filter(isOurs);
  await Promise.allSettled(open.flatMap((url) => pages.handleAll({ request: new Request(url), event })));
}

function isOurs({ origin, pathname }: URL): boolean {
  return origin === worker.location.origin && pathname.startsWith(base);
}

function isFile({ pathname }: URL): boolean {
  return /^(?:search\.js|[^/]*\.(?:svg|png|webmanifest))$/.test(pathname.slice(base.length));
}

/** A page is the same for every query string. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
