import { words } from '../../text/words.ts';
import type { Agreement } from '../source/source-in-address.ts';

/**
 * The headline's words and those of one part of an address's path are twice as many as these where the two are the same. Of
 * 830 articles 338 name themselves so, and of 2,031 addresses of articles on the same subject at other sites 8 name them.
 */
const fewestInOrder = 4;
const leastOverlap = 0.75;

/**
 * A path's part of as many words that has fewer than two of a headline's is another story's: so are 6 in 100 of articles' own
 * addresses, and of other articles' 95 in 100 that have as many words.
 */
const wordy = 4;
const fewestShared = 2;

/** Tells whether an address is made from the words of a headline, or from those of another. */
export function headlineAgreement(headline: string): (address: string) => Agreement {
  const wanted = keysOf(headline);
  const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(headline);
  return (address) => {
    const parts = partsOf(address);
    if (parts.some((part) => isMadeFrom(part, wanted))) return 'same';
    // A headline in another script is spelled in Latin letters in most addresses: then there is nothing to compare.
    return isLatin && parts.some((part) => isOfAnother(part, wanted)) ? 'other' : 'open';
  };
}

/** The words of each part of an address's path. */
function partsOf(address: string): string[][] {
  const path = decoded(new URL(address).pathname).replace(/\.\w{2,5}$/, '');
  return path.split('/').map(keysOf);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A text's words, without accents and genitives, which addresses leave out. */
function keysOf(text: string): string[] {
  return words(text).map(({ key }) => key.normalize('NFD').replace(/\p{M}|'s$/gu, ''));
}

function isMadeFrom(part: readonly string[], wanted: readonly string[]): boolean {
  const named = part.filter((key) => /\p{L}/u.test(key) || wanted.includes(key));
  const inOrder = countInOrder(named, wanted);
  return inOrder >= fewestInOrder && 2 * inOrder >= leastOverlap * (named.length + wanted.length);
}

/** How many words of one text stand in the other in the same order. */
function countInOrder(some: readonly string[], all: readonly string[]): number {
  let count = 0;
  let from = 0;
  for (const key of some) {
    const at = all.indexOf(key, from);
    if (at === -1) continue;
    count += 1;
    from = at + 1;
  }
  return count;
}

function isOfAnother(part: readonly string[], wanted: readonly string[]): boolean {
  const named = new Set(part.filter((key) => /^\p{L}+$/u.test(key)));
  const shared = named.intersection(new Set(wanted)).size;
  return named.size >= wordy && shared < Math.min(fewestShared, wanted.length);
}
