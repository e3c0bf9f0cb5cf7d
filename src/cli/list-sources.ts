import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { listFiles } from '../capture/files/list-files.ts';
import { withoutAssets } from '../capture/files/ignored-files.ts';

/** A file to read captures from. */
export interface SourceFile {
  readonly path: string;
  /** The path as a person would type it. */
  readonly shown: string;
  /** Why it shall not be opened, where that shows by its place. */
  readonly message: string | null;
}

/**
 * The files at the paths that a person typed: the files themselves, and those below folders by their names, without what
 * file managers and browsers put beside captures.
 *
 * @param cwd where relative paths start
 */
export async function listSources(paths: readonly string[], cwd: string): Promise<SourceFile[]> {
  const all = (await Promise.all(paths.map((shown) => listPath(resolve(cwd, shown), shown)))).flat();
  // A shell makes of `*` a saved page and the folder of its pictures beside each other.
  const wanted = new Set(withoutAssets(all.map(keyOf)));
  return all.filter((source) => wanted.has(keyOf(source)));
}

function keyOf({ path }: SourceFile): string {
  return path.replaceAll(sep, '/');
}

async function listPath(path: string, shown: string): Promise<SourceFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [{ path, shown, message: 'There is no such file or folder. Look at how its name is written.' }];
  if (!found.isDirectory()) return [{ path, shown, message: null }];
  const files = await listFiles(path);
  if (typeof files === 'string') return [{ path, shown, message: files }];
  const start = shown.replace(/(?<!\/)\/+$/, '');
  return files.map((file) => ({ path: join(path, file.path), shown: `${start}/${file.path}`, message: file.message }));
}
