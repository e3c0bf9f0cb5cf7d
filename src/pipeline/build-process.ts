import { plainError, type PlainError } from '../errors/keeper-error.ts';
import type { ProgressStep } from '../terminal/progress.ts';
import { runProject, withStore } from './run-project.ts';

/**
 * A process that makes the edition, which is in the store when it ends. The memory that this takes, much more than what
 * comes out of it, goes back to the system then.
 */

export type BuildMessage = { readonly step: ProgressStep } | { readonly error: PlainError } | { readonly isDone: true };

function send(message: BuildMessage): void {
  process.send?.(message);
}

// The builder was killed.
process.on('disconnect', () => process.exit());
try {
  const onStep = (step: ProgressStep) => send({ step });
  await withStore(
    (store) => runProject(store, onStep),
    () => send({ isDone: true }),
  );
} catch (cause) {
  send({ error: plainError(cause) });
}
