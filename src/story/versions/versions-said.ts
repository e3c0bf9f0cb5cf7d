/** What the keeper says of the versions of a story. JSON-serializable. */
export interface VersionsSaid {
  /**
   * Captures in the order of their versions, oldest first, as `captures` of the story's file lists them; empty if there
   * is no such list.
   */
  readonly order: readonly string[];
  /** The number of a capture's version, counted from 1, by the capture's id. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Captures that are damaged copies, and no versions of their own. */
  readonly damaged: readonly string[];
}

export const nothingSaid: VersionsSaid = { order: [], numbers: {}, damaged: [] };
