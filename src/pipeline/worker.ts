import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { Store } from './store.ts';
import { doTask, type TaskName, type TaskWork } from './tasks.ts';

/** A thread of the pool: does tasks, one at a time, on a store of its own connection. */

/** What a thread is started with. */
export interface WorkerData {
  readonly folder: string;
  readonly code: string;
}

const { folder, code } = workerData as WorkerData;
const store = new Store(folder, code);

workerpool.worker({
  doTask: <Name extends TaskName>(name: Name, work: readonly TaskWork<Name>[]) => doTask(name, work, store),
});
