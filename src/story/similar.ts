import { stopWordsOf } from '../clean/stop-words.ts';
import { kind, kindAt } from '../clean/characters.ts';
import { words } from '../clean/words.ts';
import { compareText } from '../compare.ts';

/** What of a story tells which others are like it. */
export interface Comparable {
  /** No two are the same. */
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  /** BCP 47, or `null`. Stories of different languages are not compared. */
  readonly language: string | null;
}

/** Another story, and how alike it is: from 0 to 1. */
export interface Alike {
  readonly id: string;
  readonly score: number;
}

/** How many others a reader is offered. */
const mostAlike = 5;

/** Two stories that share less are not called alike. */
const leastScore = 0.1;

/** How many of a story's terms are looked up in other stories: the heaviest. */
const termsLookedUp = 30;

/** A term that more stories are looked up by than this says little, and would cost as much as their number squared. */
const longestPosting = 500;

/** A term that stands in a greater share of the stories is of no subject. */
const greatestShare = 0.2;

/** A word of the headline counts as so many of the body. */
const headlineWeight = 3;

/** For each story those most like it, the most alike first: by the cosine of their terms' TF-IDF weights. */
export function findSimilar(stories: readonly Comparable[]): Map<string, Alike[]> {
  const byLanguage = Map.groupBy(stories, ({ language }) => language);
  return new Map([...byLanguage].flatMap(([language, group]) => [...similarIn(group, stopWordsOf(language))]));
}

/** A story's heaviest terms, in the order of the alphabet, with weights that make its whole vector 1 long. */
interface Vector {
  readonly id: string;
  readonly weights: readonly (readonly [term: string, weight: number])[];
}

function similarIn(stories: readonly Comparable[], stopWords: ReadonlySet<string>): Map<string, Alike[]> {
  const counts = stories.map((story) => countTerms(story, stopWords));
  const holders = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const vectors = stories.map(({ id }, index) =>
    vectorOf(id, counts[index] ?? new Map(), { holders, of: stories.length }),
  );
  const postings = postingsOf(vectors);
  return new Map(vectors.map((vector) => [vector.id, mostLike(vector, postings)]));
}

/** How often each term stands in a story. */
function countTerms({ headline, body }: Comparable, stopWords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const term of termsOf(text)) if (!stopWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(headline, headlineWeight);
  add(body, 1);
  return counts;
}

/** A text's words that may name a subject; in scripts without spaces every two signs in a row. */
function termsOf(text: string): string[] {
  const all = words(text);
  return all.flatMap(({ key, start, end }, index) => {
    if (kindAt(text, start) !== kind.unspaced)
      return key.length > 1 && /\p{L}/u.test(key) ? [key.replace(/'s$/, '')] : [];
    const next = all[index + 1];
    return next?.start === end && kindAt(text, end) === kind.unspaced ? [key + next.key] : [];
  });
}

interface Holders {
  /** In how many stories each term stands. */
  readonly holders: ReadonlyMap<string, number>;
  /** How many stories there are. */
  readonly of: number;
}

function vectorOf(id: string, counts: ReadonlyMap<string, number>, { holders, of }: Holders): Vector {
  const weights = [...counts].map(([term, count]) => {
    const held = holders.get(term) ?? 0;
    return { term, held, weight: (1 + Math.log(count)) * Math.log(of / held) };
  });
  const length = Math.hypot(...weights.map(({ weight }) => weight));
  const heaviest = weights
    .filter(({ held, weight }) => held > 1 && held <= Math.max(2, greatestShare * of) && weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term))
    .slice(0, termsLookedUp)
    .sort((a, b) => compareText(a.term, b.term));
  return { id, weights: heaviest.map(({ term, weight }) => [term, weight / length]) };
}

type Postings = ReadonlyMap<string, readonly (readonly [id: string, weight: number])[]>;

/** For each term the stories that are looked up by it. */
function postingsOf(vectors: readonly Vector[]): Postings {
  const postings = new Map<string, [string, number][]>();
  for (const { id, weights } of vectors) {
    for (const [term, weight] of weights) {
      const posting = postings.get(term);
      if (posting) posting.push([id, weight]);
      else postings.set(term, [[id, weight]]);
    }
  }
  return postings;
}

/** Adds up in the order of the alphabet, so that a pair has one score whichever of the two is asked. */
function mostLike({ id, weights }: Vector, postings: Postings): Alike[] {
  const scores = new Map<string, number>();
  for (const [term, weight] of weights) {
    const posting = postings.get(term) ?? [];
    if (posting.length > longestPosting) continue;
    for (const [other, its] of posting) scores.set(other, (scores.get(other) ?? 0) + weight * its);
  }
  scores.delete(id);
  return [...scores]
    .flatMap(([other, score]) => (score < leastScore ? [] : [{ id: other, score }]))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, mostAlike);
}
