/** The bytes of one value in a JSON text. */
export interface JsonValue {
  /** The line where it starts, counted from 1. */
  readonly line: number;
  /** `null` if there are too many to keep. */
  readonly bytes: Uint8Array | null;
}

const [feed, tab, carriage, space, quote, comma, backslash] = [0x0a, 0x09, 0x0d, 0x20, 0x22, 0x2c, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Bytes between values: white space, commas, and the bytes of a byte order mark. */
const between = new Set([feed, tab, carriage, space, comma, 0xef, 0xbb, 0xbf]);

/**
 * Splits a JSON text, given in chunks, into its values: the elements of its list, or the values that follow each other.
 * It only tracks brackets and quotation marks, so a broken value does not affect the others and each keeps its bytes.
 */
export class JsonValues {
  readonly #most: number;
  #line = 1;
  /** The number of open brackets, without the outer list. */
  #depth = 0;
  #list: 'not yet' | 'open' | 'closed' = 'not yet';
  #inString = false;
  #escaped = false;
  /** After an unterminated string: skip until a line starts with an object or ends the list. */
  #lost: 'no' | 'within a line' | 'at a line’s start' = 'no';
  #value: { line: number; size: number; pieces: Uint8Array[] } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** Yields the values that end in this chunk. */
  *read(chunk: Uint8Array): Generator<JsonValue> {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#value === null) {
        if (this.#isFound(byte) && this.#begins(byte)) start = at;
      } else if (this.#inString && byte === feed) {
        yield this.#finish(chunk.subarray(start, at));
        this.#lost = 'at a line’s start';
      } else if (this.#depth <= 0 && !this.#inString && (byte === closeList || between.has(byte))) {
        yield this.#finish(chunk.subarray(start, at));
        if (byte === closeList) this.#list = 'closed';
      } else if (this.#continues(byte)) {
        yield this.#finish(chunk.subarray(start, at + 1));
      }
      if (byte === feed) this.#line += 1;
    }
    if (this.#value) this.#keep(chunk.subarray(start));
  }

  /** Returns the unfinished value at the end of the text, and whether the outer list is still open. */
  end(): { isCut: boolean; last: JsonValue | null } {
    return { isCut: this.#list === 'open', last: this.#value ? this.#finish(new Uint8Array()) : null };
  }

  /**
   * JSON strings contain no line feed. If one does, it is unterminated; it is safe to resume where a line starts with
   * an object.
   */
  #isFound(byte: number): boolean {
    if (this.#lost === 'no') return true;
    if (byte === feed) this.#lost = 'at a line’s start';
    else if (this.#lost === 'at a line’s start' && (byte === openObject || byte === closeList)) this.#lost = 'no';
    else if (!between.has(byte)) this.#lost = 'within a line';
    return this.#lost === 'no';
  }

  #begins(byte: number): boolean {
    if (between.has(byte)) return false;
    if (byte === openList && this.#list === 'not yet') {
      this.#list = 'open';
      return false;
    }
    if (byte === closeList) {
      this.#list = 'closed';
      return false;
    }
    if (this.#list === 'not yet') this.#list = 'closed';
    this.#value = { line: this.#line, size: 0, pieces: [] };
    this.#continues(byte);
    return true;
  }

  /** Processes one more byte of a value. Returns whether the value is complete. */
  #continues(byte: number): boolean {
    if (this.#inString) {
      if (byte === quote && !this.#escaped) this.#inString = false;
      this.#escaped = byte === backslash && !this.#escaped;
      return false;
    }
    if (byte === quote) this.#inString = true;
    else if (byte === openObject || byte === openList) this.#depth += 1;
    else if (byte === closeObject || byte === closeList) this.#depth -= 1;
    else return false;
    return this.#depth <= 0 && byte !== quote;
  }

  #keep(piece: Uint8Array): void {
    if (!this.#value) return;
    this.#value.size += piece.length;
    if (this.#value.size > this.#most) this.#value.pieces = [];
    else this.#value.pieces.push(piece);
  }

  #finish(piece: Uint8Array): JsonValue {
    this.#keep(piece);
    const { line, size, pieces } = this.#value ?? { line: this.#line, size: 0, pieces: [] };
    this.#value = null;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return { line, bytes: size > this.#most ? null : Buffer.concat(pieces) };
  }
}
