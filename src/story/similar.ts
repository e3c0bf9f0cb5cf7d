import { compareText } from '../text/compare.ts';
import { termList, type Terms } from './terms.ts';

/** What comparing needs to know of a story. */
export interface Comparable {
  /** Must be unique. */
  readonly id: string;
  /** BCP 47, or `null` if unknown. */
  readonly language: string | null;
  readonly terms: Terms;
}

/** A similar story and its score: 1 means the same terms. */
export interface Alike {
  readonly id: string;
  readonly score: number;
}

/** The most similar stories that a story gets. */
const mostAlike = 5;

/**
 * The least score of a similar story. Evidence, from pairs of 844 articles that a reader judged: above 0.12, 48 of 50
 * pairs were on one subject; from 0.08, 48 of 50; from 0.06, 42 of 50; from 0.05, 33 of 50. Above 0.06 three quarters
 * of the articles have a similar one.
 */
const leastScore = 0.06;

/** One or two shared rare words are a coincidence, such as the name Anthony. */
const fewestShared = 3;

/** Only this many terms of a story are looked up, the heaviest first. Fewer are enough to say its subject. */
const mostTerms = 30;

/** Limits the stories compared by one term to those where it weighs most: the number of pairs grows with the square. */
const longestPosting = 500;

/**
 * Finds for each story, by id, the most similar ones, best first: the cosine of TF-IDF weights. Compares only stories
 * of one language. The order of the input does not matter. The cost is linear: 10,000 stories of 3,700 characters each
 * take 4 seconds.
 */
export function findSimilar(stories: readonly Comparable[]): ReadonlyMap<string, readonly Alike[]> {
  const groups = Map.groupBy(stories, ({ language }) => language);
  return new Map([...groups.values()].flatMap((group) => similarIn(vectorsOf(group))));
}

interface Weighted {
  readonly term: string;
  readonly weight: number;
}

/** A story's heaviest terms. The vector of all its terms has length 1. */
interface Vector {
  readonly id: string;
  readonly terms: readonly Weighted[];
}

function vectorsOf(stories: readonly Comparable[]): Vector[] {
  const holders = new Map<string, number>();
  for (const { terms } of stories) {
    for (const term of termList(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return stories.map(({ id, terms }) => ({ id, terms: weigh(terms, holders, stories.length) }));
}

/** A term of one story only cannot be shared, but still counts in the length of the vector. */
function weigh(terms: Terms, holders: ReadonlyMap<string, number>, all: number): Weighted[] {
  const shared: Weighted[] = [];
  let square = 0;
  for (const [at, term] of termList(terms).entries()) {
    const held = holders.get(term) ?? 1;
    const weight = (1 + Math.log(terms.counts[at] ?? 1)) * Math.log(all / held);
    square += weight * weight;
    if (held > 1 && held < all) shared.push({ term, weight });
  }
  const length = Math.sqrt(square);
  return heaviest(shared).map(({ term, weight }) => ({ term, weight: weight / length }));
}

function heaviest(terms: readonly Weighted[]): Weighted[] {
  return terms.toSorted((a, b) => b.weight - a.weight || compareText(a.term, b.term)).slice(0, mostTerms);
}

/** The stories that have a term, by index, with the term's weight in each. */
interface Postings {
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

/** A term of a story: its weight, and all stories that have it, including this one. */
interface Lookup {
  readonly weight: number;
  readonly postings: Postings;
}

/** The terms to compare each story by, sorted, so that sums do not depend on the order of the input. */
function lookupsOf(vectors: readonly Vector[]): Lookup[][] {
  const all = vectors.flatMap(({ id, terms }, index) => terms.map((term) => ({ ...term, id, index })));
  const lookups = vectors.map((): Lookup[] => []);
  for (const [, holders] of [...Map.groupBy(all, ({ term }) => term)].sort(([a], [b]) => compareText(a, b))) {
    const heaviestFirst =
      holders.length > longestPosting
        ? holders.sort((a, b) => b.weight - a.weight || compareText(a.id, b.id)).slice(0, longestPosting)
        : holders;
    const postings = {
      places: Uint32Array.from(heaviestFirst, ({ index }) => index),
      weights: Float64Array.from(heaviestFirst, ({ weight }) => weight),
    };
    for (const { index, weight } of heaviestFirst) lookups[index]?.push({ weight, postings });
  }
  return lookups;
}

function similarIn(vectors: readonly Vector[]): [id: string, alike: Alike[]][] {
  const lookups = lookupsOf(vectors);
  const tally = new Tally(vectors);
  return vectors.map(({ id }, own) => [id, tally.mostAlike(lookups[own] ?? [], own)]);
}

/** Sums up what stories share. Reused for all stories: allocating its arrays takes longer than using them. */
class Tally {
  readonly #vectors: readonly Vector[];
  readonly #scores: Float64Array;
  readonly #shared: Uint8Array;
  readonly #met: Uint32Array;

  constructor(vectors: readonly Vector[]) {
    this.#vectors = vectors;
    this.#scores = new Float64Array(vectors.length);
    this.#shared = new Uint8Array(vectors.length);
    this.#met = new Uint32Array(vectors.length);
  }

  /** The stories similar to one, best first. */
  mostAlike(lookups: readonly Lookup[], own: number): Alike[] {
    const best: Alike[] = [];
    for (let at = 0, met = this.#add(lookups); at < met; at += 1) {
      const place = this.#met[at] as number;
      const [score, shared] = [this.#scores[place] as number, this.#shared[place] as number];
      this.#scores[place] = this.#shared[place] = 0;
      if (place !== own && score >= leastScore && shared >= fewestShared) this.#insert(best, place, score);
    }
    return best;
  }

  /** Adds the scores of all stories that share these terms, and returns their number. */
  #add(lookups: readonly Lookup[]): number {
    const [scores, shared, metPlaces] = [this.#scores, this.#shared, this.#met];
    let met = 0;
    for (const { weight, postings } of lookups) {
      const { places, weights } = postings;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number;
        if (shared[place] === 0) metPlaces[met++] = place;
        (shared[place] as number) += 1;
        (scores[place] as number) += weight * (weights[at] as number);
      }
    }
    return met;
  }

  #insert(best: Alike[], place: number, score: number): void {
    const id = this.#vectors[place]?.id ?? '';
    const isBefore = (other: Alike) => score > other.score || (score === other.score && compareText(id, other.id) < 0);
    const last = best.at(-1);
    if (best.length === mostAlike && last && !isBefore(last)) return;
    const at = best.findIndex(isBefore);
    best.splice(at === -1 ? best.length : at, 0, { id, score });
    best.length = Math.min(best.length, mostAlike);
  }
}
