import { problemLine, type Problem } from '../capture/capture.ts';
import type { Edition } from '../pipeline.ts';
import { readEdition } from '../read-edition.ts';

/** Runs the pipeline once for all collections that ask for its edition at the same time. */
export interface Press {
  /** The edition of the captures as they are now. */
  readonly edition: () => Promise<Edition>;
  /** Makes the next call start anew, even while the pipeline runs. */
  readonly forget: () => void;
}

/** A press for the folder that the settings name. */
export function createPress(): Press {
  let running: Promise<Edition> | null = null;
  return {
    edition() {
      const run = (running ??= readEdition().finally(() => {
        if (running === run) running = null;
      }));
      return run;
    },
    forget() {
      running = null;
    },
  };
}

/** All problems as one text, one a line, under a sentence that says what happens now. */
export function problemReport(problems: readonly Problem[], outcome: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} with the captures. ${outcome}`, ...problems.map((problem) => `  ${problemLine(problem)}`)].join(
    '\n',
  );
}
