/**
 * A file that holds captures, or other files: an archive, a crawl, rows of a data set. A new one is a new file in
 * `containers/` and one line in `formats.ts`.
 */
export interface Container {
  readonly id: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly [string, ...string[]];
  /**
   * What is in it, in order, one at a time. A part that cannot be used is a refusal and never stops the others; where the
   * rest of the file cannot be read, it throws `Unreadable` after all that stood whole before.
   */
  readonly contents: (source: Source) => AsyncIterable<Content>;
}

/** Bytes that may be too many to hold at once. */
export interface Source {
  /** All of them from the start, as often as it is called. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Where any place of them can be read at once: the path of their file, or themselves. `null` where they only stream. */
  readonly whole: string | Uint8Array | null;
}

export type Content = Part | InnerFile | Refused;

/** One capture of several: the bytes that would be a file of its own. */
export interface Part extends Place {
  readonly kind: 'part';
  readonly bytes: Uint8Array;
  /** The id of the page format that reads them. */
  readonly format: string;
}

/** A file within, to be read by its name's ending. */
export interface InnerFile extends Place {
  readonly kind: 'file';
  readonly source: Source;
}

export interface Refused extends Place {
  readonly kind: 'refused';
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
}

interface Place {
  /** Its name in the container, unlike every other; empty where the container is all that it needs to be known by. */
  readonly name: string;
  /** The line of the container that it starts at, counted from 1, where there are lines to point at. */
  readonly line: number | null;
}

/** Why no more can be read of a file, in full sentences for the person who can mend it. */
export class Unreadable extends Error {}

/** Of an error of the disk, which has a code, a sentence; any other is passed on. */
export function cannotRead(cause: unknown): string {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  return `The file cannot be read (${String(cause.code)}). See that it is there and that you may read it.`;
}

/**
 * The most bytes that one capture may have. A page that a browser saved as one file, with its pictures and fonts in it,
 * has some 5 to 20 MB; ten times what an ordinary one has is still read.
 */
export const largestCapture = 50_000_000;

/** How many times larger than it is an archive may become: text shrinks to a tenth, repetitive rows to a hundredth. */
export const largestRatio = 200;

/** How many bytes an archive may become whatever it was: a small file of equal lines is no bomb. */
export const smallBomb = 10_000_000;

export const tooLarge = `holds more than ${largestCapture / 1e6} MB; no article has that many. Take it out, or save the page without its pictures.`;

/** A container of just one thing is that thing: its part needs no name. */
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
