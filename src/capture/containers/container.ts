/**
 * A format of files that hold captures or other files: an archive, a crawl, rows of a data set. To add one, add a file
 * to `containers/` and a line to `formats.ts`.
 */
export interface Container {
  readonly id: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly [string, ...string[]];
  /**
   * Yields the contents in order. A part that cannot be used is yielded as refused and does not stop the others. Throws
   * `Unreadable`, after all readable parts, if the rest of the file cannot be read.
   */
  readonly contents: (source: ByteSource) => AsyncIterable<Content>;
}

/** Bytes that may not fit into memory. */
export interface ByteSource {
  /** Streams all bytes from the start. Can be called several times. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** For random access: the file's path, or the bytes. `null` if they can only be streamed. */
  readonly pathOrBytes: string | Uint8Array | null;
}

export type Content = CapturePart | InnerFile | Refused;

/** One capture of several: the bytes that a file of its own would have. */
export interface CapturePart extends Place {
  readonly kind: 'part';
  readonly bytes: Uint8Array;
  /** The id of the page format that decodes them. */
  readonly format: string;
}

/** A file in the container. The ending of its name says its format. */
export interface InnerFile extends Place {
  readonly kind: 'file';
  readonly source: ByteSource;
}

export interface Refused extends Place {
  readonly kind: 'refused';
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
}

interface Place {
  /** Its name in the container, unique. Empty if the container holds nothing else. */
  readonly name: string;
  /** The line of the container where it starts, counted from 1; `null` if lines do not apply. */
  readonly line: number | null;
}

/** The rest of a file cannot be read. The message is for the keeper, in full sentences. */
export class Unreadable extends Error {}

/** The message for a file system error. Rethrows any other error. */
export function cannotRead(cause: unknown): string {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  return `The file cannot be read (${String(cause.code)}). See that it is there and that you may read it.`;
}

/** The most bytes of one capture. A page saved as one file, with its pictures and fonts, has 5 to 20 MB. */
export const largestCapture = 50_000_000;

/** The greatest expansion of an archive. Text compresses to a tenth, repetitive rows to a hundredth. */
export const largestRatio = 200;

/** In bytes. Up to this size the ratio does not matter: a small file of equal lines is no zip bomb. */
export const smallBomb = 10_000_000;

export const tooLarge = `holds more than ${largestCapture / 1e6} MB; no article has that many. Take it out, or save the page without its pictures.`;

/** Removes the name of the part if a container has just one. */
export async function* soleUnnamed(contents: AsyncIterable<Content>): AsyncGenerator<Content> {
  let first: Content | null = null;
  let several = false;
  try {
    for await (const content of contents) {
      if (several) yield content;
      else if (first) {
        several = true;
        yield first;
        yield content;
      } else first = content;
    }
  } catch (cause) {
    if (first && !several) yield first;
    throw cause;
  }
  if (first && !several) yield { ...first, name: '' };
}
