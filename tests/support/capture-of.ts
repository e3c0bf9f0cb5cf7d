import { createHash } from 'node:crypto';
import type { Capture } from '../../src/capture/capture.ts';

const plainDecoding = { encoding: 'utf-8', reason: 'All of its bytes are UTF-8.', confidence: 1, repairs: [] };

/** A capture with a text, as if it had been read from a file of that name. */
export function captureOf(text: string, id = 'capture.txt'): Capture {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    ...{ id, file: id, format: 'text', bytes: bytes.length, sha256, text },
    ...{ decoding: plainDecoding, markup: null, statements: [], captured: null },
  };
}
