import { kind, kindAt } from '../../text/characters.ts';
import { wordEnd } from '../../text/words.ts';
import { numberOf, wordKind, type Vocabulary } from './vocabulary.ts';

/** Counts from one pass over a text. */
export interface Scan {
  /** The vocabulary's numbers of its words, lower-cased. In scripts without spaces each character is a word. */
  readonly words: readonly number[];
  /** Words with a capital first letter, and words of two or more characters without a lower-case letter. */
  capitalised: number;
  capitals: number;
  /** Words that start with a digit. */
  numbers: number;
  /** Characters within words. */
  letters: number;
  /** Stop words of the language; English second-person and first-person words. */
  stopWords: number;
  second: number;
  first: number;
  commas: number;
  quotes: number;
  /** Characters that may end a sentence. */
  stops: number;
}

/** Counts a text's words by kind, and its punctuation. */
export function scan(text: string, vocabulary: Vocabulary): Scan {
  const words: number[] = [];
  const found = { words, capitalised: 0, capitals: 0, numbers: 0, letters: 0, stopWords: 0, second: 0, first: 0 };
  const signs = { commas: 0, quotes: 0, stops: 0 };
  const small = inSmallLetters(text);
  for (let at = 0; at < text.length;) {
    const is = kindAt(text, at);
    if (is === kind.other) {
      countSign(text.charCodeAt(at), signs);
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const word = numberOf(vocabulary, small?.slice(at, end) ?? text.slice(at, end).toLowerCase());
    words.push(word);
    countKinds(vocabulary.kinds[word] ?? 0, found);
    found.letters += end - at;
    if (is === kind.digit) found.numbers += 1;
    if (is === kind.upper) {
      found.capitalised += 1;
      if (isInCapitals(text, at, end)) found.capitals += 1;
    }
    at = end;
  }
  return { ...found, ...signs };
}

/** The lower-cased text, if every character keeps its offset and no letter depends on its neighbours. */
function inSmallLetters(text: string): string | null {
  const small = text.toLowerCase();
  return small.length === text.length && !text.includes('Σ') ? small : null;
}

function countKinds(kinds: number, found: { stopWords: number; second: number; first: number }): void {
  if (kinds & wordKind.stop) found.stopWords += 1;
  if (kinds & wordKind.second) found.second += 1;
  if (kinds & wordKind.first) found.first += 1;
}

function isInCapitals(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  // A shortcut: most words have an ASCII lower-case letter second.
  if (end - start < 2 || (second >= 0x61 && second <= 0x7a)) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

const [comma, quote, stop] = [1, 2, 3];

/** The kind of punctuation per UTF-16 code unit; 0 for none. */
const signs = new Uint8Array(0x10000);
const kindsOfSigns = [
  [',،、，', comma],
  ['"“”„«»', quote],
  ['.!?…。！？؟।', stop],
] as const;
for (const [all, sign] of kindsOfSigns) for (const one of all) signs[one.charCodeAt(0)] = sign;

function countSign(code: number, counts: { commas: number; quotes: number; stops: number }): void {
  const sign = signs[code];
  if (sign === comma) counts.commas += 1;
  else if (sign === quote) counts.quotes += 1;
  else if (sign === stop) counts.stops += 1;
}
