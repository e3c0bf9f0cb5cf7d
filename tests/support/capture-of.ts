import { createHash } from 'node:crypto';
import type { Capture } from '../../src/capture/capture.ts';

/** A capture with a text, as if it had been read from a file of that name. */
export function captureOf(text: string, id = 'capture.txt'): Capture {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, format: 'text', bytes: bytes.length, sha256, text };
}
