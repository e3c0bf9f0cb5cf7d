/**
 * What the keeper says of the versions of a story. JSON-serializable. It never contradicts itself: numbers do not fall
 * along the order, no damaged copy has a number, and at least one capture of the story is no damaged copy.
 */
export interface VersionsSaid {
  /**
   * Captures in the order of their versions, oldest first, as `captures` of the story's file lists them; empty if there
   * is no such list. Neighbours may be of one version. A list of one capture says no order, and is not given.
   */
  readonly order: readonly string[];
  /**
   * The number of a capture's version, counted from 1, by the capture's id. Captures of one number are one version,
   * captures of different numbers different versions, whatever their words. Numbers may be left out.
   */
  readonly numbers: Readonly<Record<string, number>>;
  /** Captures that are damaged copies, and no versions of their own. */
  readonly damaged: readonly string[];
}

/** Of a story whose keeper does not speak of versions. */
export const nothingSaid: VersionsSaid = { order: [], numbers: {}, damaged: [] };

export function saysNothing({ order, numbers, damaged }: VersionsSaid): boolean {
  return order.length === 0 && Object.keys(numbers).length === 0 && damaged.length === 0;
}
