import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { KeeperError } from '../errors/keeper-error.ts';
import { settings } from '../settings.ts';
import { Collection } from './import/collection.ts';
import { Importer, type Outcome } from './import/importer.ts';
import { withStore } from '../pipeline/run-project.ts';
import type { Store } from '../pipeline/store.ts';
import { printOutcome } from './import/outcome.ts';
import { FilePlacer } from './import/put-file.ts';
import { listSources } from './list-sources.ts';
import { Progress } from '../terminal/progress.ts';
import { exitCode, print, type Terminal } from '../terminal/terminal.ts';

export interface ImportOptions {
  /** A folder below that of the captures. */
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Copies captures into the collection, byte for byte, each once. */
export function importCaptures(paths: string[], options: ImportOptions, terminal: Terminal): Promise<number> {
  return terminal.interruptible((signal) => {
    const control = { progress: new Progress(terminal.err), signal };
    return withStore(
      (store) => openImporter(options, store, control),
      (importer) => takeAndReport(importer, paths, { ...control, options, terminal }),
    );
  });
}

async function takeAndReport(
  importer: Importer,
  paths: readonly string[],
  { progress, signal, options, terminal }: Control & { readonly options: ImportOptions; readonly terminal: Terminal },
): Promise<number> {
  try {
    await takeAll(importer, paths, { progress, signal, cwd: terminal.cwd });
  } finally {
    progress.clear();
    printResult(importer.outcome, options, terminal);
  }
  if (signal.aborted) {
    print(terminal.err, '', 'The import was ended early. Run it again for the rest.');
    return exitCode.needsPerson;
  }
  return importer.outcome.refused.length > 0 ? exitCode.needsPerson : exitCode.well;
}

/** What long work tells of itself, and is ended by. */
interface Control {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function openImporter(
  { into = '', dryRun = false }: ImportOptions,
  store: Store,
  control: Control,
): Promise<Importer> {
  const folder = resolve(settings.captures);
  const below = relative(folder, resolve(folder, into)).split(sep).join('/');
  if (isAbsolute(below) || /^\.\.(?:\/|$)/.test(below)) {
    throw new KeeperError(
      `${into} is not below ${settings.captures}. Give --into a folder in there, such as crawl-2024.`,
    );
  }
  const collection = await Collection.open({ folder, shown: settings.captures, store, ...control });
  const placer = new FilePlacer(join(folder, below), { isRehearsal: dryRun });
  await placer.prepare();
  return new Importer({ shown: [settings.captures, below].filter(Boolean).join('/'), collection, placer });
}

async function takeAll(
  importer: Importer,
  paths: readonly string[],
  { progress, signal, cwd }: Control & Pick<Terminal, 'cwd'>,
): Promise<void> {
  const sources = await listSources(paths, cwd);
  for (const [done, source] of sources.entries()) {
    if (signal.aborted) return;
    progress.at({ done, total: sources.length, what: 'Importing files' });
    await importer.take(source, signal);
  }
}

function printResult(outcome: Outcome, { json = false, dryRun = false }: ImportOptions, terminal: Terminal): void {
  if (json) print(terminal.out, JSON.stringify(outcome, null, 2));
  else printOutcome(outcome, terminal, dryRun);
}
