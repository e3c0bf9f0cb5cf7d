import { createHash } from 'node:crypto';
import { basename, dirname, join, posix } from 'node:path';
import type { Capture, Problem } from './capture.ts';
import type { Source } from './container.ts';
import { listFiles, type Listed } from './files/list-files.ts';
import { openFile } from './files/open-file.ts';
import { endings } from './formats.ts';
import { unfold, type Unfolded } from './unfold.ts';

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
 * Reads every capture below a folder, one at a time, in the order of the files' paths by code unit. At once it holds one
 * capture, and a few small files that come next.
 *
 * @param folder where the captures are
 * @param shown the folder as problems shall name it, such as `content/captures`
 */
export async function* captures(folder: string, shown: string): AsyncGenerator<Reading> {
  const files = await listFiles(folder);
  if (typeof files === 'string') yield refuse(shown, files);
  else if (files.length === 0) {
    yield refuse(shown, `There is no capture in this folder. Put some into it: Faircopy reads ${endings()}.`);
  } else yield* readFiles({ folder, shown, files });
}

/** Reads the captures of one file, one at a time. Ids start with its name, problems with its path. */
export function capturesIn(path: string): AsyncGenerator<Reading> {
  const folder = dirname(path);
  return readFiles({ folder, shown: folder, files: [{ path: basename(path), message: null }] });
}

/**
 * All captures below a folder, and all problems with them, at once. See `captures`.
 *
 * @param visit is given each capture with its bytes, which are let go after it
 */
export async function readCaptures(
  folder: string,
  shown: string,
  visit: (reading: Read) => Promise<void> | void = () => undefined,
): Promise<Collection> {
  const collection = { captures: [] as Capture[], problems: [] as Problem[] };
  for await (const reading of captures(folder, shown)) {
    if (reading.ok) {
      await visit(reading);
      collection.captures.push(reading.capture);
    } else collection.problems.push(reading.problem);
  }
  return collection;
}

function refuse(path: string, message: string, line: number | null = null): Reading {
  return { ok: false, problem: { path, line, message } };
}

interface Files {
  readonly folder: string;
  readonly shown: string;
  readonly files: readonly Listed[];
}

async function* readFiles(place: Files): AsyncGenerator<Reading> {
  for await (const { path, source } of openAhead(place)) {
    if (typeof source === 'string') {
      yield refuse(posix.join(place.shown, path), source);
      continue;
    }
    yield* readFile({ path, source, shown: place.shown });
  }
}

/** What is in a file. Of one that is no data set but is called one, a million rows may be wrong: a hundred of them will do. */
async function* readFile({ path, source, shown }: { path: string; source: Source; shown: string }) {
  let wrong = 0;
  for await (const part of unfold({ id: path, name: path, source })) {
    const reading = await decode(part, path, shown);
    if (!reading.ok) wrong += 1;
    if (reading.ok || wrong <= problemsOfAFile) yield reading;
  }
  if (wrong <= problemsOfAFile) return;
  const more = wrong - problemsOfAFile;
  const what = more === 1 ? 'One more part' : `${more} more parts`;
  yield refuse(posix.join(shown, path), `${what} of this file cannot be read, for reasons like those above.`);
}

/** Opens the files in order, the next few while one is read. */
async function* openAhead({ folder, files }: Files): AsyncGenerator<{ path: string; source: Source | string }> {
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
  const path = posix.join(shown, part.path);
  if (!part.ok) return refuse(path, part.message, part.line);
  const { id, line, bytes, format, isFile } = part;
  const decoded = await format.decode(bytes);
  if (!decoded.ok) return refuse(path, decoded.message, line ?? decoded.line);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, decoding, markup, statements, captured } = decoded;
  const own = { id, file, format: format.id, bytes: bytes.length, sha256 };
  return { ok: true, capture: { ...own, text, decoding, markup, statements, captured }, bytes, isFile };
}
