/** A word of a text: what it is compared by, and where it stands. */
export interface Word {
  /** The word as comparisons see it: no case, no curly apostrophes, no compatibility forms, no soft hyphens. */
  readonly key: string;
  /** Offsets into the text, in UTF-16 code units: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** Scripts that are written without spaces between words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const letter = String.raw`[[\p{L}\p{M}\p{N}\u00AD]--[${unspaced}]]`;

/**
 * Unspaced scripts count character by character, so that a passage lost from the middle of a line can still be told
 * from its neighbours; elsewhere letters, marks and digits make a word, an apostrophe inside included.
 */
const wordPattern = new RegExp(`[${unspaced}]\\p{M}*|${letter}+(?:['’ʼ]${letter}+)*`, 'gv');

/**
 * The words of a text, in order.
 *
 * @param offset what to add to every span, where `text` is a part of something longer
 */
export function words(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    key: wordKey(word),
    start: offset + index,
    end: offset + index + word.length,
  }));
}

function wordKey(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00AD', '');
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** A text as its words alone: two texts that differ only in case, quotes, punctuation or spacing have the same. */
export function wordsKey(text: string): string {
  return words(text)
    .map((word) => word.key)
    .join(' ');
}
