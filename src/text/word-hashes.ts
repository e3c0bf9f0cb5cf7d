import { nextWord, wordEnd, wordKey } from './words.ts';

/** The FNV-1a constants for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Mixes a number into a hash. */
export function mix(hash: number, next: number): number {
  return Math.imul(hash ^ next, prime);
}

/**
 * Calls `give` with the hash of each word of a text, in order, for at most `most` words. Words with the same key have
 * the same hash.
 */
export function hashWords(text: string, give: (hash: number) => void, most = Infinity): void {
  let given = 0;
  for (let start = nextWord(text, 0); start < text.length && given < most; given += 1) {
    const end = wordEnd(text, start);
    give(hashOf(text, start, end));
    start = nextWord(text, end);
  }
}

/** The hash of a word's key. For plain letters it is computed without making the key. */
function hashOf(text: string, start: number, end: number): number {
  let value = offsetBasis;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) value = mix(value, code);
    else if (code >= 0x41 && code <= 0x5a) value = mix(value, code + 0x20);
    else if ((code >= 0x30 && code <= 0x39) || code === 0x27) value = mix(value, code);
    else if (code === 0x2019) value = mix(value, 0x27);
    else return hashKey(wordKey(text.slice(start, end)));
  }
  return value ^ (value >>> 15);
}

function hashKey(key: string): number {
  let value = offsetBasis;
  for (let at = 0; at < key.length; at += 1) value = mix(value, key.charCodeAt(at));
  return value ^ (value >>> 15);
}
