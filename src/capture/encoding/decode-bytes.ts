import type { Refusal } from '../capture.ts';
import type { EncodingStep, DecodedText } from './encoding-step.ts';
import { iso2022Jp } from './iso-2022-jp.ts';
import { asDeclared, asItLooks } from './legacy.ts';
import { refuseBinary, refuseNul } from './refuse-binary.ts';
import { brokenUtf8, strictUtf8 } from './utf-8.ts';
import { utf16ByMark, utf16ByZeros } from './utf-16.ts';

/** The strongest evidence first. ISO-2022-JP comes before UTF-8, because its bytes are also valid UTF-8. */
const steps: readonly EncodingStep[] = [
  refuseBinary,
  utf16ByMark,
  utf16ByZeros,
  refuseNul,
  iso2022Jp,
  strictUtf8,
  brokenUtf8,
  asDeclared,
  asItLooks,
];

/**
 * Decodes bytes in any encoding of the web. The text has no byte order mark.
 *
 * @param charset the encoding that a header or a page's head declares, by any of its names
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedText | Refusal {
  for (const step of steps) {
    const result = step(bytes, charset);
    if (result) return result;
  }
  throw new Error('The last step reads or refuses everything.');
}
