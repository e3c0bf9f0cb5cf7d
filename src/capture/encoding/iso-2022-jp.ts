import { decodeStrictly, type EncodingStep } from './encoding-step.ts';

/** The escapes that change to Japanese characters. Source: RFC 1468 and the Encoding Standard. */
const escape = /\x1B(?:\$[@B]|\([IJ])/;

/** How far from the start an escape is looked for, in bytes: a page's title has one. */
const reach = 65_536;

/** Reads ISO-2022-JP, whose bytes are all ASCII and so would pass for UTF-8. */
export const iso2022Jp: EncodingStep = (bytes) => {
  if (!bytes.subarray(0, reach).includes(0x1b)) return null;
  if (!escape.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, reach)))) return null;
  const text = decodeStrictly(bytes, 'iso-2022-jp');
  if (text === null) return null;
  return { ok: true, text, encoding: 'iso-2022-jp', reason: 'It has the escapes of ISO-2022-JP.', confidence: 0.99 };
};
