import type { Passage } from './article.ts';
import { isEnglishWord } from './dictionary.ts';
import { linkingWords } from './function-words.ts';
import { damageRules } from './rules/damage.ts';

/** A place in a capture that looks broken. */
export interface Damage {
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
}

export const damageReasons = {
  joinedWords: {
    id: 'damage/joined-words',
    reason:
      'Two words without a space between them, the first of which leads on to another: what stood between was lost.',
  },
  midSentence: {
    id: 'damage/starts-mid-sentence',
    reason: 'The article begins with a small letter: the beginning of its first sentence was lost.',
  },
} as const;

/** The damage that shows in an article's passages, in the order in which it stands. `language` is that of the article. */
export function findDamage(passages: readonly Passage[], language: string | null): Damage[] {
  const found = passages.flatMap((passage, index) => [
    ...(index === 0 ? startsMidSentence(passage) : []),
    ...byRules(passage),
    ...joinedWords(passage, language),
  ]);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function byRules({ text, start }: Passage): Damage[] {
  return damageRules.flatMap(({ id, pattern, reason }) =>
    Array.from(text.matchAll(pattern), ({ 0: broken, index }) => {
      const leading = broken.length - broken.trimStart().length;
      return { start: start + index + leading, end: start + index + broken.length, rule: id, reason };
    }),
  );
}

function startsMidSentence({ text, start }: Passage): Damage[] {
  const first = /^\p{Ll}+(?=\s)/u.exec(text)?.[0];
  if (first === undefined) return [];
  const { id: rule, reason } = damageReasons.midSentence;
  return [{ start, end: start + first.length, rule, reason }];
}

/** A token in small letters that is no word, but splits into a linking word and a word: `whenled`. */
function joinedWords({ text, start }: Passage, language: string | null): Damage[] {
  if (language !== 'en') return [];
  const { id: rule, reason } = damageReasons.joinedWords;
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}’'@#./_-])\p{Ll}{5,24}(?![\p{L}\p{N}’'@/_-])/gu))
    .filter(({ 0: token }) => isJoined(token))
    .map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length, rule, reason }));
}

/** Shorter pieces turn up in too many rare words: "by" or "at" begins what a dictionary lacks but a reporter knows. */
const shortestPiece = 3;

function isJoined(token: string): boolean {
  if (isEnglishWord(token)) return false;
  for (let at = shortestPiece; at <= token.length - shortestPiece; at += 1) {
    if (linkingWords.has(token.slice(0, at)) && isEnglishWord(token.slice(at))) return true;
  }
  return false;
}
