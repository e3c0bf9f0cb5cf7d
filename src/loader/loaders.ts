import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { setFollowedAddresses } from '../followed-addresses.ts';
import { keeperError } from '../errors/keeper-error.ts';
import { settings } from '../settings.ts';
import type { Entries, Entry } from '../press/entries.ts';
import { createPress, problemReport } from './press.ts';

/** Both collections are loaded side by side, from one run of the pipeline. */
const press = createPress();

/** Changes that come in a burst, as from a checkout, are taken together. In milliseconds. */
const patience = 100;

export const capturesLoader = loaderOf('captures');
export const storiesLoader = loaderOf('stories');

function loaderOf(collection: 'captures' | 'stories'): Loader {
  let newest = 0;
  const refresh = async (context: LoaderContext) => {
    const turn = ++newest;
    const edition = await press.edition();
    if (collection === 'captures') {
      report(edition, context);
      setFollowedAddresses({ ...edition.followed, isWhole: edition.problems.length === 0 });
    }
    const entries = await parse(context, edition[collection]);
    // A later refresh may have overtaken this one.
    if (turn === newest) fill(context, entries);
  };
  return {
    name: `faircopy-${collection}`,
    load: async (context) => {
      watch(context, () => refresh(context));
      await refresh(context);
    },
  };
}

/**
 * A build fails on a bad capture or override unless it is told to go on, and always where there is no story at all or one
 * that is to be hidden might be shown. The development server always goes on.
 */
function report({ problems, stories, hidden }: Entries, { watcher, logger }: LoaderContext): void {
  if (hidden > 0) logger.info(hidden === 1 ? '1 story is hidden.' : `${hidden} stories are hidden.`);
  if (problems.length === 0) return;
  const grave = problems.filter(({ isGrave }) => isGrave);
  const mayGoOn = settings.keepGoing && stories.length > 0 && grave.length === 0;
  if (mayGoOn || watcher) {
    process.stderr.write(`${problemReport(problems, 'The site is built without them:')}\n`);
  } else if (grave.length > 0) {
    throw keeperError(problemReport(problems, 'A story that is to be hidden might be shown, so nothing is built:'));
  } else {
    const advice = settings.keepGoing
      ? 'No story is left to build:'
      : 'Mend them, or set FAIRCOPY_KEEP_GOING=1 to build without them:';
    throw keeperError(problemReport(problems, advice));
  }
}

type Parsed = Parameters<LoaderContext['store']['set']>[0];

/**
 * Entries as the store takes them, their data seen by the schema. The digest covers all that is published: what the text is
 * kept under depends on the code that made it, so a change of the cleaner or of the sanitizing schema leaves nothing behind.
 */
function parse({ parseData, generateDigest }: LoaderContext, entries: readonly Entry[]): Promise<Parsed[]> {
  return Promise.all(
    entries.map(async ({ id, data, filePath }) => ({
      id,
      digest: generateDigest({ data, filePath }),
      data: await parseData({ id, data }),
      ...(filePath === undefined ? {} : { filePath }),
    })),
  );
}

/** Makes a collection's store hold just these entries, at once. */
function fill({ store }: LoaderContext, entries: readonly Parsed[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}

/** While developing: runs `refresh` after captures or overrides were added, changed or deleted. */
function watch({ watcher, logger }: LoaderContext, refresh: () => Promise<void>): void {
  if (!watcher) return;
  const folders = [settings.captures, settings.overrides].map((folder) => resolve(folder));
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
    press.forget();
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => logger.error(String(error)));
    }, patience);
  };
  watcher.add(folders);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
