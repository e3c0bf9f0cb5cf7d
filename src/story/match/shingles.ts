import { hashWords, mix, offsetBasis } from '../../text/word-hashes.ts';

/**
 * Words per shingle: the usual size for near-duplicate news (Broder 1997). Two stories about one event share words and
 * phrases, but few runs of four words.
 */
const size = 4;

/**
 * The distinct hashes of every run of four words, ascending. A shorter text has one shingle. Several texts count as
 * one.
 */
export function shinglesOfTexts(texts: readonly string[]): Uint32Array {
  const hashes: number[] = [];
  for (const text of texts) hashWords(text, (hash) => hashes.push(hash));
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
