import { LastHolders } from './last-holders.ts';

/**
 * How many shingles of an article stand for it when candidates are looked up: those with the lowest hashes, which are the
 * same ones wherever the text is the same. Two captures that share six tenths of their shingles share dozens of these.
 */
export const sampleSize = 64;

/** The shingles that stand for an article, of all its shingles, ascending. */
export function sampleOf(shingles: Uint32Array): Uint32Array {
  return shingles.subarray(0, sampleSize);
}

/**
 * Names the articles worth comparing, without holding any: those that share a sampled shingle. Of several that share one
 * only neighbours are paired, so that a phrase of the trade costs no more than its uses; captures of one story share many
 * and meet all the same.
 */
export class SampleIndex {
  readonly #lastHolders = new LastHolders();
  #size = 0;

  /** Adds the next article, counted from 0: gives those before it that it is worth comparing with, each once. */
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
