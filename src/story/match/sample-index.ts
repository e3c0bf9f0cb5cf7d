import { LastHolders } from './last-holders.ts';

/**
 * The number of shingles that represent an article in the index: those with the lowest hashes (MinHash), so that equal
 * texts have equal samples. Two captures that share 60% of their shingles share dozens of these.
 */
export const sampleSize = 64;

/** The sample of an article's shingles, which must be ascending. */
export function sampleOf(shingles: Uint32Array): Uint32Array {
  return shingles.subarray(0, sampleSize);
}

/**
 * Finds pairs of articles that share a sampled shingle. For each shingle it stores only the last article, so a common
 * phrase makes one pair per use. Captures of one story share many shingles and still meet.
 */
export class SampleIndex {
  readonly #lastHolders = new LastHolders();
  #size = 0;

  /** Adds the next article, counted from 0, and returns the earlier ones to compare it with. */
  add(sample: Iterable<number>): number[] {
    const met = new Set<number>();
    for (const shingle of sample) {
      const holder = this.#lastHolders.exchange(shingle, this.#size);
      if (holder !== undefined) met.add(holder);
    }
    this.#size += 1;
    return [...met];
  }
}
