import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keeperError } from './errors/keeper-error.ts';
import { settings } from './settings.ts';
import { writeWhole } from './write-whole.ts';

/** Where the bytes of captures lie that are parts of a file, by their digests. Hosts keep this folder between builds. */
const folder = join(settings.cache, 'captures');

/** Keeps the bytes of a capture that has no file of its own, so that a page can offer them. */
export async function keepRawCapture(sha256: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, sha256);
  const size = await stat(path).then(
    (kept) => kept.size,
    () => null,
  );
  if (size !== bytes.length) await writeWhole(path, bytes);
}

/**
 * A capture byte for byte: out of its own file, or of what was kept. Neither is trusted: both may have changed.
 *
 * @param filePath the file that it is, or is a part of, from the project's folder
 * @throws where its bytes are nowhere any more
 */
export async function rawCapture({
  sha256,
  filePath,
}: {
  sha256: string;
  filePath: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, sha256);
  const kept = await readFile(path).catch(() => null);
  if (kept && digestOf(kept) === sha256) return kept;
  // The next build keeps it anew.
  if (kept) await rm(path, { force: true });
  const own = await readFile(resolve(filePath)).catch(() => null);
  if (own && digestOf(own) === sha256) return own;
  throw keeperError(`${filePath}: The file was changed while the site was built. Build again.`);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
