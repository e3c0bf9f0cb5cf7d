/** An event that a browser waits for. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** As much of a service worker's global scope as ours use: the types of a page's window and a worker's exclude each other. */
interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** Where the site is, from the root of its host. Other apps may be beside it, and their caches are none of ours. */
export const base = new URL(worker.registration.scope).pathname;

/** What the names of all our caches start with. */
export const cachePrefix = `faircopy ${base} `;
