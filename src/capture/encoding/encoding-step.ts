import type { Decoding, Refusal } from '../capture.ts';

/** A text with how its bytes were read. */
export interface Reading extends Omit<Decoding, 'repairs'> {
  readonly ok: true;
  readonly text: string;
}

/** A way of telling an encoding: a text, a sentence why there is none, or `null` where the next one is to be asked. */
export type EncodingStep = (bytes: Uint8Array, charset?: string) => Reading | Refusal | null;

/** A text, if the bytes hold nothing that the encoding does not have; without the byte order mark. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
