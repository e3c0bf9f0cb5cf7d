import { keeperError } from '../errors/keeper-error.ts';
import { overviewOf } from './report/overview.ts';
import { printOverview } from './report/print-overview.ts';
import { reportSince } from './report-since.ts';
import { readWithProgress } from './read-with-progress.ts';
import { exitCode, print, type Terminal } from '../terminal/terminal.ts';

export interface ReportOptions {
  readonly top: string;
  readonly since?: string;
  readonly json?: boolean;
}

/** Says what the collection holds and what of it needs a person. */
export async function report({ top, since, json = false }: ReportOptions, terminal: Terminal): Promise<number> {
  if (!/^\d{1,9}$/.test(top)) throw keeperError(`--top is ${top}, which is no count. Give it a number such as 50.`);
  if (since !== undefined) return reportSince(since, { json, top: Number(top) }, terminal);
  const overview = overviewOf(await readWithProgress(terminal));
  if (json) print(terminal.out, JSON.stringify(overview, null, 2));
  else printOverview(overview, terminal.out, Number(top));
  return overview.problems.length + overview.needs.length > 0 ? exitCode.needsPerson : exitCode.well;
}
