import { resolve } from 'node:path';
import { problemLine, type Problem } from '../capture/capture.ts';
import { readCaptures, type Collection } from '../capture/read-captures.ts';
import type { Edition } from '../pipeline.ts';
import { keepRawCapture } from '../raw-capture.ts';
import { readEdition } from '../read-edition.ts';
import { settings } from '../settings.ts';

/** Runs the pipeline once for all collections that ask for its edition at the same time. */
export interface Press {
  /** The edition of the captures and overrides as they are now. */
  readonly edition: () => Promise<Edition>;
  /** Makes the next call start anew, even while the pipeline runs. */
  readonly forget: () => void;
}

/** A press for the folders that the settings name. */
export function createPress(): Press {
  let running: Promise<Edition> | null = null;
  return {
    edition() {
      const run = (running ??= readEdition(collect).finally(() => {
        if (running === run) running = null;
      }));
      return run;
    },
    forget() {
      running = null;
    },
  };
}

/** All captures, those that have no file of their own kept for whoever wants them as they are. */
function collect(): Promise<Collection> {
  return readCaptures(resolve(settings.captures), settings.captures, async ({ capture, bytes, isFile }) => {
    if (!isFile) await keepRawCapture(capture.sha256, bytes);
  });
}

/** All problems as one text, one a line, under a sentence that says what happens now. */
export function problemReport(problems: readonly Problem[], outcome: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${count} with the captures or overrides. ${outcome}`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
  ].join('\n');
}
