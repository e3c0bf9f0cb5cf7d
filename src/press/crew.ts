import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keeperError } from '../keeper-error.ts';
import { doJob, type Job, type JobResult } from './jobs.ts';
import type { Kept } from './kept.ts';

/** A thread takes about as long to start as so many captures to clean. */
const worthAThread = 150;

/** More threads than that wait for the disk. */
const mostThreads = 8;

interface Answer {
  readonly results?: JobResult;
  readonly message?: string;
  readonly isKeepers?: boolean;
}

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
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: this.#place });
    worker.on('message', (answer: Answer) => this.#take(worker, answer));
    worker.on('error', (cause) => this.#take(worker, { message: String(cause) }));
    this.#all.push(worker);
    this.#idle.push(worker);
  }

  #take(worker: Worker, { results, message, isKeepers = false }: Answer): void {
    const waiting = this.#doing.get(worker);
    this.#doing.delete(worker);
    this.#idle.push(worker);
    if (results) waiting?.resolve(results);
    else waiting?.reject(isKeepers ? keeperError(message ?? '') : new Error(message));
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
