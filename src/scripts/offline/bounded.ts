import type { WorkboxPlugin } from 'workbox-core';

/**
 * Keeps a cache to so many entries: what was loaded longest ago goes first, since a cache lists its entries in the order
 * that they were put there. Workbox's own way to do so keeps a list of all addresses in a database that is shared with
 * whatever else the host serves, and that would outlive the worker.
 */
export function bounded(entries: number): WorkboxPlugin {
  return {
    cacheDidUpdate: async ({ cacheName }) => {
      const cache = await caches.open(cacheName);
      const requests = await cache.keys();
      await Promise.all(requests.slice(0, -entries).map((request) => cache.delete(request)));
    },
  };
}
