import { appendFileSync } from 'node:fs';
import type { Step } from '../terminal/progress.ts';

/** Where a benchmark wants to read how long each stage took. */
const timings = process.env['FAIRCOPY_TIMINGS'];

/** Does the work of a stage, and notes how long it takes where somebody wants to know. */
export async function during<Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> {
  const since = performance.now();
  try {
    return await work();
  } finally {
    noteStage(stage, since);
  }
}

/** Notes that a stage has lasted since a moment, as `performance.now()` has it. */
export function noteStage(stage: string, since: number): void {
  if (!timings) return;
  appendFileSync(timings, `${JSON.stringify({ stage, seconds: (performance.now() - since) / 1000 })}\n`);
}

/** Told how far long work is. */
export type OnStep = (step: Step) => void;
