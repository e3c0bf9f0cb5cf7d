import type { Edition } from '../pipeline/edition.ts';
import { runProject, withStore } from '../pipeline/run-project.ts';
import type { Store } from '../pipeline/store.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Makes the edition that would be published, with what the store has of it, and works with both. */
export function withEdition<Result>(
  { err }: Pick<Terminal, 'err'>,
  work: (edition: Edition, store: Store) => Promise<Result> | Result,
): Promise<Result> {
  return withStore(async (store) => {
    const progress = new Progress(err);
    const edition = await progress.during('Reading and cleaning the captures', () =>
      runProject(store, (step) => progress.at(step)),
    );
    return work(edition, store);
  });
}
