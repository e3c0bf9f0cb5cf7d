import { relate } from './same-version.ts';
import { compareAge, timesOf, type Witness } from './order.ts';
import type { VersionsSaid } from './versions-said.ts';

/** A version's captures, the best witness first. */
export type VersionWitnesses = readonly [Witness, ...Witness[]];

/** A capture is compared with this many versions, the newest of those before it: a live story has hundreds. */
const mostCompared = 8;

/**
 * Splits the captures of one story into versions: captures that differ by damage alone are of one. Each capture is
 * compared with the best witness of a version.
 *
 * @param witnesses the best first, so that a damaged capture meets the whole ones; those that the keeper calls damaged
 *   last
 */
export function splitVersions(witnesses: readonly Witness[], said: VersionsSaid): VersionWitnesses[] {
  const versions: [Witness, ...Witness[]][] = [];
  for (const witness of witnesses) {
    const own = versionOf(witness, versions, said);
    if (own) own.push(witness);
    else versions.push([witness]);
  }
  return versions;
}

function versionOf<Version extends VersionWitnesses>(
  witness: Witness,
  versions: readonly Version[],
  { numbers, damaged }: VersionsSaid,
): Version | undefined {
  const number = numbers[witness.capture];
  const possible = versions.filter((version) => {
    const other = version.flatMap(({ capture }) => numbers[capture] ?? [])[0];
    return number === undefined || other === undefined || number === other;
  });
  if (number !== undefined) {
    const same = possible.find((version) => version.some(({ capture }) => numbers[capture] === number));
    if (same) return same;
  }
  const same = possible.slice(-mostCompared).filter(([best]) => relate(best, witness).isSameVersion);
  const own = same.find((version) => isOfOneTime(version, witness)) ?? same[0];
  return own ?? (damaged.includes(witness.capture) ? possible[0] : undefined);
}

function isOfOneTime(version: VersionWitnesses, witness: Witness): boolean {
  return compareAge(timesOf(version), timesOf([witness])) === 0;
}

/** A version among others. */
export interface OrderedVersion {
  readonly witnesses: VersionWitnesses;
  /** Whether it is known to be newer than the version before; true of the first. */
  readonly isAfter: boolean;
}

/** Versions, oldest first, and whether the last one is known to be the newest of all. */
export interface OrderedVersions {
  readonly versions: readonly OrderedVersion[];
  readonly isNewest: boolean;
}

/**
 * Puts versions in order, by what the keeper says or by their times. Where nothing tells which is the newest, the one
 * with the best witness comes last.
 */
export function orderVersions(versions: readonly VersionWitnesses[], said: VersionsSaid): OrderedVersions {
  const known = versions.map((witnesses) => ({
    witnesses,
    times: timesOf(witnesses),
    place: placeOf(witnesses, said),
  }));
  const compare = (a: (typeof known)[number], b: (typeof known)[number]) =>
    a.place !== null && b.place !== null && a.place !== b.place ? a.place - b.place : compareAge(a.times, b.times);
  const newest = known.find((one) => known.every((other) => other === one || compare(one, other) > 0));
  const last = newest ?? known[0];
  const others = inKnownOrder(
    known.filter((one) => one !== last),
    compare,
  );
  const inOrder = [...others, ...(last ? [last] : [])];
  return {
    versions: inOrder.map((one, index) => {
      const before = inOrder[index - 1];
      return { witnesses: one.witnesses, isAfter: before === undefined || compare(one, before) > 0 };
    }),
    isNewest: newest !== undefined,
  };
}

/** Sorts by a comparison that cannot always tell. No sort does: what it calls equal need not be equal to one thing. */
function inKnownOrder<One>(all: readonly One[], compare: (a: One, b: One) => number): readonly One[] {
  const sorted = all.toSorted(compare);
  if (sorted.slice(1).every((one, index) => compare(one, sorted[index] as One) > 0)) return sorted;
  const inOrder: One[] = [];
  for (const one of all) {
    const firstLater = inOrder.findIndex((other) => compare(other, one) > 0);
    inOrder.splice(firstLater < 0 ? inOrder.length : firstLater, 0, one);
  }
  return inOrder;
}

/** The place of a version by its keeper's word: its number, or where its captures stand in the list; `null` if unsaid. */
function placeOf(version: VersionWitnesses, { order, numbers }: VersionsSaid): number | null {
  const said = version.flatMap(({ capture }) => numbers[capture] ?? []);
  const listed = version.map(({ capture }) => order.indexOf(capture)).filter((at) => at >= 0);
  return said[0] ?? (listed.length > 0 ? Math.max(...listed) : null);
}
