/** Numbers that look random and are the same every time for a seed: mulberry32, https://github.com/cprosche/mulberry32. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0, below the one given. */
  below(most: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * most);
  }

  /** Whether something happens that happens so often: 0.1 is once in ten. */
  isSo(share: number): boolean {
    return this.below(10_000) < share * 10_000;
  }

  oneOf<Any>(list: readonly Any[]): Any {
    return list[this.below(list.length)] as Any;
  }
}
