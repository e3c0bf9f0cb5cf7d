/**
 * How many shingles of an article stand for it when candidates are looked up: those with the lowest hashes, which are the
 * same ones wherever the text is the same. Two captures that share six tenths of their shingles share dozens of these.
 */
export const sampleSize = 64;

/** The shingles that stand for an article, ascending. */
export function sampleOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, sampleSize);
}

/**
 * Names the articles worth comparing, without holding any: those that share a sampled shingle. Of several that share one
 * only neighbours are paired, so that a phrase of the trade costs no more than its uses; captures of one story share many
 * and meet all the same.
 */
export class SampleIndex {
  readonly #lastHolder = new Map<number, number>();
  #size = 0;

  /** Adds the next article, counted from 0: gives those before it that it is worth comparing with, each once. */
  add(sample: readonly number[]): number[] {
    const met = new Set<number>();
    for (const shingle of sample) {
      const holder = this.#lastHolder.get(shingle);
      if (holder !== undefined) met.add(holder);
      this.#lastHolder.set(shingle, this.#size);
    }
    this.#size += 1;
    return [...met];
  }
}
