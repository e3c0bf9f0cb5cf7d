import { statSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { codeOf, KeeperError } from '../errors/keeper-error.ts';

/** The files of a site's folder, named below it and with `/`. */

/** Writes a file. Throws a sentence that names the folder where the disk does not let it. */
export function writeSiteFile(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  return orSentence(folder, async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(path, content);
    } catch (cause) {
      // Half a page is worse than none.
      await rm(path, { force: true }).catch(() => undefined);
      throw cause;
    }
  });
}

/** Deletes a file, and the folders that hold nothing without it: a host would have an answer of its own for them. */
export function removeSiteFile(folder: string, file: string): Promise<void> {
  return orSentence(folder, async () => {
    await rm(join(folder, file), { force: true });
    for (let parent = posix.dirname(file); parent !== '.'; parent = posix.dirname(parent)) {
      const isGone = await rmdir(join(folder, parent)).then(
        () => true,
        () => false,
      );
      if (!isGone) return;
    }
  });
}

/** In bytes: as much as lies in the site's folder for a while before the first page. */
const roomForCode = 2_000_000;

/** Makes sure that a folder can be written to, before anything of it is deleted. */
export async function probe(folder: string): Promise<void> {
  const file = '.probe';
  await writeSiteFile(folder, file, new Uint8Array(roomForCode));
  await removeSiteFile(folder, file);
}

async function orSentence(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const code = codeOf(cause) || String(cause);
    throw new KeeperError(`${folder}: The site cannot be written there (${code}). ${adviceOn(code)}`);
  }
}

function adviceOn(code: string): string {
  return code === 'ENOSPC'
    ? 'The disk is full: make room, and build again.'
    : 'See that you may write to that folder, or build into another with --outDir.';
}

/** Size and times of a file, which change when somebody writes to it; empty where it is not there. */
export function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : '';
}

/** All files below a folder, with `/`; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
