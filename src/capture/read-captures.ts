import { createHash } from 'node:crypto';
import { basename, dirname, join, posix } from 'node:path';
import type { Capture, Problem, Refusal } from './capture.ts';
import type { Source } from './containers/container.ts';
import { listFiles, type Listed } from './files/list-files.ts';
import { openFile } from './files/open-file.ts';
import { endings, formats } from './formats/formats.ts';
import { unfold, type Unfolded } from './containers/unfold.ts';

/** One capture that was read, or what is wrong with one. */
export type Reading = Read | { readonly ok: false; readonly problem: Problem };

export interface Read {
  readonly ok: true;
  readonly capture: Capture;
  /** Its own bytes, as a file of its own would hold them. */
  readonly bytes: Uint8Array;
  /** Whether they are all of its file, as it lies there, not a part of one. */
  readonly isFile: boolean;
}

/** The bytes of a capture before they are read, or what is wrong with a file or a part of one. */
export interface Raw {
  /** The path of the file below the captures folder; empty where the folder itself cannot be read. */
  readonly file: string;
  readonly part: Unfolded;
}

/** What a folder of captures held: what could be read, in the order of the files, and what could not, each with why. */
export interface Collection {
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

/** How many files are opened ahead: enough to hide a disk's latency, far below any system's limit. */
const filesAhead = 16;

/** How many problems with one file are told one by one. */
const problemsOfAFile = 100;

/**
 * Every capture below a folder as bytes, one at a time, in the order of the files' paths by code unit. At once it holds one
 * capture, and a few small files that come next.
 */
export async function* rawCaptures(folder: string): AsyncGenerator<Raw> {
  const files = await listFiles(folder);
  if (typeof files === 'string') yield lost('', files);
  else if (files.length === 0) {
    yield lost('', `There is no capture in this folder. Put some into it: Faircopy reads ${endings()}.`);
  } else yield* readFiles(folder, files);
}

/**
 * Reads every capture below a folder. See `rawCaptures`.
 *
 * @param folder where the captures are
 * @param shown the folder as problems shall name it, such as `content/captures`
 */
export function captures(folder: string, shown: string): AsyncGenerator<Reading> {
  return decodeAll(rawCaptures(folder), shown);
}

/** Reads the captures of one file, one at a time. Ids start with its name, problems with its path. */
export function capturesIn(path: string): AsyncGenerator<Reading> {
  const folder = dirname(path);
  return decodeAll(readFiles(folder, [{ path: basename(path), message: null }]), folder);
}

/** All captures below a folder, and all problems with them, at once. See `captures`. */
export async function readCaptures(folder: string, shown: string): Promise<Collection> {
  const collection = { captures: [] as Capture[], problems: [] as Problem[] };
  for await (const reading of captures(folder, shown)) {
    if (reading.ok) collection.captures.push(reading.capture);
    else collection.problems.push(reading.problem);
  }
  return collection;
}

async function* decodeAll(raw: AsyncIterable<Raw>, shown: string): AsyncGenerator<Reading> {
  const told = new ProblemLimit(shown);
  for await (const { file, part } of raw) {
    const reading = await decode(part, file, shown);
    for (const problem of told.before(file)) yield { ok: false, problem };
    if (reading.ok || told.isTold(file)) yield reading;
  }
  for (const problem of told.before(null)) yield { ok: false, problem };
}

/** Of a file that is no data set but is called one, a million rows may be wrong: a hundred of them are told of. */
export class ProblemLimit {
  readonly #shown: string;
  #file: string | null = null;
  #wrong = 0;

  constructor(shown: string) {
    this.#shown = shown;
  }

  /** Whether the next problem with a file, which follows those of the file before it, is to be told. */
  isTold(file: string): boolean {
    this.#file = file;
    this.#wrong += 1;
    return this.#wrong <= problemsOfAFile;
  }

  /** What is to be said before another file comes, or none: how many problems were not told. */
  before(file: string | null): Problem[] {
    if (file === this.#file) return [];
    const [path, more] = [posix.join(this.#shown, this.#file ?? ''), this.#wrong - problemsOfAFile];
    [this.#file, this.#wrong] = [file, 0];
    if (more <= 0) return [];
    const what = more === 1 ? 'One more part' : `${more} more parts`;
    return [{ path, line: null, message: `${what} of this file cannot be read, for reasons like those above.` }];
  }
}

function lost(file: string, message: string): Raw {
  return { file, part: { ok: false, id: file, path: file, line: null, message } };
}

async function* readFiles(folder: string, files: readonly Listed[]): AsyncGenerator<Raw> {
  for await (const { path, source } of openAhead(folder, files)) {
    if (typeof source === 'string') yield lost(path, source);
    else for await (const part of unfold({ id: path, name: path, source })) yield { file: path, part };
  }
}

/** Opens the files in order, the next few while one is read. */
async function* openAhead(
  folder: string,
  files: readonly Listed[],
): AsyncGenerator<{ path: string; source: Source | string }> {
  const opening: Promise<Source | string>[] = [];
  for (const [index, { path }] of files.entries()) {
    for (const file of files.slice(index + opening.length, index + filesAhead)) {
      opening.push(Promise.resolve(file.message ?? openFile(join(folder, file.path))));
    }
    const source = await opening.shift();
    if (source !== undefined) yield { path, source };
  }
}

async function decode(part: Unfolded, file: string, shown: string): Promise<Reading> {
  if (!part.ok) return { ok: false, problem: problemOf(part, part, shown) };
  const { bytes, isFile } = part;
  const capture = await decodeCapture({ ...part, file, format: part.format.id });
  return 'ok' in capture
    ? { ok: false, problem: problemOf(capture, part, shown) }
    : { ok: true, capture, bytes, isFile };
}

/** What is wrong with a part of a file, as a keeper is told. */
export function problemOf(
  { message, line }: Pick<Refusal, 'message' | 'line'>,
  part: Pick<Unfolded, 'path' | 'line'>,
  shown: string,
): Problem {
  return { path: posix.join(shown, part.path), line: part.line ?? line, message };
}

/** The bytes of a capture, and what it is known by. */
export interface CaptureBytes extends Pick<Capture, 'id' | 'file' | 'format'> {
  readonly bytes: Uint8Array;
}

/** Reads one capture. */
export async function decodeCapture({ id, file, format, bytes }: CaptureBytes): Promise<Capture | Refusal> {
  const decoded = await formats.find((known) => known.id === format)?.decode(bytes);
  if (!decoded) throw new Error(`There is no format ${format}.`);
  if (!decoded.ok) return decoded;
  const { ok: _, ...page } = decoded;
  return { id, file, format, bytes: bytes.length, sha256: sha256Of(bytes), ...page };
}

/** In lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
