import { words } from '../../text/words.ts';
import type { Agreement } from '../source/source-in-address.ts';

/**
 * A part of an address's path is made from the headline if at least this many words, and this share, are common to both
 * in the same order. Evidence: of 830 articles, the addresses of 338 contain the headline; of 2,031 addresses of other
 * sites' articles on the same subjects, 8 do.
 */
const fewestInOrder = 4;
const leastOverlap = 0.75;

/**
 * A path part of at least `wordy` words belongs to another article if it shares fewer than `fewestShared` words with
 * the headline. Evidence: this holds for 95% of other articles' addresses of that length, and for 6% of articles' own.
 */
const wordy = 4;
const fewestShared = 2;

/** Compares addresses with a headline: whether they are made from its words, or from another headline's. */
export function headlineAgreement(headline: string): (address: string) => Agreement {
  const wanted = keysOf(headline);
  const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(headline);
  return (address) => {
    const parts = partsOf(address);
    if (parts.some((part) => isMadeFrom(part, wanted))) return 'same';
    // Most addresses transliterate a headline in another script, so it cannot be compared.
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

/** A text's words without accents and genitives, which addresses omit. */
function keysOf(text: string): string[] {
  return words(text).map(({ key }) => key.normalize('NFD').replace(/\p{M}|'s$/gu, ''));
}

function isMadeFrom(part: readonly string[], wanted: readonly string[]): boolean {
  const named = part.filter((key) => /\p{L}/u.test(key) || wanted.includes(key));
  const inOrder = countInOrder(named, wanted);
  return inOrder >= fewestInOrder && 2 * inOrder >= leastOverlap * (named.length + wanted.length);
}

/** The number of words that occur in both lists in the same order. */
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
