import { appendFileSync } from 'node:fs';
import { Progress } from '../terminal/progress.ts';

/** Where a benchmark wants to read how long each stage took. */
const timings = process.env['FAIRCOPY_TIMINGS'];

/** Tells how far long work is, and notes how long its stages take where somebody wants to know. */
export class Stages {
  readonly #progress = new Progress(process.stdout);

  /** Says how much of what is being done is done. */
  at(what: string, done: number, total: number | null): void {
    this.#progress.at({ what, done, total });
  }

  async during<Result>(stage: string, work: Promise<Result>): Promise<Result> {
    const since = performance.now();
    try {
      return await work;
    } finally {
      this.#progress.clear();
      note(stage, since);
    }
  }

  whole<Result>(stage: string, work: () => Result): Result {
    const since = performance.now();
    const result = work();
    note(stage, since);
    return result;
  }
}

function note(stage: string, since: number): void {
  if (!timings) return;
  appendFileSync(timings, `${JSON.stringify({ stage, seconds: (performance.now() - since) / 1000 })}\n`);
}
