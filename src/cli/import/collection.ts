import type { Capture, Problem } from '../../capture/capture.ts';
import { clean } from '../../clean/clean.ts';
import type { Article } from '../../clean/article.ts';
import { isSameStory, likenessOf } from '../../story/match-captures.ts';
import { SampleIndex, sampleOf } from '../../story/sample-index.ts';
import { listSources, type SourceFile } from '../list-sources.ts';
import { readSource } from '../read-sources.ts';
import type { Progress } from '../terminal/progress.ts';
import { hashOf } from './hash-of.ts';
import type { LikenessCache } from './likeness-cache.ts';

/** Where a collection lies, and what looking through it needs. */
export interface CollectionPlace {
  readonly folder: string;
  /** The folder as a person would type it. */
  readonly shown: string;
  readonly cache: LikenessCache;
  readonly progress: Progress;
  /** Ends it early: what was not looked at counts as not there. */
  readonly signal: AbortSignal;
}

type Known = Pick<Capture, 'id' | 'sha256'>;

/** The captures that are there already, known by their bytes and their words. Memory holds a few small keys of each. */
export class Collection {
  readonly #cache: LikenessCache;
  readonly #index = new SampleIndex();
  /** In the order in which they were added, as the index counts. */
  readonly #captures: Known[] = [];
  readonly #idOf = new Map<string, string>();

  private constructor(cache: LikenessCache) {
    this.#cache = cache;
  }

  /** Looks through a folder of captures. One that is not there is an empty one. */
  static async open({ folder, shown, cache, progress, signal }: CollectionPlace): Promise<Collection> {
    const collection = new Collection(cache);
    const files = (await listSources([folder], folder)).filter(({ message }) => message === null);
    for (const [done, file] of files.entries()) {
      if (signal.aborted) break;
      progress.at({ done, total: files.length, what: 'Looking through the captures that are here' });
      await collection.#addFile({ ...file, shown: shown + file.shown.slice(folder.length) });
    }
    return collection;
  }

  /** The id of the capture with the same bytes. */
  idOf(sha256: string): string | undefined {
    return this.#idOf.get(sha256);
  }

  /** How many captures a file of these bytes holds, where all of them are here; 0 where one is not, or nothing is known of it. */
  heldIn(file: string): number {
    const parts = this.#cache.partsOf(file) ?? [file];
    return parts.every((part) => this.#idOf.has(part)) ? parts.length : 0;
  }

  /** Keeps in mind which captures a file with several holds. */
  keepParts(file: string, parts: readonly string[]): void {
    if (parts.length !== 1 || parts[0] !== file) this.#cache.keepParts(file, parts);
  }

  /** Adds a capture; gives the id of one of the same story that was there before it. */
  add(capture: Known, article: Article | null): string | null {
    const shingles = article ? likenessOf(article) : new Uint32Array();
    this.#cache.keepShingles(capture.sha256, shingles);
    return this.#note(capture, shingles).find(({ sha256 }) => this.#isLike(sha256, shingles))?.id ?? null;
  }

  /** Gives the captures that it is worth comparing with. */
  #note(capture: Known, shingles: Uint32Array): Known[] {
    this.#idOf.set(capture.sha256, capture.id);
    this.#captures.push(capture);
    return this.#index.add(sampleOf(shingles)).flatMap((index) => this.#captures[index] ?? []);
  }

  #isLike(sha256: string, shingles: Uint32Array): boolean {
    return isSameStory(this.#cache.shinglesOf(sha256) ?? new Uint32Array(), shingles);
  }

  async #addFile(file: SourceFile): Promise<void> {
    const sha256 = await hashOf(file.path).catch(() => null);
    if (sha256 !== null && !this.#addKnown(file, sha256)) await this.#addRead(file, sha256);
  }

  /** Adds the captures of a file that was looked through before; false where one of them is not known any more. */
  #addKnown({ shown }: SourceFile, sha256: string): boolean {
    const parts = this.#cache.partsOf(sha256) ?? [sha256];
    const shingles = parts.map((part) => this.#cache.shinglesOf(part));
    if (shingles.includes(undefined)) return false;
    for (const [index, part] of parts.entries()) {
      const id = parts.length === 1 ? shown : `${shown}/${index + 1}`;
      this.#note({ id, sha256: part }, shingles[index] ?? new Uint32Array());
    }
    return true;
  }

  async #addRead(file: SourceFile, sha256: string): Promise<void> {
    const parts: string[] = [];
    try {
      for await (const read of readSource(file)) {
        if (!isRead(read)) continue;
        parts.push(read.capture.sha256);
        const { id, sha256 } = read.capture;
        this.add({ id, sha256 }, clean(read.capture).article);
      }
    } catch {
      // The build says what is wrong with a file that is here already.
      return;
    }
    this.keepParts(sha256, parts);
  }
}

function isRead<T extends object>(read: T | Problem): read is T {
  return !('message' in read);
}
