import { nearestName } from './nearest.ts';

/** The captures that a name may mean. */
export interface CaptureNames {
  /** The ids that a name fits: the one that it is, else those that are it but for their ending. */
  readonly find: (name: string) => readonly string[];
  /** The id that is most like a name that fits none. */
  readonly nearest: (name: string) => string | undefined;
}

/** Finds captures by their paths below the captures folder, with or without the ending. */
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
