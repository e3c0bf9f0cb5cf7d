import type { Decoding, Refusal } from '../capture.ts';

/** A decoded text, and how it was decoded. */
export interface DecodedText extends Omit<Decoding, 'repairs'> {
  readonly ok: true;
  readonly text: string;
}

/** Tries to decode bytes. Returns the text, a refusal, or `null` to try the next step. */
export type EncodingStep = (bytes: Uint8Array, charset?: string) => DecodedText | Refusal | null;

/** Decodes bytes without their byte order mark; `null` if they are not valid in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
