import { appendFileSync } from 'node:fs';

/** The file that a benchmark reads how long each stage took from. */
const file = process.env['FAIRCOPY_TIMINGS'];

/** Does the work of a stage; notes how long it took where a benchmark asks for it. */
export async function timed<Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> {
  const since = performance.now();
  try {
    return await work();
  } finally {
    noteTime(stage, since);
  }
}

/** Notes how long a stage took that began at `since`, a value of `performance.now()`. */
export function noteTime(stage: string, since: number): void {
  if (!file) return;
  appendFileSync(file, `${JSON.stringify({ stage, seconds: (performance.now() - since) / 1000 })}\n`);
}
