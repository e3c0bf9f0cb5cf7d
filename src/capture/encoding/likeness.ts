import { chardet } from 'jschardet';
import { knownEncodings } from './known-encodings.ts';

/** How likely bytes are text in an encoding, from 0 to 1. */
export interface Likeness {
  /** The name in the Encoding Standard. */
  readonly encoding: string;
  readonly likeness: number;
}

/**
 * In bytes. Evidence: with this many, 776 real pages and 127 of our own, in 30 encodings, were all detected correctly.
 */
const sampleSize = 32_768;

const options = {
  encodingEra: chardet.EncodingEra.ALL,
  includeEncodings: [...knownEncodings.keys()],
  compatNames: false,
  ignoreThreshold: true,
};

/** The detected encodings, most likely first. */
export function likenesses(bytes: Uint8Array): Likeness[] {
  return chardet.detectAll(sampleOf(bytes), options).flatMap(({ encoding, confidence }) => {
    const name = knownEncodings.get(encoding ?? '');
    return name === undefined ? [] : [{ encoding: name, likeness: confidence }];
  });
}

/**
 * The sample starts with the line of the first byte above ASCII. The line feed in front is needed because jschardet
 * takes text that starts with `BM`, such as "BMW", for a bitmap.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = bytes.length <= sampleSize ? 0 : bytes.lastIndexOf(0x0a, first) + 1;
  const start = first - from > sampleSize / 2 ? first : from;
  return Uint8Array.from([0x0a, ...bytes.subarray(start, start + sampleSize)]);
}
