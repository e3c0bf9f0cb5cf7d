import { fork } from 'node:child_process';
import { join, relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemLine, type Problem } from '../capture/capture.ts';
import { KeeperError, revivedError } from '../errors/keeper-error.ts';
import { settings } from '../settings.ts';
import { Progress } from '../terminal/progress.ts';
import { withAddressProblems } from './address-record.ts';
import type { BuildMessage } from './build-process.ts';
import type { Edition } from './edition.ts';
import { captureData, storyData } from './entries.ts';
import { lastProjectEdition, openStore } from './project.ts';
import { existing } from './records.ts';

/** The loaders of the two collections that lists are made from. One run of the pipeline serves both. */
export const capturesLoader = loaderOf('captures');
export const storiesLoader = loaderOf('stories');

/** Changes within this time are taken together, as from a checkout. In milliseconds. */
const settleTime = 100;

/** The run that is under way: loaders that ask meanwhile get its edition. */
let running: Promise<Edition> | null = null;

function loaderOf(collection: 'captures' | 'stories'): Loader {
  let newest = 0;
  const refresh = async (context: LoaderContext) => {
    const turn = ++newest;
    const edition = await currentEdition();
    if (collection === 'captures') report(edition, context);
    const entries = await parse(context, collection === 'captures' ? captureEntries(edition) : storyEntries(edition));
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

function currentEdition(): Promise<Edition> {
  const run = (running ??= editionOfProcess().finally(() => {
    if (running === run) running = null;
  }));
  return run;
}

/**
 * Makes the edition in a process of its own: within Vite, which runs the loaders, the pipeline takes half as long again, and
 * the server would not answer meanwhile.
 */
async function editionOfProcess(): Promise<Edition> {
  const child = fork(join(import.meta.dirname, 'build-process.ts'));
  const progress = new Progress(process.stdout);
  try {
    await new Promise<void>((done, fail) => {
      child.on('error', fail);
      child.on('exit', (code, signal) => fail(new Error(`The edition could not be made: ended by ${signal ?? code}.`)));
      child.on('message', (message: BuildMessage) => {
        if ('step' in message) progress.at(message.step);
        else if ('error' in message) fail(revivedError(message.error));
        else done();
      });
    });
  } finally {
    progress.clear();
    if (child.connected) child.disconnect();
  }
  using store = openStore();
  return withAddressProblems(existing(lastProjectEdition(store)));
}

/** An entry before its schema has looked at it. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The key of its record in the store: it changes with the code that made the record. */
  readonly key: string;
  readonly filePath?: string;
}

function captureEntries({ captures }: Edition): Entry[] {
  // Astro wants an entry's path from the project's folder.
  const folder = relative(process.cwd(), resolve(settings.captures)).replaceAll('\\', '/');
  return captures.map((capture) => {
    const { id, key, file } = capture;
    return { id, key, data: captureData(capture), filePath: `${folder}/${file}` };
  });
}

function storyEntries({ stories }: Edition): Entry[] {
  return stories.map((story) => ({ id: story.slug, key: story.key, data: storyData(story) }));
}

/**
 * A build fails on a bad capture or override unless it is told to go on, and always where there is no story at all or one
 * that is to be hidden might be shown. The development server always goes on.
 */
function report({ problems, stories, hidden }: Edition, { watcher, logger }: LoaderContext): void {
  if (hidden > 0) logger.info(hidden === 1 ? '1 story is hidden.' : `${hidden} stories are hidden.`);
  if (problems.length === 0) return;
  const grave = problems.filter(({ isGrave }) => isGrave);
  const mayGoOn = settings.keepGoing && stories.length > 0 && grave.length === 0;
  if (mayGoOn || watcher) {
    process.stderr.write(`${problemReport(problems, 'The site is built without them:')}\n`);
  } else if (grave.length > 0) {
    throw new KeeperError(problemReport(problems, 'A story that is to be hidden might be shown, so nothing is built:'));
  } else {
    const advice = settings.keepGoing
      ? 'No story is left to build:'
      : 'Mend them, or set FAIRCOPY_KEEP_GOING=1 to build without them:';
    throw new KeeperError(problemReport(problems, advice));
  }
}

/** All problems as one text, one a line, under a sentence that says what happens now. */
function problemReport(problems: readonly Problem[], outcome: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${count} with the captures or overrides. ${outcome}`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
  ].join('\n');
}

type Parsed = Parameters<LoaderContext['store']['set']>[0];

/** Entries as Astro's store takes them, seen by the schema. The digest covers the text, too, which is found by the key. */
function parse({ parseData, generateDigest }: LoaderContext, entries: readonly Entry[]): Promise<Parsed[]> {
  return Promise.all(
    entries.map(async ({ id, key, data, filePath }) => ({
      id,
      digest: generateDigest({ key, data, filePath }),
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
    // What is under way may not have seen it.
    running = null;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => logger.error(String(error)));
    }, settleTime);
  };
  watcher.add(folders);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
