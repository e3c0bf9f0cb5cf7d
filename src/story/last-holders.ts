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

  /** Where a hash stands, or would. Low hashes are the ones that are sampled, so their places are spread by a multiplication. */
  #placeOf(hash: number): number {
    const last = this.#holders.length - 1;
    let place = (Math.imul(hash, 0x9e3779b1) >>> 0) & last;
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
