import type { Problem } from '../capture/capture.ts';
import { nothingSaid, type VersionsSaid } from '../story/versions/versions-said.ts';
import type { ArticleOutline } from '../story/outline.ts';
import type { Change } from './change.ts';
import type { FoundVersions, SaidOfCapture } from './find-versions.ts';
import type { Override } from './override.ts';

/** A story's file that lists its captures. */
export interface ListingOverride {
  readonly override: Pick<Override, 'path'>;
  readonly captures: readonly string[];
}

/** What overrides say of the versions of one story. */
export interface VersionsOfGroup {
  readonly versions: VersionsSaid;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** A capture of the group of whose version its override speaks. */
interface Spoken extends SaidOfCapture {
  readonly capture: string;
}

/**
 * Brings together what overrides say of the versions of a story's captures. What contradicts itself becomes a problem:
 * then the numbers count, and the order does not.
 */
export function versionsOfGroup(
  group: readonly ArticleOutline[],
  listing: ListingOverride | null,
  ofCapture: FoundVersions['ofCapture'],
): VersionsOfGroup {
  const spoken = group.flatMap(({ capture }): Spoken[] => {
    const said = ofCapture.get(capture);
    return said ? [{ ...said, capture }] : [];
  });
  const damaged = spoken.filter(({ version }) => version === null);
  const numbered = spoken.flatMap(({ capture, version }) => (version === null ? [] : [[capture, version] as const]));
  const allDamaged = damaged.length === group.length ? damaged.slice(0, 1) : [];
  const applied = allDamaged.length > 0 ? [] : spoken;
  const order = orderOf(group, listing);
  const falls = listing ? fallsAlong(order, listing, ofCapture) : [];
  if (order.length === 0 && spoken.length === 0) return { versions: nothingSaid, changes: [], problems: [] };
  return {
    versions: {
      order: falls.length > 0 ? [] : order,
      numbers: Object.fromEntries(numbered),
      damaged: allDamaged.length > 0 ? [] : damaged.map(({ capture }) => capture),
    },
    changes: applied.map(changeOf),
    problems: [...falls, ...allDamaged.map(({ override }) => override.problem(['damaged'], noneLeft(group.length)))],
  };
}

function orderOf(group: readonly ArticleOutline[], listing: ListingOverride | null): readonly string[] {
  const own = new Set(group.map(({ capture }) => capture));
  const order = listing?.captures.filter((id) => own.has(id)) ?? [];
  return order.length < 2 ? [] : order;
}

/** A problem for each capture that the list puts after one with a higher number. */
function fallsAlong(
  order: readonly string[],
  { override: { path } }: ListingOverride,
  ofCapture: FoundVersions['ofCapture'],
): Problem[] {
  const numbered = order.flatMap((capture) => {
    const { override, version = null } = ofCapture.get(capture) ?? {};
    return override && version !== null ? [{ capture, override, version }] : [];
  });
  return numbered.flatMap(({ override, version }, index) => {
    const before = numbered[index - 1];
    if (!before || before.version <= version) return [];
    const other = `${before.capture}, which is version ${before.version} by ${before.override.path}`;
    const message = `This is version ${version}, but ${path} lists it after ${other}. Change the list or a number.`;
    return [override.problem(['version'], message)];
  });
}

function changeOf({ override: { file, said }, capture, version }: Spoken): Change {
  const by = { file, note: said.note ?? null, capture };
  return version === null ? { ...by, kind: 'damaged' } : { ...by, kind: 'version', version };
}

function noneLeft(captures: number): string {
  return captures === 1
    ? 'This capture is the only one of its story, so it is no copy of another. Say in a story’s file with "captures" which ones are one story, or take "damaged" out.'
    : 'All captures of this story are said to be damaged copies, so no version is left. Take "damaged" out of the file of one that is whole.';
}
