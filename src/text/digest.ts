import { createHash } from 'node:crypto';

/** A key for content: 27 characters of the base64url SHA-256 of its parts. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each part is preceded by its length, so that different lists of parts never give the same input.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 27);
}
