import type { CaptureOutline } from '../story/outline.ts';
import type { ProgressStep } from '../terminal/progress.ts';
import type { StoryRelation } from '../story/match/relate-stories.ts';
import { cleaningKey, reconcilingKey, relatingKey, type Cleaning, type Reconciling, type Relating } from './keys.ts';
import type { Store } from './store.ts';
import type { StoryOutline } from './written-story.ts';
import type { Result, TaskName, TaskWork } from './tasks.ts';
import type { Workers } from './workers.ts';

/** A batch has at most this many captures or stories: enough to make little of its way to a thread and back. */
export const batchSize = 48;

/** Does tasks, or finds in the store what they made before, and notes which entries are in use. */
export class Work {
  readonly store: Store;
  readonly workers: Workers;
  readonly onStep: (step: ProgressStep) => void;
  readonly used = new Set<string>();

  constructor({ store, workers, onStep }: Pick<Work, 'store' | 'workers' | 'onStep'>) {
    this.store = store;
    this.workers = workers;
    this.onStep = onStep;
  }

  /** Whether the store has an entry. Whether it has or not, it is in use from now on. */
  has(key: string): boolean {
    this.used.add(key);
    return this.store.has(key);
  }

  clean(work: readonly Cleaning[]): Promise<CaptureOutline[]> {
    return this.#do('clean', work, { what: 'Cleaning captures again', keyOf: cleaningKey });
  }

  relate(work: readonly Relating[]): Promise<StoryRelation[]> {
    return this.#do('relate', work, { what: 'Matching captures', keyOf: relatingKey });
  }

  reconcile(work: readonly Reconciling[]): Promise<StoryOutline[]> {
    return this.#do('reconcile', work, { what: 'Reconciling stories', keyOf: reconcilingKey });
  }

  async #do<Name extends TaskName>(
    name: Name,
    work: readonly TaskWork<Name>[],
    { what, keyOf }: { what: string; keyOf: (one: TaskWork<Name>) => string },
  ): Promise<Result<Name>[]> {
    const results: Result<Name>[] = [];
    const missing: number[] = [];
    for (const [index, one] of work.entries()) {
      const key = keyOf(one);
      this.used.add(key);
      const known = this.store.outline<Result<Name>>(key);
      if (known) results[index] = known;
      else missing.push(index);
    }
    let done = work.length - missing.length;
    const batches = Array.from({ length: Math.ceil(missing.length / batchSize) }, async (_, at) => {
      const places = missing.slice(at * batchSize, (at + 1) * batchSize);
      const made = await this.workers.do(
        name,
        places.map((place) => work[place] as TaskWork<Name>),
      );
      for (const [index, place] of places.entries()) results[place] = made[index] as Result<Name>;
      this.onStep({ what, done: (done += places.length), total: work.length });
    });
    await Promise.all(batches);
    return results;
  }
}
