import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import type { runCommand } from '../../src/cli/run-command.ts';

/** What a command printed, and what it ended with. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs a command in this process, at a terminal that is none, in a folder. `pieces` come in by a pipe. */
export function runnerIn(cwd: string, run: typeof runCommand, pieces: readonly string[] = []) {
  return async (...args: string[]): Promise<Ran> => {
    // Commands say every few seconds how far they are: with the clock stopped, however slow the machine is, they do not.
    vi.useFakeTimers({ toFake: ['Date'] });
    const [out, err] = [new PassThrough(), new PassThrough()];
    const printed = Promise.all([text(out), text(err)]);
    const input = Readable.from(pieces.map((piece) => Buffer.from(piece)));
    const code = await run(args, {
      input,
      out,
      err,
      cwd,
      interruptible: (work) => work(new AbortController().signal),
    }).finally(() => vi.useRealTimers());
    out.end();
    err.end();
    const [outText, errText] = await printed;
    return { out: outText, err: errText, code };
  };
}
