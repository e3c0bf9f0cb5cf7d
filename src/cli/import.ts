import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { keeperError } from '../keeper-error.ts';
import { settings } from '../settings.ts';
import { Collection } from './import/collection.ts';
import { Importer, type Outcome } from './import/importer.ts';
import { LikenessCache } from './import/likeness-cache.ts';
import { printOutcome } from './import/outcome.ts';
import { FilePlacer } from './import/put-file.ts';
import { watchSources } from './import/watch-sources.ts';
import { listSources } from './list-sources.ts';
import { Progress } from './terminal/progress.ts';
import { exitCode, print, type Terminal } from './terminal/terminal.ts';

export interface ImportOptions {
  /** A folder below that of the captures. */
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly json?: boolean;
}

/** Copies captures into the collection, byte for byte, each once. */
export async function importCaptures(paths: string[], options: ImportOptions, terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal.err);
  const importer = await openImporter(options, progress);
  try {
    await takeAll(importer, paths, { progress, terminal });
    if (options.watch) await watchSources(paths, { importer, terminal });
  } finally {
    progress.clear();
    printResult(importer.outcome, options, terminal);
  }
  if (terminal.signal.aborted && !options.watch) return exitCode.needsPerson;
  return importer.outcome.refused.length > 0 ? exitCode.needsPerson : exitCode.well;
}

async function openImporter({ into = '', dryRun = false }: ImportOptions, progress: Progress): Promise<Importer> {
  const folder = resolve(settings.captures);
  const below = relative(folder, resolve(folder, into)).split(sep).join('/');
  if (isAbsolute(below) || /^\.\.(?:\/|$)/.test(below)) {
    throw keeperError(`${into} is not below ${settings.captures}. Give --into a folder in there, such as crawl-2024.`);
  }
  const cache = await LikenessCache.open();
  const collection = await Collection.open({ folder, shown: settings.captures, cache, progress });
  const placer = new FilePlacer(join(folder, below), { isRehearsal: dryRun });
  await placer.prepare();
  return new Importer({ shown: [settings.captures, below].filter(Boolean).join('/'), collection, placer });
}

async function takeAll(
  importer: Importer,
  paths: readonly string[],
  { progress, terminal }: { progress: Progress; terminal: Terminal },
): Promise<void> {
  const lists = await Promise.all(paths.map((path) => Array.fromAsync(listSources(resolve(terminal.cwd, path), path))));
  const sources = lists.flat();
  for (const [done, source] of sources.entries()) {
    if (terminal.signal.aborted) return;
    progress.at({ done, total: sources.length, what: 'Importing files' });
    if ('message' in source) importer.outcome.refused.push(source);
    else await importer.take(source, terminal.signal);
  }
}

function printResult(outcome: Outcome, { json = false, dryRun = false }: ImportOptions, terminal: Terminal): void {
  if (json) print(terminal.out, JSON.stringify(outcome, null, 2));
  else printOutcome(outcome, terminal, dryRun);
}
