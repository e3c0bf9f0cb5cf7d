import type { Misreading, Sequence } from './misread.ts';

/** Punctuation, currencies, arrows and other symbols of web pages, and U+FEFF and U+FFFD. */
const sign =
  /^[\u2000-\u206F\u20A0-\u20CF\u2100-\u22FF\u25A0-\u27BF\u2B00-\u2BFF\uFE0F\uFEFF\uFFFD\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{1D400}-\u{1D7FF}]/u;

/** Accented letters of the languages in Latin script, without phonetic letters. */
const accented = /^[À-ÖØ-öø-ſƠơƯưȘșȚț\u1E00-\u1EFF]/;

/** Letters of the other scripts of the web. */
const foreign =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u0300-\u036F\u060C\u061B\u061F\u3000-\u30FF\uFF00-\uFFEF]/u;

/** Quotation marks, dashes and the like, which may rightly follow a letter: “CAFÉ”. */
const punctuation = /[\u00AB\u00BB\u00A0\u2013\u2014\u2018-\u201E\u2022\u2026\u2039\u203A]/;

const letter = /^\p{L}/u;
const lower = /^\p{Ll}/u;
const upper = /^\p{Lu}/u;

/** A capital after a small letter, which no word has. × and ß are not capitals. */
function isCapitalInside({ before, meant }: Sequence): boolean {
  return lower.test(before) && meant.charCodeAt(0) < 0x600;
}

/** A capital followed by punctuation, at the end of a word or alone: it may be right. */
function mayBeMeant({ before, after, last }: Sequence): boolean {
  return punctuation.test(last) && !letter.test(after) && !lower.test(before);
}

function isLatinMisread(sequence: Sequence): boolean {
  const { meant, last, before, after, run } = sequence;
  if (sign.test(meant)) return true;
  if (/[\x80-\x9F]/.test(meant)) return run > 1 || (letter.test(before) && letter.test(after));
  if (run > 1 && foreign.test(meant)) return true;
  if (/[\xA0-\xBF]/.test(meant)) return !upper.test(before) || !punctuation.test(last);
  if (!accented.test(meant)) return false;
  if (isCapitalInside(sequence)) return true;
  if (mayBeMeant(sequence)) return meant === 'à' && !upper.test(before) && last === '\xA0';
  return meant < 'Ā' || run > 1 || (lower.test(after) && !punctuation.test(last));
}

function isLatinLikely(sequence: Sequence): boolean {
  const { meant } = sequence;
  const isOfText = accented.test(meant) || foreign.test(meant) || /[\xA0-\xBF]/.test(meant);
  return isOfText && !(upper.test(sequence.before) && mayBeMeant(sequence));
}

/** U+0080 to U+009F, which ISO-8859-1 has where windows-1252 has symbols. */
const controls = new Map(Array.from({ length: 32 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index]));

/** UTF-8 decoded as windows-1252 or ISO-8859-1: `â€™` for ’, `Ã©` for é. */
export const asWindows1252: Misreading = {
  encoding: 'windows-1252',
  also: controls,
  isSure: isLatinMisread,
  isLikely: isLatinLikely,
};

const cyrillic = /^[\u0400-\u04FF«»№]/;

/**
 * UTF-8 decoded as windows-1251: `вЂ”` for —, `РјРёСЂ` for мир. Russian may have two such pairs in a row, but not
 * three.
 */
export const asWindows1251: Misreading = {
  encoding: 'windows-1251',
  isSure: ({ meant, run }) => /^[\u2010-\u203A\u20AC\u2116\u2122]/.test(meant) || (run > 2 && cyrillic.test(meant)),
  isLikely: ({ meant }) => cyrillic.test(meant),
};

/** UTF-8 decoded as Mac OS Roman: `‚Äô` for ’, `√©` for é. */
export const asMacRoman: Misreading = {
  encoding: 'macintosh',
  isSure: ({ meant, before }) =>
    /^[\u2010-\u203A\u20AC\u2122]/.test(meant) || (/^[À-ÖØ-öø-ÿ]/.test(meant) && lower.test(before)),
  isLikely: ({ meant }) => /^[\xA0-\xFF]/.test(meant),
};
