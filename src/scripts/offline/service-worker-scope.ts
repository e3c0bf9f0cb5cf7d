/** An ExtendableEvent: the browser waits for its work. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * The part of a service worker's global scope that we use. TypeScript's types for windows and for workers cannot be
 * loaded together.
 */
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

/** The site's path on its host. Other apps may run beside it; their caches are not ours. */
export const base = new URL(worker.registration.scope).pathname;

/** The prefix of all our caches' names. */
export const cachePrefix = `faircopy ${base} `;
