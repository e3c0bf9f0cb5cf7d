import { KeeperError } from '../errors/keeper-error.ts';
import { existing } from '../pipeline/records.ts';
import { runProject } from '../pipeline/run-project.ts';
import type { CaptureOutline } from '../story/outline.ts';
import { exitCode, print, type Terminal } from '../terminal/terminal.ts';
import { overviewOf } from './report/overview.ts';
import { printOverview } from './report/print-overview.ts';
import { withEdition } from './with-edition.ts';

export interface ReportOptions {
  readonly top: string;
  readonly json?: boolean;
}

/** Says what the collection holds and what of it needs a person. */
export async function report({ top, json = false }: ReportOptions, terminal: Terminal): Promise<number> {
  if (!/^\d{1,9}$/.test(top)) throw new KeeperError(`--top is ${top}, which is no count. Give it a number such as 50.`);
  return withEdition(terminal, runProject, (edition, store) => {
    const outlineOf = (key: string) => existing(store.outline<CaptureOutline>(key));
    const ledgers = new Map(edition.captures.map(({ id, key }) => [id, outlineOf(key).summary]));
    const overview = overviewOf(edition, ledgers);
    if (json) print(terminal.out, JSON.stringify(overview, null, 2));
    else printOverview(overview, terminal.out, Number(top));
    return overview.problems.length + overview.needs.length > 0 ? exitCode.needsPerson : exitCode.well;
  });
}
