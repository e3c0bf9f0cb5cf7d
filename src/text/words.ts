import { kind, kindAt } from './characters.ts';

/** A word of a text. */
export interface Word {
  /** The word normalized for comparison: lower case, straight apostrophes, no compatibility forms, no soft hyphens. */
  readonly key: string;
  /** Offsets into the text, in UTF-16 code units: [start, end). */
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into words. A word is a run of letters, marks and digits, with apostrophes between them. In scripts
 * without spaces every character is a word, so that a gap in the middle of a line can be found.
 *
 * @param offset is added to every span; for a text that is part of a longer one
 */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  for (let start = nextWord(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    found.push({ key: wordKey(text.slice(start, end)), start: offset + start, end: offset + end });
    start = nextWord(text, end);
  }
  return found;
}

/** The start of the first word at or after an offset, or the text's length. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === kind.other) at += 1;
  return at;
}

/** The end of the word that starts at an offset. */
export function wordEnd(text: string, start: number): number {
  if (kindAt(text, start) === kind.unspaced) return marksEnd(text, start);
  let end = start;
  while (end < text.length) {
    if (isWordPart(text, end)) end += 1;
    else if (isApostrophe(text.charCodeAt(end)) && end > start && isWordPart(text, end + 1)) end += 2;
    else break;
  }
  return end;
}

function marksEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && kindAt(text, end) === kind.mark && text.charCodeAt(end) !== 0xad) end += 1;
  return end;
}

function isWordPart(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const is = kindAt(text, at);
  return is !== kind.other && is !== kind.unspaced;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** The normalized form of a word, for comparison. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  // A shortcut: most words are plain, and for them the rest changes nothing.
  if (/^[a-z0-9']*$/.test(lower)) return lower;
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00AD', '');
}

/** Counts a text's words, and stops at `most`. */
export function countWords(text: string, most = Infinity): number {
  let count = 0;
  for (let at = nextWord(text, 0); at < text.length && count < most; at = nextWord(text, wordEnd(text, at))) count += 1;
  return count;
}

/** A text's words, normalized and joined. Equal for texts that differ only in case, quotes, punctuation or spacing. */
export function wordsKey(text: string): string {
  if (plainText.test(text)) return (plainly(text).match(plainWords) ?? []).join(' ');
  return words(text)
    .map((word) => word.key)
    .join(' ');
}

/** The characters of most English texts; a simple pattern finds their words. */
const plainText = /^[\t\n\r\x20-\x7E\xA0‘’“”–—…]*$/;
const plainWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g;

function plainly(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
