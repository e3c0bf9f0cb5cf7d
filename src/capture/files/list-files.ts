import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { withoutIgnored } from './ignored-files.ts';

/** A path below a folder, with `/`. `message` says why it must not be opened, if so. */
export interface ListedFile {
  readonly path: string;
  readonly message: string | null;
}

/**
 * Lists the files below a folder, sorted by code units, including subfolders that cannot be read. Returns a message if
 * the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<ListedFile[] | string> {
  const entries = await entriesOf(folder);
  if (typeof entries === 'string') return whyNot(entries);
  const found = new Map((await walk(folder, { entries, below: '' })).map((listed) => [listed.path, listed]));
  const paths = withoutIgnored([...found.keys()]).sort();
  return paths.flatMap((path) => found.get(path) ?? []);
}

interface Place {
  readonly entries: readonly Dirent[];
  /** The path below the root folder, with a slash at its end. */
  readonly below: string;
}

/** A loop over all folders. It ends, since symbolic links are not followed. */
async function walk(folder: string, place: Place): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
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

/** A folder's entries, or the code of the system error. */
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

/** A link must stay within the captures folder: otherwise a collection could publish any file of its host. */
async function problemOfLink(folder: string, path: string): Promise<string | null> {
  const target = await realpath(join(folder, path)).catch(() => null);
  // Opening a broken link reports it.
  if (target === null || target.startsWith((await realpath(folder)) + sep)) return null;
  return 'This link leads out of the folder. Put the file itself here.';
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
