import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { problemLine } from '../../capture/capture.ts';
import { listSources, type SourceFile } from '../list-sources.ts';
import { print, printable, type Terminal } from '../../terminal/terminal.ts';
import type { Importer } from './importer.ts';

/** For how long a file must not have grown before it is read, and how often one looks, in milliseconds. */
const settling = { stabilityThreshold: 1000, pollInterval: 100 };

/** What takes captures in, and what ends that. */
export interface Watching {
  readonly importer: Importer;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Takes in what is there already, while one watches. */
  readonly begin: () => Promise<void>;
}

/** Takes in whatever appears at the paths or changes there, one file at a time, until the signal. */
export async function watchSources(paths: readonly string[], watching: Watching): Promise<void> {
  const { terminal, signal, begin } = watching;
  const roots = paths.map((path) => resolve(terminal.cwd, path));
  const isHidden = (path: string) => basename(path).startsWith('.') && !roots.includes(resolve(path));
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: isHidden,
    followSymlinks: false,
    awaitWriteFinish: settling,
  });
  watcher.on('error', (cause) => {
    print(terminal.err, printable(`Watching goes on, but something went wrong: ${String(cause)}`));
  });
  await once(watcher, 'ready');
  let queue = begin().then(() => {
    print(terminal.err, 'Watching for more captures. Press Ctrl-C to end.');
  });
  const changed = new Set<string>();
  const takeChanged = async () => {
    // What appears meanwhile has a turn of its own.
    const now = new Set(changed);
    changed.clear();
    const sources = await listSources(paths, terminal.cwd);
    for (const source of sources) if (now.has(source.path)) await takeAndTell(source, watching);
  };
  const onFile = (path: string) => {
    if (changed.size === 0) queue = queue.then(takeChanged);
    changed.add(path);
  };
  watcher.on('add', onFile).on('change', onFile);
  await queue;
  if (!signal.aborted) await once(signal, 'abort');
  await watcher.close();
  await queue;
}

async function takeAndTell(source: SourceFile, { importer, terminal, signal }: Watching): Promise<void> {
  const { out, err } = terminal;
  const { imported, refused } = importer.outcome;
  const [before, refusedBefore] = [imported.length, refused.length];
  try {
    await importer.take(source, signal);
  } catch (cause) {
    refused.push({ path: source.shown, line: null, message: `This cannot be taken in (${String(cause)}).` });
  }
  for (const { path, from } of imported.slice(before)) print(out, printable(`${from} is here as ${path}`));
  for (const problem of refused.slice(refusedBefore)) print(err, printable(problemLine(problem)));
}
