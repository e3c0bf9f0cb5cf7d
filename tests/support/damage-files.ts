import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Of a damaged one of these a build says that it is to be started again, and the next one has it anew: the bytes of rows and
 * records of archives.
 */
const toldOf = /[\\/]captures[\\/][0-9a-f]{64}$/;

/** Puts other bytes into the middle of every file of a cache, as a bad disk does. Returns how many there were. */
export async function damageFiles(cache: string): Promise<number> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !toldOf.test(path));
  for (const file of files) await overwriteMiddle(file);
  return files.length;
}

async function overwriteMiddle(path: string): Promise<void> {
  const third = Math.floor((await stat(path)).size / 3);
  const file = await open(path, 'r+');
  try {
    await file.write(new Uint8Array(third).fill(0xa5), 0, third, third);
  } finally {
    await file.close();
  }
}
