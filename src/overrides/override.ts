import type { Problem } from '../capture/capture.ts';
import type { OverrideContents } from './override-schema.ts';

/** A file of the overrides folder. */
export interface OverrideFile {
  /** The path as the keeper types it: `content/overrides/x.yaml`. */
  readonly path: string;
  /** The path below the overrides folder. Readers see only this. */
  readonly file: string;
  /** `file` without its ending. It names the target. */
  readonly name: string;
  readonly text: string;
}

/** The contents of one file. Invalid parts are left out and reported as problems. */
export interface Override extends Omit<OverrideFile, 'text'> {
  readonly said: OverrideContents;
  /** Makes a problem for a place in the file, such as `['blocks', 0, 'text']`. */
  readonly problem: (place: readonly PropertyKey[], message: string) => Problem;
}
