import { join } from 'node:path';
import { publishedOf } from './published.ts';
import { comparePublished } from './since/compare-published.ts';
import { readWithProgress } from './read-with-progress.ts';
import { printComparison } from './since/print-comparison.ts';
import { publishedThen } from './since/published-then.ts';
import { Progress } from '../terminal/progress.ts';
import { exitCode, print, type Terminal } from '../terminal/terminal.ts';

export interface SinceOptions {
  readonly json: boolean;
  readonly top: number;
  /** The project's folder; this one, if nothing is said. */
  readonly root?: string;
}

/** Lists the stories whose published text differs between a revision's code and today's, over the captures and overrides of today. */
export async function reportSince(revision: string, options: SinceOptions, terminal: Terminal): Promise<number> {
  const { json, top, root = join(import.meta.dirname, '../..') } = options;
  const then = await new Progress(terminal.err).during(`Running the code of ${revision}`, () =>
    terminal.interruptible((signal) => publishedThen({ root, name: revision }, signal)),
  );
  const comparison = comparePublished(then, publishedOf(await readWithProgress(terminal)));
  if (json) print(terminal.out, JSON.stringify(comparison, null, 2));
  else printComparison(comparison, terminal.out, top);
  const { added, gone, changed } = comparison;
  return added.length + gone.length + changed.length > 0 ? exitCode.needsPerson : exitCode.well;
}
