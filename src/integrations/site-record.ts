import { resolve } from 'node:path';
import { openStore } from '../pipeline/project.ts';
import { digest } from '../text/digest.ts';

/**
 * What builds remember of a site's folder: its `pages` and its `search` index. It is in the store, since the folder is served
 * as it is.
 */

/** What was written last; `undefined` where nothing was, or it was damaged. */
export function readRecord<Content>(folder: string, what: 'pages' | 'search'): Content | undefined {
  using store = openStore();
  return store.record<Content>(recordKey(folder, what));
}

/** Throws a `KeeperError` where the disk does not let it. */
export function writeRecord(folder: string, what: 'pages' | 'search', content: unknown): void {
  using store = openStore();
  store.put([{ key: recordKey(folder, what), record: content }]);
}

function recordKey(folder: string, what: string): string {
  return `site:${digest(resolve(folder))}:${what}`;
}
