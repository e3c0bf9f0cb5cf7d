import { nextWord, wordEnd, wordKey } from '../clean/words.ts';

/**
 * Words in a row that make a shingle: the usual size for near-duplicate news (Broder 1997 and after). Two stories on one
 * event share words and phrases, but seldom many runs of four.
 */
const size = 4;

/**
 * The hashes of every run of four words, ascending and each once; a text shorter than that has one shingle of all its words.
 * Texts given together are one text.
 */
export function shinglesOf(texts: readonly string[]): Uint32Array {
  const hashes: number[] = [];
  for (const text of texts) hashWords(text, hashes);
  const found = new Uint32Array(hashes.length === 0 ? 0 : Math.max(1, hashes.length - size + 1));
  for (let at = 0; at < found.length; at += 1) {
    let value = offsetBasis;
    for (let next = at; next < Math.min(at + size, hashes.length); next += 1) value = mix(value, hashes[next] ?? 0);
    found[at] = value;
  }
  return withoutRepeats(found.sort());
}

function withoutRepeats(inOrder: Uint32Array): Uint32Array {
  let size = 0;
  for (const shingle of inOrder) {
    if (size > 0 && inOrder[size - 1] === shingle) continue;
    inOrder[size] = shingle;
    size += 1;
  }
  return size === inOrder.length ? inOrder : inOrder.slice(0, size);
}

/** FNV-1a's figures for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function mix(value: number, next: number): number {
  return Math.imul(value ^ next, prime);
}

function hashWords(text: string, hashes: number[]): void {
  for (let start = nextWord(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    hashes.push(hashOf(text, start, end));
    start = nextWord(text, end);
  }
}

/** The hash of a word's key. That of a word in plain letters is the word in small ones, and is not even made. */
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
