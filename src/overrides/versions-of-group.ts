import type { Problem } from '../capture/capture.ts';
import type { VersionsSaid } from '../story/versions/versions-said.ts';
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

/**
 * Brings together what overrides say of the versions of a story's captures. What contradicts itself becomes a problem:
 * numbers count then and the order does not, and of damaged copies alone none counts.
 */
export function versionsOfGroup(
  group: readonly ArticleOutline[],
  listing: ListingOverride | null,
  ofCapture: FoundVersions['ofCapture'],
): VersionsOfGroup {
  const spoken = spokenOf(
    group.map(({ capture }) => capture),
    ofCapture,
  );
  const numbered = spoken.flatMap(({ capture, version }) => (version === null ? [] : [[capture, version] as const]));
  const damaged = spoken.filter(({ version }) => version === null);
  const noneLeft = damaged.length === group.length ? damaged.slice(0, 1) : [];
  const order = orderOf(group, listing);
  const falls = listing ? fallsAlong(order, listing, ofCapture) : [];
  return {
    versions: {
      order: falls.length > 0 ? [] : order,
      numbers: Object.fromEntries(numbered),
      damaged: noneLeft.length > 0 ? [] : damaged.map(({ capture }) => capture),
    },
    changes: noneLeft.length > 0 ? [] : spoken.map(changeOf),
    problems: [...falls, ...noneLeft.map(({ override }) => override.problem(['damaged'], isNoCopy(group.length)))],
  };
}

/** A capture of whose version its override speaks. */
interface Spoken extends SaidOfCapture {
  readonly capture: string;
}

function spokenOf(captures: readonly string[], ofCapture: FoundVersions['ofCapture']): Spoken[] {
  return captures.flatMap((capture) => {
    const said = ofCapture.get(capture);
    return said ? [{ ...said, capture }] : [];
  });
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
  const numbered = spokenOf(order, ofCapture).flatMap(({ version, ...said }) =>
    version === null ? [] : [{ ...said, version }],
  );
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

function isNoCopy(captures: number): string {
  return captures === 1
    ? 'This capture is the only one of its story, so it is no copy of another. Say in a story’s file with "captures" which ones are one story, or take "damaged" out.'
    : 'All captures of this story are said to be damaged copies, so no version is left. Take "damaged" out of the file of one that is whole.';
}
