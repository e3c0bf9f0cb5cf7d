import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { withoutLitter } from './litter.ts';

/** What lies below a folder by its path with `/`; and why it shall not be opened, where that shows by its place. */
export interface Listed {
  readonly path: string;
  readonly message: string | null;
}

/**
 * The files below a folder, sorted by the code units of their paths, and folders in there that cannot be read; a sentence
 * where that is the folder itself.
 */
export async function listFiles(folder: string): Promise<Listed[] | string> {
  const entries = await entriesOf(folder);
  if (typeof entries === 'string') return whyNot(entries);
  const found = new Map((await walk(folder, { entries, below: '' })).map((listed) => [listed.path, listed]));
  const paths = withoutLitter([...found.keys()]).sort();
  return paths.flatMap((path) => found.get(path) ?? []);
}

interface Place {
  readonly entries: readonly Dirent[];
  /** The path below the folder that all of it starts from, with a slash behind it. */
  readonly below: string;
}

/** Folders one after the other, however many there are: a file system has no endless depth, and links are not followed. */
async function walk(folder: string, place: Place): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let [open, at] = [[place], 0]; at < open.length; at += 1) {
    const { entries, below } = open[at] ?? place;
    for (const entry of entries) {
      const path = below + entry.name;
      const inside = entry.isDirectory() ? await entriesOf(join(folder, path)) : null;
      if (typeof inside === 'string') found.push({ path, message: whyNotInside(inside) });
      else if (inside) open.push({ entries: inside, below: `${path}/` });
      else found.push({ path, message: entry.isSymbolicLink() ? await problemOfLink(folder, path) : null });
    }
  }
  return found;
}

/** What a folder holds, or the code of the system's error. */
function entriesOf(folder: string): Promise<Dirent[] | string> {
  return readdir(folder, { withFileTypes: true }).catch(codeOf);
}

function whyNot(code: string): string {
  if (code === 'ENOENT') return 'There is no such folder. Make it and put captures into it.';
  if (code === 'ENOTDIR') return 'This is a file, not a folder. Name the folder that the captures are in.';
  return whyNotInside(code);
}

function whyNotInside(code: string): string {
  return `The folder cannot be read (${code}). See that you may read it.`;
}

/** A link may only lead to where captures are taken from anyway: else a collection could publish any file of its host. */
async function problemOfLink(folder: string, path: string): Promise<string | null> {
  const target = await realpath(join(folder, path)).catch(() => null);
  // A link to nothing says so itself when it is opened.
  if (target === null || target.startsWith((await realpath(folder)) + sep)) return null;
  return 'This link leads out of the folder. Put the file itself here.';
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
