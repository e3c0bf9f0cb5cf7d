import { kind, kindAt } from '../text/characters.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { nextWord, wordEnd, wordKey } from '../text/words.ts';

/** A text to extract terms from. */
export interface Described {
  readonly headline: string;
  readonly body: string;
  /** BCP 47, or `null` if unknown. */
  readonly language: string | null;
}

/** A term in the headline counts as often as this many in the body. */
const headlineWeight = 3;

/** In characters. Only this much of a body is used: all of most news, and enough of the longest features. */
const longestBody = 6000;

/** A text's terms and their counts. Kept small: all stories' terms are in memory at once. */
export interface Terms {
  /** Distinct terms, joined by spaces. */
  readonly terms: string;
  /** The count of each term. */
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

/** A text's distinct terms. */
export function termList({ terms }: Terms): string[] {
  return terms === '' ? [] : terms.split(' ');
}

/**
 * Calls `give` with each word of two letters or more. In scripts without spaces, each pair of neighbouring characters
 * is a term.
 */
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
