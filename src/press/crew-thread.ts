import { parentPort, workerData } from 'node:worker_threads';
import { answer } from './answer.ts';
import { doJob, type Job } from './jobs.ts';
import { Kept } from './kept.ts';

/** A thread that does jobs, one at a time, and keeps what they give. */

const { folder, version } = workerData as { readonly folder: string; readonly version: string };
const kept = new Kept(folder, version);

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(() => doJob(job, kept)));
});
