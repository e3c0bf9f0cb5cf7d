import { decodeStrictly, type EncodingStep } from './encoding-step.ts';

/** The escape sequences that switch to Japanese characters. Source: RFC 1468 and the Encoding Standard. */
const escape = /\x1B(?:\$[@B]|\([IJ])/;

/** In bytes. An escape sequence is searched only this far: a page's title has one. */
const reach = 65_536;

/** Decodes ISO-2022-JP. Its bytes are all ASCII, so they would pass for UTF-8. */
export const iso2022Jp: EncodingStep = (bytes) => {
  if (!bytes.subarray(0, reach).includes(0x1b)) return null;
  if (!escape.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, reach)))) return null;
  const text = decodeStrictly(bytes, 'iso-2022-jp');
  if (text === null) return null;
  return { ok: true, text, encoding: 'iso-2022-jp', reason: 'It has the escapes of ISO-2022-JP.', confidence: 0.99 };
};
