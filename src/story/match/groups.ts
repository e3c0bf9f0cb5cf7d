/** Disjoint sets of indexes (union-find). The smallest index represents its set. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    for (let parent = this.#parentOf(root); parent !== root; parent = this.#parentOf(root)) {
      // Path halving: without it, a long chain of captures costs the square of its length.
      root = this.#parents[root] = this.#parentOf(parent);
    }
    return root;
  }

  #parentOf(index: number): number {
    return this.#parents[index] ?? index;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
