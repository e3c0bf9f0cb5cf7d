import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Job } from './jobs.ts';
import { Kept } from './kept.ts';

/** A thread that does jobs, one at a time, and keeps what they give. */

const { folder, version } = workerData as { readonly folder: string; readonly version: string };
const kept = new Kept(folder, version);

parentPort?.on('message', async (job: Job) => {
  try {
    parentPort?.postMessage({ results: await doJob(job, kept) });
  } catch (cause) {
    // An error loses what it is on its way to another thread, but for its words.
    const isKeepers = cause instanceof Error && cause.stack === '';
    parentPort?.postMessage({
      message: cause instanceof Error ? (isKeepers ? cause.message : cause.stack) : String(cause),
      isKeepers,
    });
  }
});
