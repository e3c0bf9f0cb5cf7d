/** Room to begin with: a power of two. */
const firstRoom = 1024;

/**
 * Who held a hash last: a table of hashes of 32 bits, each with a number from 0. Open addressing in two arrays takes eight
 * bytes an entry and as much again as room; millions of entries in a Map take about ten times that.
 */
export class LastHolders {
  #hashes = new Uint32Array(firstRoom);
  /** Counted from 1; 0 where a place is free. */
  #holders = new Uint32Array(firstRoom);
  #size = 0;

  /** Notes who holds a hash now, and gives who did before. */
  exchange(hash: number, holder: number): number | undefined {
    const place = this.#placeOf(hash);
    const before = this.#holders[place] ?? 0;
    this.#hashes[place] = hash;
    this.#holders[place] = holder + 1;
    if (before > 0) return before - 1;
    this.#size += 1;
    if (2 * this.#size > this.#holders.length) this.#grow();
    return undefined;
  }

  /** Where a hash stands, or would. The sampled hashes are the lowest, but their last digits are as random as any. */
  #placeOf(hash: number): number {
    const last = this.#holders.length - 1;
    // Two's complement: the last digits of a hash above 2 ** 31 stay what they are.
    let place = hash & last;
    while (this.#holders[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [hashes, holders] = [this.#hashes, this.#holders];
    this.#hashes = new Uint32Array(2 * hashes.length);
    this.#holders = new Uint32Array(2 * hashes.length);
    for (const [index, holder] of holders.entries()) {
      if (holder === 0) continue;
      const hash = hashes[index] ?? 0;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#holders[place] = holder;
    }
  }
}
