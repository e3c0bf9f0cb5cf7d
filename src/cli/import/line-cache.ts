import { createHash } from 'node:crypto';
import { createReadStream, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** How much of its digest ends a line, in hexadecimal digits. */
const digestSize = 16;

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Texts by their keys, in a file that is only ever added to. Memory holds the keys alone. A line that was cut off or changed
 * counts as not there, so that whatever becomes of the file costs time and nothing else.
 */
export class LineCache {
  readonly #file: number;
  readonly #lines = new Map<string, Stretch>();

  private constructor(file: number) {
    this.#file = file;
  }

  static async open(path: string): Promise<LineCache> {
    mkdirSync(dirname(path), { recursive: true });
    const cache = new LineCache(openSync(path, 'a+'));
    await cache.#findLines(path);
    return cache;
  }

  /** The text that was put there under a key of ASCII characters without blanks. */
  get(key: string): string | undefined {
    const stretch = this.#lines.get(key);
    if (!stretch) return undefined;
    const line = Buffer.alloc(stretch.length);
    readSync(this.#file, line, 0, stretch.length, stretch.start);
    const content = line.toString('latin1', 0, Math.max(0, line.length - digestSize - 1));
    const isWhole = content.startsWith(`${key} `) && line.toString('latin1') === withDigest(content);
    return isWhole ? content.slice(key.length + 1) : undefined;
  }

  /** Puts a text of ASCII characters on one line there. */
  set(key: string, text: string): void {
    const line = withDigest(`${key} ${text}`);
    // The line feed comes first: the line before may have been cut off.
    writeSync(this.#file, `\n${line}`);
    this.#lines.set(key, { start: fstatSync(this.#file).size - line.length, length: line.length });
  }

  async #findLines(path: string): Promise<void> {
    let [start, rest] = [0, ''];
    // One character a byte, whatever is in there.
    for await (const chunk of createReadStream(path, { encoding: 'latin1' }) as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        this.#note(line, start);
        start += line.length + 1;
      }
    }
    this.#note(rest, start);
  }

  #note(line: string, start: number): void {
    const key = line.slice(0, Math.max(0, line.indexOf(' ')));
    if (key !== '') this.#lines.set(key, { start, length: line.length });
  }
}

function withDigest(content: string): string {
  return `${content} ${createHash('sha256').update(content).digest('hex').slice(0, digestSize)}`;
}
