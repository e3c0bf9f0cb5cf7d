import { diffArrays } from 'diff';
import type { Word } from '../text/words.ts';

/** Index ranges [from, to) of two word lists. Equal, or different; then one side may be empty. */
export interface AlignedRun {
  readonly isEqual: boolean;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** In words. An anchor is a run of this length that occurs once in each list. */
const anchorSize = 4;

/**
 * Above this many edits, everything between two anchors counts as rewritten. It bounds the cost, which grows with the
 * square of the edits between anchors but only linearly with the texts.
 */
const mostEdits = 1000;

/** Aligns two lists of words. The stretches tile both lists; equal and different ones alternate. */
export function align(a: readonly Word[], b: readonly Word[]): AlignedRun[] {
  const stretches: AlignedRun[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of [...anchors(a, b), [a.length, b.length] as const]) {
    if (atA < fromA || atB < fromB) continue;
    stretches.push(...compare(a.slice(fromA, atA), b.slice(fromB, atB), [fromA, fromB]));
    [fromA, fromB] = [atA, atB];
  }
  return merge(slideTogether(merge(stretches), a, b));
}

/** Finds runs of words that occur once in each list, in ascending order of both positions. */
function anchors(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const inB = uniqueRuns(b);
  const shared = [...uniqueRuns(a)].flatMap(([run, atA]) => {
    const atB = inB.get(run);
    return atB === undefined || atA === null || atB === null ? [] : [[atA, atB] as [number, number]];
  });
  return longestAscending(shared);
}

/** The position of each run of words, or `null` if it occurs twice. In the order of the list. */
function uniqueRuns(list: readonly Word[]): Map<string, number | null> {
  const runs = new Map<string, number | null>();
  for (let at = 0; at + anchorSize <= list.length; at += 1) {
    const run = list
      .slice(at, at + anchorSize)
      .map(({ key }) => key)
      .join(' ');
    runs.set(run, runs.has(run) ? null : at);
  }
  return runs;
}

/** The longest subsequence of pairs whose second members ascend. The first members ascend already. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  interface Link {
    readonly pair: [number, number];
    readonly before: Link | undefined;
  }
  const tails: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.pair[1] ?? Infinity) < pair[1]) low = middle + 1;
      else high = middle;
    }
    tails[low] = { pair, before: tails[low - 1] };
  }
  const chain: [number, number][] = [];
  for (let link = tails.at(-1); link; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

function compare(a: readonly Word[], b: readonly Word[], [startA, startB]: readonly [number, number]): AlignedRun[] {
  const keys = (list: readonly Word[]) => list.map(({ key }) => key);
  const whole: AlignedRun = { isEqual: false, a: [startA, startA + a.length], b: [startB, startB + b.length] };
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0 || b.length === 0) return [whole];
  // A shortcut: most stretches between two anchors are one and the same word.
  if (a.length === b.length && a.every(({ key }, index) => key === b[index]?.key)) return [{ ...whole, isEqual: true }];

  const changes = diffArrays(keys(a), keys(b), { maxEditLength: mostEdits });
  if (!changes) return [whole];
  let [atA, atB] = [startA, startB];
  return changes.map(({ added, removed, value }) => {
    const [fromA, fromB] = [atA, atB];
    if (!added) atA += value.length;
    if (!removed) atB += value.length;
    return { isEqual: !added && !removed, a: [fromA, atA], b: [fromB, atB] };
  });
}

/** Joins neighbours of the same kind. */
function merge(stretches: readonly AlignedRun[]): AlignedRun[] {
  const merged: AlignedRun[] = [];
  for (const next of stretches) {
    const last = merged.at(-1);
    if (last?.isEqual === next.isEqual) {
      merged[merged.length - 1] = { ...next, a: [last.a[0], next.a[1]], b: [last.b[0], next.b[1]] };
    } else if (next.a[1] > next.a[0] || next.b[1] > next.b[0]) {
      merged.push(next);
    }
  }
  return merged;
}

/**
 * Joins two losses into one. A lost passage may be aligned as two losses around a common word: "[with] the [ministry,
 * the] press". That is as short, but not what happened. If the second loss ends with the same words, they move behind
 * it.
 */
function slideTogether(stretches: readonly AlignedRun[], a: readonly Word[], b: readonly Word[]): AlignedRun[] {
  const result: AlignedRun[] = [...stretches];
  for (let at = 1; at + 1 < result.length; at += 1) {
    const [before, between, after] = result.slice(at - 1, at + 2) as [AlignedRun, AlignedRun, AlignedRun];
    if (!between.isEqual) continue;
    const length = between.a[1] - between.a[0];
    const slid =
      slide({ list: a, before: before.a, between: between.a, after: after.a, idle: [before.b, after.b] }) ||
      slide({ list: b, before: before.b, between: between.b, after: after.b, idle: [before.a, after.a] });
    if (!slid) continue;
    const end: AlignedRun['a'] = [after.a[1] - length, after.b[1] - length];
    result[at - 1] = { isEqual: false, a: [before.a[0], end[0]], b: [before.b[0], end[1]] };
    result[at] = { isEqual: true, a: [end[0], after.a[1]], b: [end[1], after.b[1]] };
    result.splice(at + 1, 1);
    at -= 1;
  }
  return result;
}

type Range = readonly [from: number, to: number];

interface Slide {
  readonly list: readonly Word[];
  readonly before: Range;
  readonly between: Range;
  readonly after: Range;
  /** The other list's ranges before and after `between`. They must be empty. */
  readonly idle: readonly Range[];
}

function slide({ list, before, between, after, idle }: Slide): boolean {
  const length = between[1] - between[0];
  return (
    idle.every(([from, to]) => from === to) &&
    before[1] > before[0] &&
    after[1] - after[0] >= length &&
    Array.from({ length }, (_, step) => step).every(
      (step) => list[between[0] + step]?.key === list[after[1] - length + step]?.key,
    )
  );
}
