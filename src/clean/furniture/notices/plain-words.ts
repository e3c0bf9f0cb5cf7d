import { kind, kindAt } from '../../../text/characters.ts';

/** A text in lower case, as words without punctuation. */
export interface PlainWords {
  readonly words: readonly string[];
  /** How many words a reader would count: in scripts without spaces, each character. */
  readonly count: number;
  /** Whether some of it is in a script where no spaces part a word from its endings. */
  readonly isUnspaced: boolean;
}

/** Splits a text into words. Latin words and digits end where another script begins. */
export function plainWords(text: string): PlainWords {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let [start, count, isUnspaced, before] = [0, 0, false, 0];
  for (let at = 0; at <= lower.length; at += 1) {
    const found = at < lower.length ? classes[kindAt(lower, at)] : undefined;
    const own = found === sameAsBefore ? before : (found ?? 0);
    if (own === unspaced) count += 1;
    isUnspaced ||= own === unspaced || (own === otherLetters && isHangul(lower.charCodeAt(at)));
    if (own === before || (own >= otherLetters && before >= otherLetters)) {
      before = own;
      continue;
    }
    if (before > 0) words.push(lower.slice(start, at));
    if (own > 0 && own !== unspaced) count += 1;
    [start, before] = [at, own];
  }
  return { words, count, isUnspaced };
}

/** Cased letters and digits make a word, and so do all other letters; 0 parts words. */
const [casedLetters, otherLetters, unspaced, sameAsBefore] = [1, 2, 3, 4];
const classes: Readonly<Record<number, number>> = {
  [kind.lower]: casedLetters,
  [kind.upper]: casedLetters,
  [kind.digit]: casedLetters,
  [kind.letter]: otherLetters,
  [kind.unspaced]: unspaced,
  [kind.mark]: sameAsBefore,
};

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
