import { resolve } from 'node:path';
import { problemLine, type Problem } from '../capture/capture.ts';
import { compareText } from '../compare.ts';
import { readCaptures } from '../capture/read-captures.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import { edit, type Edition } from '../pipeline.ts';
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
      const run = (running ??= runPipeline().finally(() => {
        if (running === run) running = null;
      }));
      return run;
    },
    forget() {
      running = null;
    },
  };
}

async function runPipeline(): Promise<Edition> {
  const { captures, problems } = await readCaptures(resolve(settings.captures), settings.captures);
  const overrides = await readOverrides(resolve(settings.overrides), settings.overrides);
  const edition = edit(captures, settings.captures, overrides.files);
  const all = [...problems, ...overrides.problems, ...edition.problems];
  return { ...edition, problems: all.sort((a, b) => compareText(a.path, b.path)) };
}

/** All problems as one text, one a line, under a sentence that says what happens now. */
export function problemReport(problems: readonly Problem[], outcome: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${count} with the captures or overrides. ${outcome}`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
  ].join('\n');
}
