import { fileURLToPath } from 'node:url';
import workerpool, { type Pool } from 'workerpool';
import { revivedError, type PlainError } from '../errors/keeper-error.ts';
import type { Store } from './store.ts';
import type { Result, TaskName, TaskWork } from './tasks.ts';
import type { WorkerData } from './worker.ts';

/** Starting a thread takes about as long as cleaning this many captures. */
const worthAThread = 150;

/** Young-generation heap per thread, in MB: fewer minor collections. */
const youngGeneration = 48;

/** How work is shared out. */
export interface Threads {
  /** How many threads. With 0, and with a store in memory, all is done in this one. */
  readonly count: number;
  /** How many captures and stories are worked on in this thread before others are started. */
  readonly startAfter?: number;
}

/** Does tasks in this thread, or in a pool of threads where there are enough of them. */
export class Workers implements AsyncDisposable {
  readonly #store: Store;
  readonly #count: number;
  readonly #startAfter: number;
  #pool: Pool | undefined;
  #asked = 0;

  constructor(store: Store, { count, startAfter = worthAThread }: Threads) {
    this.#store = store;
    this.#count = store.folder === null ? 0 : count;
    this.#startAfter = startAfter;
  }

  /** How many tasks are done at once. */
  get size(): number {
    return Math.max(1, this.#count);
  }

  async do<Name extends TaskName>(name: Name, work: readonly TaskWork<Name>[]): Promise<Result<Name>[]> {
    this.#asked += work.length;
    const { folder, code } = this.#store;
    if (folder === null || this.#count === 0 || this.#asked < this.#startAfter) {
      // Loading the cleaner takes longer than finding out that nothing is to be cleaned.
      const { doTask } = await import('./tasks.ts');
      return doTask(name, work, this.#store);
    }
    this.#pool ??= startPool(this.#count, { folder, code });
    try {
      return (await this.#pool.exec('doTask', [name, work])) as Result<Name>[];
    } catch (cause) {
      throw revivedError(cause as PlainError);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool?.terminate(true);
  }
}

function startPool(count: number, workerData: WorkerData): Pool {
  return workerpool.pool(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } },
  });
}
