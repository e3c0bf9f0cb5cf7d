/** Initial capacity. Must be a power of two. */
const firstRoom = 1024;

/**
 * A hash table from 32-bit hashes to numbers from 0. Two arrays with open addressing take at most 32 bytes per entry; a
 * `Map` of millions of entries takes about ten times the memory.
 */
export class LastHolders {
  #hashes = new Uint32Array(firstRoom);
  /** The number plus 1; 0 means free. */
  #holders = new Uint32Array(firstRoom);
  #size = 0;

  /** Sets the holder of a hash and returns the previous one. */
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

  /**
   * The slot of a hash, used or free. Only the lowest hashes are sampled, so the slot comes from their low bits, which
   * are still random.
   */
  #placeOf(hash: number): number {
    const last = this.#holders.length - 1;
    // `&` makes the hash a signed number, which leaves its low bits unchanged.
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
