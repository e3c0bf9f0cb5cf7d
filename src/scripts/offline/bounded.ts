import type { WorkboxPlugin } from 'workbox-core';

/**
 * Limits a cache to a number of entries and deletes the oldest first: `keys()` lists them in the order they were added.
 * Workbox's ExpirationPlugin needs an IndexedDB database, which is shared with other apps on the host and outlives the
 * worker.
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
