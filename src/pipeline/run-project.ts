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
  const input = { id: projectId, folder: settings.captures, captures, overrides };
  return withAddressProblems(await runPipeline(input, { store, threads: projectThreads, ...(onStep && { onStep }) }));
}

/** Works with the pipeline's store. Where that turns out to be damaged, the work is done again with an empty one. */
export async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await withOpenStore(work);
  } catch (cause) {
    if (!(cause instanceof DamagedStoreError)) throw cause;
    return withOpenStore(work);
  }
}

async function withOpenStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  using store = new Store(resolve(settings.cache), codeVersion('pipeline'));
  return await work(store);
}
