import { kind, kindAt } from './characters.ts';

/** A word of a text: what it is compared by, and where it stands. */
export interface Word {
  /** The word as comparisons see it: no case, no curly apostrophes, no compatibility forms, no soft hyphens. */
  readonly key: string;
  /** Offsets into the text, in UTF-16 code units: [start, end). */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, in order. Letters, marks and digits make a word, an apostrophe between them included. Scripts without
 * spaces count character by character, so that a passage lost from the middle of a line can still be told from its
 * neighbours.
 *
 * @param offset what to add to every span, where `text` is a part of something longer
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

/** Where the first word at or after an offset starts; the text's length where there is none. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === kind.other) at += 1;
  return at;
}

/** Where a word ends that starts at an offset. */
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

/** A word as comparisons see it. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  // Most words of most texts are plain, and for them the rest changes nothing.
  if (/^[a-z0-9']*$/.test(lower)) return lower;
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00AD', '');
}

/** How many words a text has. Counts no further than to `most`, for those who only ask whether there are so many. */
export function countWords(text: string, most = Infinity): number {
  let count = 0;
  for (let at = nextWord(text, 0); at < text.length && count < most; at = nextWord(text, wordEnd(text, at))) count += 1;
  return count;
}

/** A text as its words alone: two texts that differ only in case, quotes, punctuation or spacing have the same. */
export function wordsKey(text: string): string {
  if (plainText.test(text)) return (plainly(text).match(plainWords) ?? []).join(' ');
  return words(text)
    .map((word) => word.key)
    .join(' ');
}

/** Letters, digits and signs that most texts in English have alone: their words are found by a simple pattern. */
const plainText = /^[\t\n\r\x20-\x7E\xA0‘’“”–—…]*$/;
const plainWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g;

function plainly(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
