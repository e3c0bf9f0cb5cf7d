/** Reads a stream of bytes by lines or by counts. Holds at most what was asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line with its line feed, if it has one; `null` at the end. Of a line longer than `most` bytes, only that
   * many and the rest of a chunk are returned; the rest is skipped.
   */
  async line(most: number): Promise<Buffer | null> {
    const pieces: Buffer[] = [];
    let size = 0;
    while (await this.#hold()) {
      const feed = this.#held.indexOf(0x0a);
      const piece = this.#cut(feed === -1 ? this.#held.length : feed + 1);
      if (size <= most) pieces.push(piece);
      size += piece.length;
      if (feed !== -1) break;
    }
    return size === 0 ? null : joined(pieces);
  }

  /** The next `count` bytes, or fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    await this.#pass(count, (piece) => pieces.push(piece));
    return joined(pieces);
  }

  /** Skips `count` bytes and returns how many there were. */
  async skip(count: number): Promise<number> {
    return count - (await this.#pass(count, () => undefined));
  }

  /** Closes the stream before its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pass(count: number, give: (piece: Buffer) => void): Promise<number> {
    let left = count;
    while (left > 0 && (await this.#hold())) {
      const piece = this.#cut(Math.min(left, this.#held.length));
      left -= piece.length;
      give(piece);
    }
    return left;
  }

  async #hold(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return true;
  }

  #cut(length: number): Buffer {
    const piece = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return piece;
  }
}

function joined(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

/** All bytes of a stream, or `null` if there are more than `most`. */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return null;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}
