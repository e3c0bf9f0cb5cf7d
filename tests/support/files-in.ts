import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder, as addresses below a site's root: `/stories/x/index.html`. Sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}
