import type { Raw } from '../capture/read-captures.ts';
import type { OverrideReading } from '../overrides/read-overrides.ts';
import type { ProgressStep } from '../terminal/progress.ts';
import { compareText } from '../text/compare.ts';
import { digest } from '../text/digest.ts';
import { areTimesSame, timesOfCapture } from './capture-times.ts';
import { editionKey, lastEdition, type Edition, type EditionOutline } from './edition.ts';
import { readAll } from './read-all.ts';
import type { Store } from './store.ts';
import { timed } from './timings.ts';
import { Work } from './work.ts';
import { Workers, type Threads } from './workers.ts';

/** What an edition is made from. */
export interface Input {
  /** Tells this input's edition from others in the store. */
  readonly id: string;
  /** What problems call the captures' folder: `content/captures`. */
  readonly folder: string;
  readonly captures: AsyncIterable<Raw> | Iterable<Raw>;
  readonly overrides: OverrideReading;
  /** The time, in milliseconds since 1970: what was captured later than that is not believed. */
  readonly now: number;
}

/** What it is made with. */
export interface Means {
  /** Where captures and stories are found that were made before, and where their texts are put. */
  readonly store: Store;
  readonly threads: Threads;
  /** Told how far the work is. */
  readonly onStep?: (step: ProgressStep) => void;
}

/**
 * The one driver of the pipeline: cleans, matches, applies what the keeper says, reconciles, writes. Builds, the development
 * server, the commands and the tests all call it. Of captures and stories only those are worked on that the store does not
 * have. The same captures and overrides give the same edition, whatever the store and the number of threads, while the same
 * times of capture are in the future.
 */
export async function runPipeline({ id, folder, captures, overrides, now }: Input, means: Means): Promise<Edition> {
  const { store, threads, onStep = () => undefined } = means;
  await using workers = new Workers(store, threads);
  const work = new Work({ store, workers, onStep });
  const read = await timed('clean', () => readAll(captures, folder, work));
  const input = digest(store.code, folder, ...read.keys, JSON.stringify(overrides));
  const before = store.outline<EditionOutline>(editionKey(id));
  const holds = before?.input === input && areTimesSame(before.times, now) && store.hasAll(before.used);
  const known = holds ? lastEdition(id, store) : undefined;
  if (before && known) {
    store.prune([...before.used, editionKey(id)]);
    return known;
  }
  // Loaded only here: commands on an unchanged collection are done sooner without the cleaner.
  const { makeEdition } = await import('./make-edition.ts');
  const outlines = read.outlines();
  const times = timesOfCapture(outlines, now);
  const edition = await makeEdition(outlines, { folder, overrides, now }, work);
  const problems = [...read.problems, ...overrides.problems, ...edition.problems];
  const sorted = { ...edition, problems: problems.sort((a, b) => compareText(a.path, b.path)) };
  // Captures that were refused have no entry.
  const used = [...work.used].filter((key) => store.has(key));
  store.put([{ key: editionKey(id), outline: { input, times, used } satisfies EditionOutline, record: sorted }]);
  store.prune(used);
  return sorted;
}
