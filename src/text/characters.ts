/** The classes of characters that word search uses. */
export const kind = { other: 0, lower: 1, upper: 2, letter: 3, digit: 4, mark: 5, unspaced: 6 } as const;

const patterns: readonly (readonly [RegExp, number])[] = [
  [
    // Scripts written without spaces between words.
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    kind.unspaced,
  ],
  [/\p{Ll}/u, kind.lower],
  [/[\p{Lu}\p{Lt}]/u, kind.upper],
  [/\p{L}/u, kind.letter],
  [/\p{N}/u, kind.digit],
  [/[\p{M}\u00AD]/u, kind.mark],
];

function lookUp(character: string): number {
  return patterns.find(([pattern]) => pattern.test(character))?.[1] ?? kind.other;
}

/** A cache per UTF-16 code unit, filled on first use: a look-up is much faster than the patterns. */
const units = new Int8Array(0x10000).fill(-1);
const pairs = new Map<number, number>();

/** The class of the character at an offset. Both halves of a surrogate pair have the class of the pair. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = units[code] ?? kind.other;
  return known >= 0 ? known : kindOfNew(text, at);
}

function kindOfNew(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, code < 0xdc00 ? at : at - 1);
  return (units[code] = lookUp(text.charAt(at)));
}

function kindOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000) return kind.other;
  const known = pairs.get(point) ?? lookUp(String.fromCodePoint(point));
  pairs.set(point, known);
  return known;
}
