import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Capture, Problem } from '../../capture/capture.ts';
import { clean } from '../../clean/clean.ts';
import type { Article } from '../../clean/article.ts';
import { isSameStory, shinglesOf } from '../../story/match-captures.ts';
import { SampleIndex, sampleSize } from '../../story/sample-index.ts';
import { listSources, type SourceFile } from '../list-sources.ts';
import { readSource } from '../read-sources.ts';
import type { Progress } from '../terminal/progress.ts';
import type { LikenessCache } from './likeness-cache.ts';

/** Where a collection lies, and what looking through it needs. */
export interface CollectionPlace {
  readonly folder: string;
  /** The folder as a person would type it. */
  readonly shown: string;
  readonly cache: LikenessCache;
  readonly progress: Progress;
}

/** The captures that are there already, known by their bytes and their words. Memory holds a few small keys of each. */
export class Collection {
  readonly #cache: LikenessCache;
  readonly #index = new SampleIndex();
  /** In the order in which they were added, as the index counts. */
  readonly #captures: { readonly id: string; readonly sha256: string }[] = [];
  readonly #idOf = new Map<string, string>();

  private constructor(cache: LikenessCache) {
    this.#cache = cache;
  }

  /** Looks through a folder of captures. One that is not there is an empty one. */
  static async open({ folder, shown, cache, progress }: CollectionPlace): Promise<Collection> {
    const collection = new Collection(cache);
    const files = (await Array.fromAsync(listSources(folder, shown))).filter((file) => 'shown' in file);
    for (const [done, file] of files.entries()) {
      progress.at({ done, total: files.length, what: 'Looking through the captures that are here' });
      await collection.#addFile(file);
    }
    return collection;
  }

  /** The id of the capture with the same bytes. */
  idOf(sha256: string): string | undefined {
    return this.#idOf.get(sha256);
  }

  /** Adds a capture; gives the id of one of the same story that was there before it. */
  add({ id, sha256 }: Pick<Capture, 'id' | 'sha256'>, article: Article | null): string | null {
    const shingles = Uint32Array.from(article ? shinglesOf(article) : []).sort();
    this.#cache.keepShingles(sha256, shingles);
    return this.#note({ id, sha256 }, shingles);
  }

  #note(capture: { readonly id: string; readonly sha256: string }, shingles: Uint32Array): string | null {
    this.#idOf.set(capture.sha256, capture.id);
    this.#captures.push(capture);
    const candidates = this.#index.add([...shingles.subarray(0, sampleSize)]);
    const own = new Set(shingles);
    return (
      candidates.flatMap((index) => this.#captures[index] ?? []).find((other) => this.#isLike(other.sha256, own))?.id ??
      null
    );
  }

  #isLike(sha256: string, shingles: ReadonlySet<number>): boolean {
    return isSameStory(new Set(this.#cache.shinglesOf(sha256)), shingles);
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
        this.add(read.capture, clean(read.capture).article);
      }
    } catch {
      // The build says what is wrong with a file that is here already.
      return;
    }
    if (parts.length !== 1 || parts[0] !== sha256) this.#cache.keepParts(sha256, parts);
  }
}

function isRead<T extends object>(read: T | Problem): read is T {
  return !('message' in read);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
