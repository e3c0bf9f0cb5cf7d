import { resolve } from 'node:path';
import { settings } from '../settings.ts';
import { digest } from '../text/digest.ts';
import { lastEdition, type Edition } from './edition.ts';
import { Store } from './store.ts';

/** The project's edition in the store: that of the captures and the overrides which the settings name. */
export const projectId = digest(resolve(settings.captures), resolve(settings.overrides));

/** Opens the project's store, to read from it or to write what does not depend on the pipeline's code. */
export function openStore(): Store {
  return new Store(resolve(settings.cache));
}

/** The edition that the last build or command made. */
export function lastProjectEdition(store: Store): Edition | undefined {
  return lastEdition(projectId, store);
}

let pagesStore: Store | undefined;

/** The store as pages use it: opened once in a build. */
export function storeOfPages(): Store {
  return (pagesStore ??= openStore());
}
