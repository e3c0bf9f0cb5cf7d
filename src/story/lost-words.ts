import { words, type Word } from '../text/words.ts';
import { align } from './align.ts';

/** A place where the words of two texts differ. */
export interface Difference {
  /** The words that only the first text has, [from, to). `theirs` is the range of the second text there. */
  readonly ours: readonly [from: number, to: number];
  readonly theirs: readonly [from: number, to: number];
  /** True if the second text only lacks words: all it has here is the start and the end of `ours`. */
  readonly isLoss: boolean;
  /**
   * The words that the second text lost, [from, to): `ours` without the start and end that the second text has. Empty
   * if it lost nothing.
   */
  readonly lost: readonly [from: number, to: number];
}

/** The words of two texts and their differences. Quotes, case, punctuation and spacing do not count. */
export interface TextComparison {
  readonly ours: readonly Word[];
  readonly theirs: readonly Word[];
  readonly differences: readonly Difference[];
}

/** Compares the words of two texts. */
export function compareTexts(ourText: string, theirText: string): TextComparison {
  const ours = words(ourText);
  if (ourText === theirText) return { ours, theirs: ours, differences: [] };
  const theirs = words(theirText);
  const differences = align(ours, theirs)
    .filter(({ isEqual }) => !isEqual)
    .map(({ a, b }) => describe({ ours, theirs, a, b }))
    .filter(({ isLoss, lost }) => !isLoss || lost[1] > lost[0]);
  return { ours, theirs, differences };
}

/** Two lists of words, and the ranges where they differ. */
interface Unequal {
  readonly ours: readonly Word[];
  readonly theirs: readonly Word[];
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

function describe({ ours, theirs, a, b }: Unequal): Difference {
  const left = theirs.slice(...b).map(({ key }) => key);
  const rest = left.join('');
  const keys = ours.slice(...a).map(({ key }) => key);
  const isPart = canBePart(left, rest);

  const atStart = countFitting(keys, (key, taken) => rest.startsWith(key, taken) && isPart(taken, taken + key.length));
  const last = rest.slice(atStart.length);
  const atEnd = countFitting(keys.slice(atStart.count).reverse(), (key, taken) => {
    const end = rest.length - taken;
    return last.slice(0, last.length - taken).endsWith(key) && isPart(end - key.length, end);
  });
  const isLoss = atStart.length + atEnd.length === rest.length;
  const lost: Difference['lost'] = isLoss ? [a[0] + atStart.count, a[1] - atEnd.count] : [a[0], a[0]];
  return { ours: a, theirs: b, isLoss, lost };
}

/**
 * Tells whether a word may be a part [from, to) of joined words. Damage joins words, but never figures: `4`, `2` and `42`
 * are not the same.
 */
export function canBePart(words: readonly string[], joined: string): (from: number, to: number) => boolean {
  const joints = new Set<number>();
  let end = 0;
  for (const word of words) joints.add((end += word.length));
  const isInFigure = (at: number) => /\d\d/.test(joined.slice(at - 1, at + 1));
  return (from, to) => {
    for (let at = from; at <= to; at += 1) {
      const isEnd = at === from || at === to;
      if (at > 0 && isInFigure(at) && joints.has(at) !== isEnd) return false;
    }
    return true;
  };
}

/** Counts the keys from the first on that fit one after the other, and their total length. */
function countFitting(keys: readonly string[], fits: (key: string, taken: number) => boolean) {
  let [count, length] = [0, 0];
  for (const key of keys) {
    if (!fits(key, length)) break;
    count += 1;
    length += key.length;
  }
  return { count, length };
}
