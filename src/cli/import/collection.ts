import type { Capture } from '../../capture/capture.ts';
import { rawCaptures } from '../../capture/read-captures.ts';
import type { Article } from '../../clean/article.ts';
import { readAll } from '../../pipeline/read-all.ts';
import { projectThreads } from '../../pipeline/run-project.ts';
import type { Store } from '../../pipeline/store.ts';
import { Work } from '../../pipeline/work.ts';
import { Workers } from '../../pipeline/workers.ts';
import { sharedShare, shinglesOf } from '../../story/match/match-captures.ts';
import type { CaptureOutline } from '../../story/outline.ts';
import { SampleIndex, sampleOf } from '../../story/match/sample-index.ts';
import type { Progress } from '../../terminal/progress.ts';
import { digest } from '../../text/digest.ts';

/** Where a collection is, and what reading it needs. */
export interface CollectionPlace {
  readonly folder: string;
  /** The folder as a person would type it. */
  readonly shown: string;
  readonly store: Store;
  readonly progress: Progress;
  /** Ends the reading early: what was not read counts as not there. */
  readonly signal: AbortSignal;
}

type Known = Pick<Capture, 'id' | 'sha256'>;

/** From this share of their shingles on, two captures are probably of one story; builds look closer. */
const likelyShare = 0.55;

/** A capture that is there, and the shingles of its article, read from the store when it is compared. */
interface Held extends Known {
  readonly shingles: () => Uint32Array | undefined;
}

/** The captures that are there already, known by their bytes and their words. Memory holds a few small keys of each. */
export class Collection {
  readonly #store: Store;
  readonly #index = new SampleIndex();
  /** In the order in which they were added, as the index counts. */
  readonly #captures: Held[] = [];
  readonly #idOf = new Map<string, string>();

  private constructor(store: Store) {
    this.#store = store;
  }

  /** Reads a folder of captures. One that is not there is an empty one. */
  static async open({ folder, shown, store, progress, signal }: CollectionPlace): Promise<Collection> {
    const collection = new Collection(store);
    await using workers = new Workers(store, projectThreads);
    const work = new Work({ store, workers, onStep: (step) => progress.at(step) });
    const { outlines } = await readAll(untilAborted(rawCaptures(folder), signal), shown, work);
    for (const { id, sha256, key, article } of outlines()) {
      const shingles = () => store.outline<CaptureOutline>(key)?.article?.shingles;
      collection.#add({ id: `${shown}/${id}`, sha256, shingles }, article?.shingles ?? new Uint32Array());
    }
    return collection;
  }

  /** The id of the capture with the same bytes. */
  idOf(sha256: string): string | undefined {
    return this.#idOf.get(sha256);
  }

  /** How many captures a file of these bytes holds, where all of them are here; 0 where one is not, or nothing is known of it. */
  heldIn(file: string): number {
    const parts = this.#store.record<readonly string[]>(partsKey(file)) ?? [file];
    return parts.every((part) => this.#idOf.has(part)) ? parts.length : 0;
  }

  /** Remembers which captures a file with several holds, so that it need not be read again. */
  rememberParts(file: string, parts: readonly string[]): void {
    if (parts.length !== 1 || parts[0] !== file) this.#store.put([{ key: partsKey(file), record: parts }]);
  }

  /** Adds a capture; gives the id of one of the same story that was there before it. */
  add(capture: Known, article: Article): string | null {
    const own = shinglesOf(article.passages);
    const key = digest(this.#store.code, 'shingles', capture.sha256);
    this.#store.put([{ key, record: own }]);
    const candidates = this.#add({ ...capture, shingles: () => this.#store.record<Uint32Array>(key) }, own);
    return (
      candidates.find(({ shingles }) => sharedShare(shingles() ?? new Uint32Array(), own) >= likelyShare)?.id ?? null
    );
  }

  /** Gives the captures that it is worth comparing with. */
  #add(capture: Held, shingles: Uint32Array): Held[] {
    this.#idOf.set(capture.sha256, capture.id);
    this.#captures.push(capture);
    return this.#index.add(sampleOf(shingles)).flatMap((index) => this.#captures[index] ?? []);
  }
}

function partsKey(file: string): string {
  return `parts:${file}`;
}

async function* untilAborted<Value>(values: AsyncIterable<Value>, signal: AbortSignal): AsyncGenerator<Value> {
  for await (const value of values) {
    if (signal.aborted) return;
    yield value;
  }
}
