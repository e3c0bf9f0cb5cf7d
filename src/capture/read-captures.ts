import { createHash } from 'node:crypto';
import { basename, dirname, join, posix } from 'node:path';
import type { Capture, Problem, Refusal } from './capture.ts';
import type { ByteSource } from './containers/container.ts';
import { listFiles, type ListedFile } from './files/list-files.ts';
import { openFile } from './files/open-file.ts';
import { endings, formatById } from './formats/formats.ts';
import { unfold, type Unfolded } from './containers/unfold.ts';

/** A capture, or a problem. */
export type CaptureReading = Read | { readonly ok: false; readonly problem: Problem };

export interface Read {
  readonly ok: true;
  readonly capture: Capture;
  /** The capture's own bytes, as a file of its own would hold them. */
  readonly bytes: Uint8Array;
  /** Whether these are all bytes of its file. */
  readonly isFile: boolean;
}

/** The bytes of a capture before decoding, or a refusal. */
export interface Raw {
  /** The file's path below the captures folder; empty if the folder itself cannot be read. */
  readonly file: string;
  readonly part: Unfolded;
}

/** All captures of a folder, in the order of their files, and all problems. */
export interface CaptureFolder {
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

/** Files that are opened ahead: enough to hide a disk's latency, far below the limits of any system. */
const filesAhead = 16;

/** Problems of one file that are reported one by one. */
const problemsOfAFile = 100;

/**
 * Yields every capture below a folder as bytes, sorted by the files' paths. Holds one capture at a time, and a few
 * small files opened ahead.
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
 * @param shown the folder's name in problems, such as `content/captures`
 */
export function captures(folder: string, shown: string): AsyncGenerator<CaptureReading> {
  return decodeAll(rawCaptures(folder), shown);
}

/**
 * Yields the captures of one file, or of a stream, as bytes.
 *
 * @param shown the path that their ids and problems begin with
 * @param name the name whose ending says the format, if that is not the path
 */
export async function* rawCapturesIn(source: ByteSource | string, shown: string, name = shown): AsyncGenerator<Raw> {
  yield* readFile(shown, typeof source === 'string' ? await openFile(source) : source, name);
}

/** Reads the captures of one file, one at a time. Ids start with its name, problems with its path. */
export function capturesIn(path: string): AsyncGenerator<CaptureReading> {
  return decodeAll(rawCapturesIn(path, basename(path)), dirname(path));
}

/** Reads all captures below a folder at once. See `captures`. */
export async function readCaptures(folder: string, shown: string): Promise<CaptureFolder> {
  const collection = { captures: [] as Capture[], problems: [] as Problem[] };
  for await (const reading of captures(folder, shown)) {
    if (reading.ok) collection.captures.push(reading.capture);
    else collection.problems.push(reading.problem);
  }
  return collection;
}

async function* decodeAll(raw: AsyncIterable<Raw>, shown: string): AsyncGenerator<CaptureReading> {
  const limit = new ProblemLimit(shown);
  for await (const { file, part } of raw) {
    const reading = await decode(part, file, shown);
    for (const problem of limit.before(file)) yield { ok: false, problem };
    if (reading.ok || limit.isTold(file)) yield reading;
  }
  for (const problem of limit.before(null)) yield { ok: false, problem };
}

/** Limits the problems reported for one file: a file with the wrong ending may have a million broken rows. */
export class ProblemLimit {
  readonly #shown: string;
  #file: string | null = null;
  #wrong = 0;

  constructor(shown: string) {
    this.#shown = shown;
  }

  /** Whether to report the next problem with a file. Files must come one after the other. */
  isTold(file: string): boolean {
    this.#file = file;
    this.#wrong += 1;
    return this.#wrong <= problemsOfAFile;
  }

  /** The summary of unreported problems, when the next file (or `null`) comes. */
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

async function* readFiles(folder: string, files: readonly ListedFile[]): AsyncGenerator<Raw> {
  for await (const { path, source } of openAhead(folder, files)) yield* readFile(path, source);
}

/** The captures of one file, or the message that says why it could not be opened. */
async function* readFile(path: string, source: ByteSource | string, name = path): AsyncGenerator<Raw> {
  if (typeof source === 'string') yield lost(path, source);
  else for await (const part of unfold({ id: path, name, source })) yield { file: path, part };
}

/** Opens the files in order, a few of them ahead. */
async function* openAhead(
  folder: string,
  files: readonly ListedFile[],
): AsyncGenerator<{ path: string; source: ByteSource | string }> {
  const opening: Promise<ByteSource | string>[] = [];
  for (const [index, { path }] of files.entries()) {
    for (const file of files.slice(index + opening.length, index + filesAhead)) {
      opening.push(Promise.resolve(file.message ?? openFile(join(folder, file.path))));
    }
    const source = await opening.shift();
    if (source !== undefined) yield { path, source };
  }
}

async function decode(part: Unfolded, file: string, shown: string): Promise<CaptureReading> {
  if (!part.ok) return { ok: false, problem: problemOf(part, part, shown) };
  const { bytes, isFile } = part;
  const capture = await decodeCapture({ ...part, file, format: part.format.id });
  return 'ok' in capture
    ? { ok: false, problem: problemOf(capture, part, shown) }
    : { ok: true, capture, bytes, isFile };
}

/** Makes a problem of a refused part. */
export function problemOf(
  { message, line }: Pick<Refusal, 'message' | 'line'>,
  part: Pick<Unfolded, 'path' | 'line'>,
  shown: string,
): Problem {
  return { path: posix.join(shown, part.path), line: part.line ?? line, message };
}

/** The bytes and the identity of a capture. */
export interface CaptureBytes extends Pick<Capture, 'id' | 'file' | 'format'> {
  readonly bytes: Uint8Array;
}

/** Decodes one capture. */
export async function decodeCapture({ id, file, format, bytes }: CaptureBytes): Promise<Capture | Refusal> {
  const decoded = await formatById(format).decode(bytes);
  if (!decoded.ok) return decoded;
  const { ok: _, ...page } = decoded;
  return { id, file, format, bytes: bytes.length, sha256: sha256Of(bytes), ...page };
}

/** In lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
