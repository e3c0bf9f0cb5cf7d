import { fork } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { problemLine, type Problem } from '../capture/capture.ts';
import { errorOf, type Answer } from '../press/answer.ts';
import type { Entries } from '../press/entries.ts';
import type { StepMessage } from '../press/press-process.ts';
import { settings } from '../settings.ts';
import { Progress } from '../terminal/progress.ts';

/** Runs the pipeline once for all collections that ask for its edition at the same time. */
export interface Press {
  /** The entries of the captures and overrides as they are now. */
  readonly edition: () => Promise<Entries>;
  /** Makes the next call start anew, even while the pipeline runs. */
  readonly forget: () => void;
}

/** Relative to the project's folder, as Astro wants an entry's path, wherever the settings say that the captures are. */
const capturesFolder = relative(process.cwd(), resolve(settings.captures)).replaceAll('\\', '/');

/** A press for the folders that the settings name. */
export function createPress(): Press {
  let running: Promise<Entries> | null = null;
  return {
    edition() {
      const run = (running ??= print().finally(() => {
        if (running === run) running = null;
      }));
      return run;
    },
    forget() {
      running = null;
    },
  };
}

/** Makes the edition in a process of its own: Vite, which runs the loaders, would make it slower by a half, and could do nothing else. */
async function print(): Promise<Entries> {
  const child = fork(join(import.meta.dirname, '../press/press-process.ts'), { serialization: 'advanced' });
  const progress = new Progress(process.stdout);
  try {
    return await new Promise<Entries>((done, fail) => {
      child.on('error', fail);
      child.on('exit', (code, signal) => fail(new Error(`The edition could not be made: ended by ${signal ?? code}.`)));
      child.on('message', (message: Answer<Entries> | StepMessage) => {
        if (message.kind === 'step') progress.at(message.step);
        else if (message.kind === 'result') done(message.result);
        else fail(errorOf(message));
      });
      child.send(capturesFolder);
    });
  } finally {
    progress.clear();
    child.disconnect();
  }
}

/** All problems as one text, one a line, under a sentence that says what happens now. */
export function problemReport(problems: readonly Problem[], outcome: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${count} with the captures or overrides. ${outcome}`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
  ].join('\n');
}
