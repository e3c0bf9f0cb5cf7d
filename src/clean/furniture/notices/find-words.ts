import { noticeWords, type NoticeWord } from './notice-words.ts';
import { plainWords, type PlainWords } from './plain-words.ts';

/** A concept of the table, or that a text opens with what the reader is to do. */
export type Concept = NoticeWord | 'opening';

/** For each concept, how many of its phrases a text has. */
export type Found = Readonly<Partial<Record<Concept, number>>>;

/** A phrase of the table. */
interface Phrase {
  readonly concept: NoticeWord;
  readonly text: string;
  readonly words: readonly string[];
}

/** A phrase that stands in a text. */
export interface Hit {
  readonly concept: Concept;
  readonly phrase: object;
  /** The number of words before it; 0 in scripts without spaces. */
  readonly at: number;
}

/** For each word of a page, the phrases that begin with it. */
export type Beginnings = Map<string, readonly Phrase[]>;

const phrases = (Object.keys(noticeWords) as NoticeWord[]).flatMap((concept) =>
  [...new Set(Object.values(noticeWords[concept]).flatMap((all) => all.split('|')))].map((text): Phrase => ({
    concept,
    text,
    words: text.split(' '),
  })),
);

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const [byCharacters = [], byWords = []] = [true, false].map((isSo) =>
  phrases.filter(({ text }) => unspaced.test(text) === isSo),
);

/** The phrases by the first letters of their first word. No phrase begins with a shorter stem. */
const byStart = Map.groupBy(byWords, ({ text }) => startOf(text.replace('*', '')));

function startOf(word: string): string {
  return word.slice(0, 2).trim();
}

/** In words: a greeting or “please” may stand before what the reader is to do. */
const openingWords = 3;
const toDo: ReadonlySet<Concept> = new Set(['signUp', 'getIt', 'login', 'repair']);

/** Finds the phrases of the table in a text, sorted by place but for the opening. `beginnings` is filled with what was looked up. */
export function findHits({ words, isUnspaced }: PlainWords, beginnings: Beginnings): Hit[] {
  const hits: Hit[] = [];
  if (isUnspaced) {
    const joined = words.join(' ');
    for (const phrase of byCharacters) {
      if (joined.includes(phrase.text)) hits.push({ concept: phrase.concept, phrase, at: 0 });
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of beginningWith(words[at] ?? '', beginnings)) {
      if (isAt(words, at, phrase.words)) hits.push({ concept: phrase.concept, phrase, at });
    }
  }
  if (hits.some(({ concept, at }) => at < openingWords && toDo.has(concept))) {
    hits.push({ concept: 'opening', phrase: toDo, at: 0 });
  }
  return hits;
}

function beginningWith(word: string, beginnings: Beginnings): readonly Phrase[] {
  const known = beginnings.get(word);
  if (known) return known;
  const found = (byStart.get(startOf(word)) ?? []).filter(({ words: [first = ''] }) => isWord(word, first));
  beginnings.set(word, found);
  return found;
}

function isAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => index === 0 || isWord(words[at + index] ?? '', part));
}

function isWord(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** Counts the phrases, each once. */
export function countHits(hits: readonly Hit[]): Found {
  const found: Partial<Record<Concept, number>> = {};
  for (const { concept } of new Map(hits.map((hit) => [hit.phrase, hit])).values()) {
    found[concept] = (found[concept] ?? 0) + 1;
  }
  return found;
}

/** Finds the concepts of the table in a text. */
export function findWords(text: string): Found {
  return countHits(findHits(plainWords(text), new Map()));
}
