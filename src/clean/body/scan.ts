import { kind, kindAt } from '../characters.ts';
import { nextWord, wordEnd } from '../words.ts';

/** What one pass over a text counts. */
export interface Scan {
  /** Words in lower case; characters of scripts without spaces one by one. */
  readonly words: readonly string[];
  /** Words that begin with a capital, and words of two or more characters without a small letter. */
  readonly capitalised: number;
  readonly capitals: number;
  /** Words that begin with a digit. */
  readonly numbers: number;
  /** Characters within words. */
  readonly letters: number;
}

/** Counts a text's words and their kinds. */
export function scan(text: string): Scan {
  const words: string[] = [];
  let [capitalised, capitals, numbers, letters] = [0, 0, 0, 0];
  for (let start = nextWord(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    const first = kindAt(text, start);
    words.push(lower);
    letters += end - start;
    if (first === kind.digit) numbers += 1;
    if (first === kind.upper) {
      capitalised += 1;
      if (end - start > 1 && word === word.toUpperCase()) capitals += 1;
    }
    start = nextWord(text, end);
  }
  return { words, capitalised, capitals, numbers, letters };
}
