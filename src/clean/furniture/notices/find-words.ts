import { noticeWords, type NoticeWord } from './notice-words.ts';

/** For each concept, how many of its phrases a text has. */
export type Found = Readonly<Partial<Record<NoticeWord, number>>>;

/** A phrase of the table, as words. */
interface Phrase {
  readonly concept: NoticeWord;
  readonly words: readonly string[];
}

const concepts = Object.keys(noticeWords) as NoticeWord[];

/** Scripts that are searched for by characters, since no spaces part a word from its endings. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const phrases = concepts.flatMap((concept) =>
  [...new Set(Object.values(noticeWords[concept]).flatMap((all) => all.split('|')))].map((text) => ({ concept, text })),
);
const byCharacters = phrases.filter(({ text }) => unspaced.test(text));

/** The phrases of words, by the first letters of their first word. */
const byStart = Map.groupBy(
  phrases
    .filter(({ text }) => !unspaced.test(text))
    .map(({ concept, text }): Phrase => ({ concept, words: text.split(' ') })),
  ({ words: [first = ''] }) => keyOf(first.replace('*', '')),
);

/** In letters: two tell most words apart, and no phrase begins with a shorter stem. */
function keyOf(word: string): string {
  return word.slice(0, 2);
}

/** A text in lower case, its words parted by single spaces. Latin words within other scripts are words, too. */
export function plainWords(text: string): string {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  return (unspaced.test(plain) ? plain.replace(/[a-z0-9]+/g, ' $& ').replace(/ {2,}/g, ' ') : plain).trim();
}

/** A phrase that stands in a text. */
export interface Hit {
  readonly concept: NoticeWord;
  readonly phrase: object;
  /** The number of words before it; 0 in scripts without spaces. */
  readonly at: number;
}

/** Finds the phrases of the table in a text of `plainWords`. Sorted by place. */
export function findHits(plain: string): Hit[] {
  const words = plain.split(' ');
  const hits = words.flatMap((word, at) =>
    (byStart.get(keyOf(word)) ?? [])
      .filter((phrase) => isAt(words, at, phrase.words))
      .map((phrase): Hit => ({ concept: phrase.concept, phrase, at })),
  );
  if (!unspaced.test(plain)) return hits;
  const others = byCharacters.filter(({ text }) => plain.includes(text));
  return [...others.map((phrase): Hit => ({ concept: phrase.concept, phrase, at: 0 })), ...hits];
}

function isAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => {
    const word = words[at + index] ?? '';
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}

/** Counts the phrases, each once. */
export function countHits(hits: readonly Hit[]): Found {
  const found: Partial<Record<NoticeWord, number>> = {};
  for (const { concept } of new Map(hits.map((hit) => [hit.phrase, hit])).values()) {
    found[concept] = (found[concept] ?? 0) + 1;
  }
  return found;
}

/** Finds the concepts of the table in a text. */
export function findWords(text: string): Found {
  return countHits(findHits(plainWords(text)));
}
