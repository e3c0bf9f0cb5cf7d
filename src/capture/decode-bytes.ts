import type { Refusal } from './capture.ts';

/** Stand-in for the encodings' own file. */
export function decodeBytes(
  bytes: Uint8Array,
  charset = 'utf-8',
): { ok: true; text: string; encoding: string; reason: string; confidence: number } | Refusal {
  try {
    const decoder = new TextDecoder(charset);
    return {
      ok: true,
      text: decoder.decode(bytes),
      encoding: decoder.encoding,
      reason: 'It is declared.',
      confidence: 0.9,
    };
  } catch {
    return decodeBytes(bytes);
  }
}
