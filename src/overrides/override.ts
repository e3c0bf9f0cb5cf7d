import type { Problem } from '../capture/capture.ts';
import type { Said } from './override-schema.ts';

/** A file of the overrides' folder. */
export interface OverrideFile {
  /** The path as the keeper would type it: `content/overrides/x.yaml`. */
  readonly path: string;
  /** The path below the overrides folder: what readers are told, whom a path of the keeper's machine is no business of. */
  readonly file: string;
  /** That without the ending. It says whom the file is for. */
  readonly name: string;
  readonly text: string;
}

/** What a keeper says in one file. What of it could not be understood is left out, and told as a problem. */
export interface Override extends Omit<OverrideFile, 'text'> {
  readonly said: Said;
  /** A problem with what stands at a place of the file, such as `['blocks', 0, 'text']`. */
  readonly problem: (place: readonly PropertyKey[], message: string) => Problem;
}
