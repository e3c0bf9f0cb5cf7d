import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Capture, PageFormat, Problem } from './capture.ts';
import { formatOf, formats } from './formats.ts';

/** What a folder of captures held: what could be read, in the order of the ids, and what could not, each with why. */
export interface Reading {
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

/** How many files are open at once: enough to hide a disk's latency, far below any system's limit. */
const filesAtOnce = 16;

/** Names that file managers leave behind in any folder. */
const litter = new Set(['thumbs.db', 'desktop.ini']);

/**
 * Reads every capture below a folder. The one place of the pipeline that touches the disk.
 *
 * @param folder where the captures are
 * @param shown the folder as problems shall name it, such as `content/captures`
 */
export async function readCaptures(folder: string, shown: string): Promise<Reading> {
  const paths = await listFiles(folder);
  if (typeof paths === 'string') return refuse(shown, paths);
  if (paths.length === 0) {
    return refuse(shown, `There is no capture in this folder. Put at least one ${endings()} file into it.`);
  }
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const batch = paths.slice(start, start + filesAtOnce);
    for (const result of await Promise.all(batch.map((path) => readCapture({ folder, shown, path })))) {
      if ('message' in result) problems.push(result);
      else captures.push(result);
    }
  }
  return { captures, problems };
}

function refuse(path: string, message: string): Reading {
  return { captures: [], problems: [{ path, line: null, message }] };
}

/** The files below a folder, by their paths with `/`, sorted by code unit; a sentence where it cannot be read. */
async function listFiles(folder: string): Promise<string[] | string> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return 'There is no such folder. Make it and put captures into it.';
    if (code === 'ENOTDIR') return 'This is a file, not a folder. Name the folder that the captures are in.';
    return `The folder, or one in it, cannot be read (${code}). See that you may read them all.`;
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isLitter(path))
    .sort();
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

function isLitter(path: string): boolean {
  const names = path.toLowerCase().split('/');
  return names.some((name) => name.startsWith('.')) || litter.has(names.at(-1) ?? '');
}

interface Place {
  readonly folder: string;
  readonly shown: string;
  readonly path: string;
}

async function readCapture({ folder, shown, path }: Place): Promise<Capture | Problem> {
  const name = `${shown}/${path}`;
  const format = formatOf(path);
  if (!format) return { path: name, line: null, message: unknownFormat(path) };

  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, path));
  } catch (cause) {
    const message = `The file cannot be read (${codeOf(cause)}). See that it is there and that you may read it.`;
    return { path: name, line: null, message };
  }
  return decodeCapture(bytes, { id: path, name, format });
}

async function decodeCapture(
  bytes: Uint8Array,
  { id, name, format }: { id: string; name: string; format: PageFormat },
): Promise<Capture | Problem> {
  const decoded = await format.decode(bytes);
  if (!decoded.ok) return { path: name, line: decoded.line, message: decoded.message };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, decoding, markup, statements, captured } = decoded;
  return { id, file: id, format: format.id, bytes: bytes.length, sha256, text, decoding, markup, statements, captured };
}

function unknownFormat(path: string): string {
  const dot = path.lastIndexOf('.');
  const ending = dot > path.lastIndexOf('/') ? `files of the kind ${path.slice(dot)}` : 'files without an ending';
  return `Faircopy cannot read ${ending}. Save the page’s text as ${endings()}, or take the file out of the folder.`;
}

function endings(): string {
  return formats.flatMap((format) => format.extensions).join(' or ');
}
