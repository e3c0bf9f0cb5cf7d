import type { Edition } from '../pipeline/edition.ts';
import { withStore } from '../pipeline/run-project.ts';
import type { Store } from '../pipeline/store.ts';
import { Progress, type ProgressStep } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Makes an edition, with what the store has of it. */
export type Run = (store: Store, onStep: (step: ProgressStep) => void) => Promise<Edition>;

/** Makes an edition, such as the project's by `runProject`, says meanwhile how far that is, and works with its texts. */
export function withEdition<Result>(
  { err }: Pick<Terminal, 'err'>,
  run: Run,
  work: (edition: Edition, store: Store) => Promise<Result> | Result,
): Promise<Result> {
  const progress = new Progress(err);
  const make = (store: Store) =>
    progress.during('Reading and cleaning the captures', () => run(store, (step) => progress.at(step)));
  return withStore(make, work);
}
