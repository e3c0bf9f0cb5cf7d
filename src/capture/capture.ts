/** One file of a keeper's collection, decoded: one snapshot of one article's page, as it was found. */
export interface Capture {
  /** The file's path below the captures folder, with `/` between folders: unique and stable. */
  readonly id: string;
  /** The id of the format that read it. */
  readonly format: string;
  /** The file's size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The decoded text, every character of it. All spans are offsets into this, in UTF-16 code units. */
  readonly text: string;
}

/** Why a file, or a whole folder, could not be used: a sentence for the person who can mend it. */
export interface Problem {
  /** The path as the keeper would type it, from the project's folder. */
  readonly path: string;
  /** The line, counted from 1, where there is one to point at. */
  readonly line: number | null;
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
}

/** What a format makes of a file's bytes: its text, or what is wrong with it. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number | null; readonly message: string };

/** One way of reading captures. A new format is a new file beside `plain-text.ts` and one line in `formats.ts`. */
export interface Format {
  readonly id: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly [string, ...string[]];
  readonly decode: (bytes: Uint8Array) => Decoded;
}

/** A problem as one line: `content/captures/x.txt:12: What is wrong. What to do.` */
export function problemLine({ path, line, message }: Problem): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
