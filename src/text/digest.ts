import { createHash } from 'node:crypto';

/** A short SHA-256 of several parts, for keys: 27 characters, each of 6 bits. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each part with its length before it: no two lists of parts make one.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 27);
}
