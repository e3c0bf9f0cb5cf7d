import { once } from 'node:events';
import { basename, relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { problemLine } from '../../capture/capture.ts';
import { print, printable, type Terminal } from '../terminal/terminal.ts';
import type { Importer } from './importer.ts';

/** For how long a file must not have grown before it is read, and how often one looks, in milliseconds. */
const settling = { stabilityThreshold: 1000, pollInterval: 100 };

/** Takes in whatever appears at the paths or changes there, one file at a time, until the terminal's signal. */
export async function watchSources(
  paths: readonly string[],
  { importer, terminal }: { importer: Importer; terminal: Terminal },
): Promise<void> {
  const roots = paths.map((path) => resolve(terminal.cwd, path));
  const isHidden = (path: string) => basename(path).startsWith('.') && !roots.includes(resolve(path));
  const watcher = watch(roots, { ignoreInitial: true, ignored: isHidden, awaitWriteFinish: settling });
  let queue = Promise.resolve();
  const onFile = (path: string) => {
    queue = queue.then(() => takeAndTell({ path, shown: relative(terminal.cwd, path) }, importer, terminal));
  };
  watcher.on('add', onFile).on('change', onFile);
  watcher.on('error', (cause) => {
    print(terminal.err, `Watching goes on, but something went wrong: ${String(cause)}`);
  });
  watcher.on('ready', () => {
    print(terminal.err, 'Watching for more captures. Press Ctrl-C to end.');
  });
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  await watcher.close();
  await queue;
}

async function takeAndTell(
  source: { readonly path: string; readonly shown: string },
  importer: Importer,
  { out, err, signal }: Terminal,
): Promise<void> {
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
