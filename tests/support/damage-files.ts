import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts other bytes into the middle of every file of a cache, as a bad disk does. Returns how many there were. */
export async function damageFiles(cache: string): Promise<number> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
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
