import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a file's bytes, in lower-case hexadecimal, without holding them. Throws where it is no file that can be read. */
export async function hashOf(path: string): Promise<string> {
  // A pipe would keep its reader waiting for ever.
  if (!(await stat(path)).isFile()) throw new Error(`${path} is no file.`);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
