import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withoutLitter } from '../litter.ts';

/** A file below a folder by its path with `/`; and why it shall not be opened, where that shows by its place. */
export interface Listed {
  readonly path: string;
  readonly message: string | null;
}

/** The files below a folder, sorted by the code units of their paths; a sentence where it cannot be read. */
export async function listFiles(folder: string): Promise<Listed[] | string> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return 'There is no such folder. Make it and put captures into it.';
    if (code === 'ENOTDIR') return 'This is a file, not a folder. Name the folder that the captures are in.';
    return `The folder, or one in it, cannot be read (${code}). See that you may read them all.`;
  }
  const files = entries.filter((entry) => !entry.isDirectory());
  const pathOf = (entry: (typeof files)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const links = new Set(files.filter((entry) => entry.isSymbolicLink()).map(pathOf));
  const paths = withoutLitter(files.map(pathOf)).sort();
  return Promise.all(
    paths.map(async (path) => ({ path, message: links.has(path) ? await problemOfLink(folder, path) : null })),
  );
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
