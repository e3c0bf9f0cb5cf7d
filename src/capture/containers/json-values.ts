/** A value of a JSON text, as it stands there. */
export interface JsonValue {
  /** The line that it starts at, counted from 1. */
  readonly line: number;
  /** `null` where there are too many to keep. */
  readonly bytes: Uint8Array | null;
}

const [feed, tab, carriage, space, quote, comma, backslash] = [0x0a, 0x09, 0x0d, 0x20, 0x22, 0x2c, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What stands between values: white space, commas, and the bytes of a byte order mark. */
const between = new Set([feed, tab, carriage, space, comma, 0xef, 0xbb, 0xbf]);

/**
 * Finds the values of a JSON text that comes in chunks: those of its list where it is one, else those that stand there one
 * after another. It looks at brackets and quotation marks alone, so that a broken value takes no other with it and every
 * value keeps its bytes.
 */
export class JsonValues {
  readonly #most: number;
  #line = 1;
  /** The open brackets. Those of the list around all do not count. */
  #depth = 0;
  #list: 'not yet' | 'open' | 'closed' = 'not yet';
  #inString = false;
  #escaped = false;
  /** Behind a string that lacks its end, until a line starts an object, or ends the list. */
  #lost: 'no' | 'within a line' | 'at a line’s start' = 'no';
  #value: { line: number; size: number; pieces: Uint8Array[] } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** The values that end in the next bytes. */
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

  /** What stands unfinished at the end of the text, and whether the list around all was left open. */
  end(): { isCut: boolean; last: JsonValue | null } {
    return { isCut: this.#list === 'open', last: this.#value ? this.#finish(new Uint8Array()) : null };
  }

  /** No string of JSON holds a line feed. After one that does, it is safe to go on where an object starts a line. */
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

  /** Follows one more byte of a value; whether the value is whole with it. */
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
