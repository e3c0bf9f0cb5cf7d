import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { rawCaptures } from '../capture/read-captures.ts';
import { DamagedStoreError } from '../errors/keeper-error.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import { settings } from '../settings.ts';
import type { ProgressStep } from '../terminal/progress.ts';
import { withAddressProblems } from './address-record.ts';
import { codeVersion } from './code-version.ts';
import type { Edition } from './edition.ts';
import { projectId } from './project.ts';
import { runPipeline } from './run.ts';
import { Store } from './store.ts';
import type { Threads } from './workers.ts';

/** More threads than this wait for the disk. */
const mostThreads = 8;

/** As many threads as there are cores. */
export const projectThreads: Threads = { count: Math.min(availableParallelism(), mostThreads) };

/** Runs the pipeline on the captures and overrides that the settings name. The texts of the edition are in the store. */
export async function runProject(store: Store, onStep?: (step: ProgressStep) => void): Promise<Edition> {
  const overrides = await readOverrides(resolve(settings.overrides), settings.overrides);
  const captures = rawCaptures(resolve(settings.captures));
  const input = { id: projectId, folder: settings.captures, captures, overrides, now: Date.now() };
  return withAddressProblems(await runPipeline(input, { store, threads: projectThreads, ...(onStep && { onStep }) }));
}

/**
 * Makes something with the pipeline's store, and works with both. Where the store turns out to be damaged while it is made,
 * it is made again with an empty one; what is done with it is never done twice.
 */
export async function withStore<Made, Result>(
  make: (store: Store) => Promise<Made>,
  work: (made: Made, store: Store) => Promise<Result> | Result,
): Promise<Result> {
  let store = openPipelineStore();
  try {
    const made = await make(store).catch((cause: unknown) => {
      if (!(cause instanceof DamagedStoreError)) throw cause;
      store[Symbol.dispose]();
      store = openPipelineStore();
      return make(store);
    });
    return await work(made, store);
  } finally {
    store[Symbol.dispose]();
  }
}

function openPipelineStore(): Store {
  return new Store(resolve(settings.cache), codeVersion('pipeline'));
}
