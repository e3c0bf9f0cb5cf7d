import type { Word } from '../clean/words.ts';

/**
 * Words in a row that make a shingle: the usual size for near-duplicate news (Broder 1997 and after). Two stories on one
 * event share words and phrases, but seldom many runs of four.
 */
const size = 4;

/** The hashes of every run of four words, each once; a text shorter than that has one shingle of all its words. */
export function shingles(words: readonly Word[]): Set<number> {
  const hashes = words.map(({ key }) => hashWord(key));
  const found = new Set<number>();
  for (let at = 0; at === 0 || at + size <= hashes.length; at += 1) {
    let value = offsetBasis;
    for (let next = at; next < Math.min(at + size, hashes.length); next += 1) value = mix(value, hashes[next] ?? 0);
    if (hashes.length > 0) found.add(value >>> 0);
  }
  return found;
}

/** FNV-1a's figures for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function mix(value: number, next: number): number {
  return Math.imul(value ^ next, prime);
}

function hashWord(key: string): number {
  let value = offsetBasis;
  for (let at = 0; at < key.length; at += 1) value = mix(value, key.charCodeAt(at));
  return value ^ (value >>> 15);
}
