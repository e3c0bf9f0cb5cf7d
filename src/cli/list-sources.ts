import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../capture/capture.ts';
import { withoutLitter } from '../capture/litter.ts';
import { compareText } from '../compare.ts';

/** A file to read captures from. */
export interface SourceFile {
  readonly path: string;
  /** The path as a person would type it. */
  readonly shown: string;
}

/** The files at a path: the file itself, or those below a folder by their names, without what nobody put there to be read. */
export async function* listSources(path: string, shown: string): AsyncGenerator<SourceFile | Problem> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) yield* listFolder(path, shown);
  else if (found?.isFile()) yield { path, shown };
  else if (found) yield problem(shown, 'This is neither a file nor a folder. Name a file or a folder with captures.');
  else yield problem(shown, 'There is no such file or folder. Look at how its name is written.');
}

async function* listFolder(path: string, shown: string): AsyncGenerator<SourceFile | Problem> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield problem(shown, 'The folder cannot be read. See that you may read it.');
    return;
  }
  const pathOf = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  const seen = new Set(withoutLitter(entries.map(pathOf)));
  const wanted = entries.filter((entry) => seen.has(pathOf(entry)));
  for (const entry of wanted.sort((a, b) => compareText(a.name, b.name))) {
    const inside = { path: join(path, entry.name), shown: `${shown.replace(/\/+$/, '')}/${entry.name}` };
    if (entry.isDirectory()) yield* listFolder(inside.path, inside.shown);
    else if (await isFile(inside.path)) yield inside;
    else yield problem(inside.shown, 'This is no file. Take it out of the folder, or leave it out of what you name.');
  }
}

/** A pipe would keep its reader waiting for ever; a link to a folder could lead round in a circle. */
function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function problem(path: string, message: string): Problem {
  return { path, line: null, message };
}
