import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { errorOf, type Answer } from './answer.ts';
import { doJob, type Job, type JobResult } from './jobs.ts';
import type { Kept } from './kept.ts';

/** A thread takes about as long to start as so many captures to clean. */
const worthAThread = 150;

/** Most of what a job makes is soon forgotten: with so much room it seldom has to be looked through. In megabytes. */
const youngGeneration = 48;

/** More threads than that wait for the disk. */
const mostThreads = 8;

interface Waiting {
  readonly job: Job;
  readonly resolve: (results: JobResult) => void;
  readonly reject: (cause: Error) => void;
}

/** Threads that share jobs. Until there is work enough for them it is done in this one. */
export class Crew implements AsyncDisposable {
  readonly #kept: Kept;
  readonly #place: { readonly folder: string; readonly version: string };
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #doing = new Map<Worker, Waiting>();
  #asked = 0;

  constructor(kept: Kept, place: { readonly folder: string; readonly version: string }) {
    this.#kept = kept;
    this.#place = place;
  }

  /** How many jobs can be done at once. */
  get size(): number {
    return Math.min(availableParallelism(), mostThreads);
  }

  do(job: Job): Promise<JobResult> {
    this.#asked += job.work.length;
    if (this.#asked < worthAThread && this.#all.length === 0) return doJob(job, this.#kept);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#hire();
      this.#next();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #hire(): void {
    if (this.#all.length >= this.size || this.#idle.length >= this.#waiting.length) return;
    const worker = new Worker(new URL('crew-thread.ts', import.meta.url), {
      workerData: this.#place,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    worker.on('message', (answer: Answer<JobResult>) => this.#take(worker, answer));
    worker.on('error', (cause) => this.#take(worker, { kind: 'error', message: String(cause), isKeepers: false }));
    this.#all.push(worker);
    this.#idle.push(worker);
  }

  #take(worker: Worker, answer: Answer<JobResult>): void {
    const waiting = this.#doing.get(worker);
    this.#doing.delete(worker);
    this.#idle.push(worker);
    if (answer.kind === 'result') waiting?.resolve(answer.result);
    else waiting?.reject(errorOf(answer));
    this.#next();
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const [worker, waiting] = [this.#idle.pop(), this.#waiting.shift()];
      if (!worker || !waiting) return;
      this.#doing.set(worker, waiting);
      worker.postMessage(waiting.job);
    }
  }
}
