import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../capture/capture.ts';
import { compareText } from '../text/compare.ts';
import type { OverrideFile } from './override.ts';

/** The files of the overrides folder, sorted by path, and the problems in reading them. */
export interface OverrideReading {
  readonly files: readonly OverrideFile[];
  readonly problems: readonly Problem[];
}

/** In bytes. Nobody writes a larger override by hand. */
const largestFile = 100_000;

const ending = /\.ya?ml$/i;

/**
 * Reads every override below a folder. Only this module of the overrides reads the disk. A missing folder means no
 * overrides.
 *
 * @param shown the folder's name in problems, such as `content/overrides`
 */
export async function readOverrides(folder: string, shown: string): Promise<OverrideReading> {
  const files: OverrideFile[] = [];
  const problems: Problem[] = [];
  let paths: string[];
  try {
    paths = await listFiles(folder);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return { files, problems };
    return {
      files,
      problems: [graveProblem(shown, `The folder cannot be read (${code}). See that you may read it all.`)],
    };
  }
  for (const path of paths) {
    const read = await readOverride(join(folder, path), `${shown}/${path}`);
    if (typeof read === 'string')
      files.push({ path: `${shown}/${path}`, file: path, name: path.replace(ending, ''), text: read });
    else problems.push(read);
  }
  return { files, problems };
}

/** An override that cannot be read may hide a story. */
function graveProblem(path: string, message: string): Problem {
  return { path, line: null, message, isGrave: true };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .sort(compareText);
}

async function readOverride(file: string, shown: string): Promise<string | Problem> {
  if (!ending.test(file)) {
    return graveProblem(shown, 'This is no override: these end with .yaml. Name it so, or take it out of the folder.');
  }
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return graveProblem(shown, 'This is no file. Take it out of the folder.');
    if (stats.size > largestFile) {
      return graveProblem(shown, `An override has no more than ${largestFile / 1000} kB. Shorten it.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (cause) {
    if (cause instanceof TypeError) return graveProblem(shown, 'The file is not UTF-8. Save it as UTF-8.');
    return graveProblem(shown, `The file cannot be read (${codeOf(cause)}). See that you may read it.`);
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
