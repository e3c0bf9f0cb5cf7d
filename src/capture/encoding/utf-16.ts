import { decodeStrictly, type EncodingStep } from './encoding-step.ts';

/** Byte order marks. UTF-32's starts with UTF-16's, so it comes first. Source: the Unicode Standard, 23.8. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes UTF-16 with a byte order mark. An unpaired surrogate becomes U+FFFD. */
export const utf16ByMark: EncodingStep = (bytes) => {
  const encoding = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (encoding === undefined) return null;
  if (encoding.startsWith('utf-32')) {
    return { ok: false, line: null, message: 'The file is UTF-32, which no page is. Save it again as UTF-8.' };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, encoding, reason: 'The byte order mark at its start says so.', confidence: 1 };
};

/** In any language, at least this share of the characters are line feeds, spaces, digits or Latin letters. */
const leastLatin = 1 / 100;

/**
 * Decodes UTF-16 without a mark, by its zero bytes. Each line feed, space, digit and Latin letter has one, on the same
 * side; text in other encodings has none. A few Chinese characters have one on the other side, so both byte orders are
 * tried.
 */
export const utf16ByZeros: EncodingStep = (bytes) => {
  const zeros = { 'utf-16be': 0, 'utf-16le': 0 };
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
    zeros[at % 2 ? 'utf-16le' : 'utf-16be'] += 1;
  const least = (isTextOfBytes(bytes) ? 1 / 4 : leastLatin) * (bytes.length / 2);
  if (zeros['utf-16le'] + zeros['utf-16be'] < Math.max(1, least)) return null;
  const orders = ['utf-16le', 'utf-16be'] as const;
  for (const encoding of orders.toSorted((a, b) => zeros[b] - zeros[a])) {
    const text = decodeStrictly(bytes, encoding);
    const reason = 'The zeros among its bytes stand where UTF-16 has them.';
    if (text !== null && !noText.test(text)) return { ok: true, text, encoding, reason, confidence: 0.99 };
  }
  return null;
};

/**
 * Whether the bytes are UTF-8 text, apart from NUL bytes. For UTF-16 this is true only of Latin text, where half of the
 * bytes are zero.
 */
function isTextOfBytes(bytes: Uint8Array): boolean {
  const text = decodeStrictly(bytes, 'utf-8');
  return text !== null && !/[\x01-\x08\x0E-\x1A\x1C-\x1F]/.test(text);
}

/** Control, private and unassigned characters. No page has them; binary data decoded as UTF-16 does. */
const noText = /[^\P{Cc}\t\n\v\f\r]|\p{Co}|\p{Cn}/u;
