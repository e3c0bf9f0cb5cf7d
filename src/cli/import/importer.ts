import type { Capture, Problem } from '../../capture/capture.ts';
import type { Article } from '../../clean/article.ts';
import { clean } from '../../clean/clean.ts';
import { onlyFurniture } from '../../pipeline/publish.ts';
import type { SourceFile } from '../list-sources.ts';
import { readSource, type SourceCapture } from '../read-sources.ts';
import { captureName } from './capture-name.ts';
import type { Collection } from './collection.ts';
import { hashOf } from './hash-of.ts';
import type { FilePlacer } from './put-file.ts';

/** A capture that came in. */
export interface Imported {
  /** Its path as a person would type it. */
  readonly path: string;
  /** What it was read from. */
  readonly from: string;
  /** The id of its format. */
  readonly format: string;
  /** A capture of the same story that was there before it. */
  readonly furtherOf: string | null;
}

/** What became of everything that was looked at. */
export interface Outcome {
  readonly imported: Imported[];
  /** How many captures were there already, byte for byte. */
  held: number;
  readonly refused: Problem[];
}

/** Where captures go, and what is there. */
export interface Destination {
  /** The folder as a person would type it. */
  readonly shown: string;
  readonly collection: Collection;
  readonly placer: FilePlacer;
}

/** Takes captures into a collection one by one, and keeps an account of it. */
export class Importer {
  readonly #destination: Destination;
  readonly outcome: Outcome = { imported: [], held: 0, refused: [] };

  constructor(destination: Destination) {
    this.#destination = destination;
  }

  /**
   * Takes in the captures of one file, or what comes before the signal. Whatever is wrong with it stands in the outcome;
   * throws where nothing can be written.
   */
  async take(source: SourceFile, signal: AbortSignal): Promise<void> {
    const { collection } = this.#destination;
    const { shown, message } = source;
    if (message !== null) {
      this.outcome.refused.push({ path: shown, line: null, message });
      return;
    }
    const file = await hashOf(source.path).catch(() => '');
    const held = collection.heldIn(file);
    this.outcome.held += held;
    if (held > 0) return;
    const refusedBefore = this.outcome.refused.length;
    const parts: string[] = [];
    for await (const read of readSafely(source)) {
      if (signal.aborted) return;
      if ('message' in read) this.outcome.refused.push(read);
      else {
        parts.push(read.capture.sha256);
        await this.#takeCapture(read);
      }
    }
    // What was refused must be said again the next time.
    if (parts.length > 0 && this.outcome.refused.length === refusedBefore) collection.rememberParts(file, parts);
  }

  async #takeCapture({ capture, bytes }: SourceCapture): Promise<void> {
    const { collection, placer, shown } = this.#destination;
    if (collection.idOf(capture.sha256) !== undefined) {
      this.outcome.held += 1;
      return;
    }
    const article = articleOf(capture);
    if ('message' in article) {
      this.outcome.refused.push(article);
      return;
    }
    const path = `${shown}/${await placer.put(captureName(capture, article), bytes)}`;
    const furtherOf = collection.add({ id: path, sha256: capture.sha256 }, article);
    this.outcome.imported.push({ path, from: capture.id, format: capture.format, furtherOf });
  }
}

function articleOf(capture: Capture): Article | Problem {
  try {
    return clean(capture).article ?? onlyFurniture(capture.id);
  } catch (cause) {
    return unexpected(capture.id, cause);
  }
}

/** A reader's own fault must not stop the rest either. */
async function* readSafely(source: SourceFile): AsyncGenerator<SourceCapture | Problem> {
  const reading = readSource(source);
  for (;;) {
    let next;
    try {
      next = await reading.next();
    } catch (cause) {
      yield unexpected(source.shown, cause);
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}

function unexpected(path: string, cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause);
  return { path, line: null, message: `This cannot be read (${why}). Look whether the file is whole.` };
}
