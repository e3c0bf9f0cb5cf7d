import { isEnglishWord } from '../../text/dictionary.ts';
import { linkingEnds, linkingStarts, linkingWords } from '../../text/function-words.ts';

/** Offsets into a text: [start, end). */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds two joined words in an English text: `whenled`, `moonincluding`, `aSUV`, `Appleits`. A token that occurs twice
 * is the writer's own word, such as "onboarding".
 */
export function findJoined(text: string): Place[] {
  const times = new Map<string, number>();
  for (const token of text.match(/[A-Za-z\d]{4,40}/g) ?? []) times.set(token, (times.get(token) ?? 0) + 1);
  const hasWord = (word: string) => times.has(word);
  const places: Place[] = [];
  for (const [token, count] of times) {
    if (count === 1 && mayBeJoined.test(token) && isJoined(token, hasWord)) places.push(...placeOf(token, text));
  }
  return places;
}

const alternatives = (words: Iterable<string>) => [...words].join('|');

/** Words that start sentences. Names that start with one ("Thatcher", "Youtube") are rare. */
const openers = 'The|This|That|These|Those|Its|His|Her|Their|Our|He|She|They|We|Many|Most|Some|Another|Other';

/**
 * A fast check: the token starts or ends with a linking word, or is long. The dictionary is slower, and most words fail
 * this check.
 */
const mayBeJoined = new RegExp(
  [
    `^(?:${alternatives(linkingStarts.keys())}|an?)(?:[a-z]{2}|[A-Z])`,
    `^(?:${openers})[a-z]{2}`,
    `(?:${alternatives(new Set([...linkingEnds.keys(), ...linkingWords]))})$`,
    '^[a-z]{11}',
  ].join('|'),
);

/** @param hasWord whether the article has a word of four letters or more, spelled exactly so */
function isJoined(token: string, hasWord: (word: string) => boolean): boolean {
  if (intoName.test(token)) return true;
  if (isEnglishWord(token) || isEnglishWord(token.toLowerCase())) return false;
  const joins = /^[a-z]+$/.test(token) ? isSeam : isNameSeam(hasWord);
  for (let at = 1; at < token.length; at += 1) if (joins(token.slice(0, at), token.slice(at))) return true;
  return false;
}

/** A linking word joined to a name. */
const intoName = new RegExp(`^(?:(?:${alternatives(linkingStarts.keys())}|an)[A-Z][A-Za-z]|a[A-Z]{2})[A-Za-z]*$`);

/** Whether two halves are words that do not form one together. */
function isSeam(first: string, second: string): boolean {
  if (linkingWords.has(first) && linkingWords.has(second)) {
    return first !== second && (first + second).length >= shortestPair(first, second);
  }
  const leadsOn = second.length >= (linkingStarts.get(first) ?? Infinity);
  const follows = first.length >= (linkingEnds.get(second) ?? Infinity);
  const isWhole = first.length >= 7 && second.length >= 4 && wordEnd.test(first) && !ending.test(second);
  return (leadsOn || follows || isWhole) && isEnglishWord(first) && isEnglishWord(second);
}

/** "init" and "todo" are technical words; few others start with "a" or end with "to". */
function shortestPair(first: string, second: string): number {
  return first === 'a' || second === 'to' ? 4 : 5;
}

/** Endings of words to which no other word is added, and suffixes that may still follow. */
const wordEnd = /(?:ly|tions?|ments?|ing|ed|ies)$/;
const ending = /^(?:less|like|wise|wide|ally|ships?|ness|able)$/;

const opener = new RegExp(`^(?:${openers})$`);

/** The same for a sentence's first word, a number or a name. A name must also occur elsewhere in the article. */
function isNameSeam(hasWord: (word: string) => boolean): typeof isSeam {
  return (first, second) => {
    if (opener.test(first)) return second.length > 2 && isSeam(first.toLowerCase(), second);
    if (!linkingEnds.has(second) && !/^(?:its|are)$/.test(second)) return false;
    return /^(?:[A-Z]{2,6}|[A-Za-z]{0,3}\d{1,4})$/.test(first) || (first.length > 3 && hasWord(first));
  };
}

/** Finds a token, unless it is part of an address, a name, a call or a word with an accent. */
function placeOf(token: string, text: string): Place[] {
  const before = intoName.test(token) ? '(?<=[a-z],? )' : "(?<![\\p{L}\\p{M}\\p{N}’'@#/_.%<&-])";
  const behind = "(?![\\p{L}\\p{M}\\p{N}’'@#/_(-]|\\.[\\p{L}\\p{N}])";
  const start = text.search(new RegExp(before + token + behind, 'u'));
  return start === -1 ? [] : [{ start, end: start + token.length }];
}
