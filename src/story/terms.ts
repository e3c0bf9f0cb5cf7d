import { kind, kindAt } from '../text/characters.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { nextWord, wordEnd, wordKey } from '../text/words.ts';

/** A text whose subject is asked for. */
export interface Described {
  readonly headline: string;
  readonly body: string;
  /** BCP 47, or `null`. */
  readonly language: string | null;
}

/** How often the body would have to name what the headline names once. */
const headlineWeight = 3;

/** How much of a body is looked at, in characters: all of most news, and of the longest features as much as tells their subject. */
const longestBody = 6000;

/** Which terms a text has that may tell its subject, and how often. As small as can be, for every story's are held at once. */
export interface Terms {
  /** One after the other, each once, with a space between two. */
  readonly terms: string;
  /** How often each stands there. */
  readonly counts: Uint16Array;
}

/** Counts the terms of a text. */
export function countTerms({ headline, body, language }: Described): Terms {
  const stopWords = stopWordsOf(language);
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    forEachTerm(text, (term) => {
      if (!stopWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + times);
    });
  };
  add(headline, headlineWeight);
  add(body.slice(0, longestBody), 1);
  return { terms: [...counts.keys()].join(' '), counts: Uint16Array.from(counts.values()) };
}

/** The terms, each once. */
export function termList({ terms }: Terms): string[] {
  return terms === '' ? [] : terms.split(' ');
}

/** Gives the words of two letters or more. Where no spaces part words, every two signs in a row stand for one. */
function forEachTerm(text: string, give: (term: string) => void): void {
  for (let start = nextWord(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    const next = nextWord(text, end);
    const is = kindAt(text, start);
    if (is === kind.unspaced) {
      if (next === end && kindAt(text, end) === kind.unspaced) {
        give(wordKey(text.slice(start, end)) + wordKey(text.slice(end, wordEnd(text, end))));
      }
    } else if (is !== kind.digit) {
      const key = wordKey(text.slice(start, end));
      if (key.length > 1) give(withoutGenitive(key));
    }
    start = next;
  }
}

function withoutGenitive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}
