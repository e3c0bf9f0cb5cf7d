import { nearestName } from './nearest.ts';

/** Finds captures by the names that overrides use. */
export interface CaptureNames {
  /** The ids that a name means: the exact id, or else all ids that match without their ending. */
  readonly find: (name: string) => readonly string[];
  /** The id most similar to a name that matches none. */
  readonly nearest: (name: string) => string | undefined;
}

/** Indexes captures by their paths below the captures folder, with and without the ending. */
export function captureNames(ids: readonly string[]): CaptureNames {
  const all = new Set(ids);
  const byStem = Map.groupBy(ids, withoutEnding);
  return {
    find: (name) => (all.has(name) ? [name] : (byStem.get(name) ?? [])),
    nearest(name) {
      const stem = nearestName(name, byStem.keys());
      return nearestName(name, ids) ?? (stem === undefined ? undefined : byStem.get(stem)?.[0]);
    },
  };
}

function withoutEnding(id: string): string {
  return id.replace(/(?<=[^/])\.[^./]+$/, '');
}
