interface Limits {
  /** The most items of a batch, and their largest size together. */
  readonly items: number;
  readonly size: number;
  /** How many batches may be worked on at once. */
  readonly ahead: number;
}

/** Gathers items into batches; `add` waits while enough batches are worked on, so memory stays bounded. */
export class Batches<Item> {
  readonly #limits: Limits;
  readonly #run: (items: readonly Item[]) => Promise<void>;
  readonly #running = new Set<Promise<void>>();
  #items: Item[] = [];
  #size = 0;

  constructor(limits: Limits, run: (items: readonly Item[]) => Promise<void>) {
    this.#limits = limits;
    this.#run = run;
  }

  async add(item: Item, size: number): Promise<void> {
    this.#items.push(item);
    this.#size += size;
    if (this.#items.length >= this.#limits.items || this.#size >= this.#limits.size) this.#start();
    if (this.#running.size >= this.#limits.ahead) await Promise.race(this.#running);
  }

  /** Resolves when all is done. */
  async end(): Promise<void> {
    if (this.#items.length > 0) this.#start();
    await Promise.all(this.#running);
  }

  #start(): void {
    const running = this.#run(this.#items).finally(() => this.#running.delete(running));
    // A failure is thrown by `add` or `end`, not as an unhandled rejection.
    running.catch(() => undefined);
    this.#running.add(running);
    [this.#items, this.#size] = [[], 0];
  }
}
