import type { Line } from './lines.ts';
import type { FeatureInput } from './standing.ts';

/** A feature of the headline model. */
export interface HeadlineFeature {
  /** Its name in the model. */
  readonly name: string;
  /** The end of a sentence that starts with "It", for candidates it speaks for; empty if it never does. */
  readonly says: string;
  /** The value for a candidate, from 0 to about 1. */
  readonly of: (input: FeatureInput) => number;
}

/** A feature that is 0 or 1. */
export function flag(name: string, says: string, holds: (input: FeatureInput) => boolean): HeadlineFeature {
  return { name, says, of: (input) => (holds(input) ? 1 : 0) };
}

/** A feature that is 1 if a line of this kind is `from` to `to` lines below the candidate (above, if negative). */
export function near(name: string, says: string, [kind, from, to]: readonly [Kind, number, number]): HeadlineFeature {
  return flag(name, says, (input) => isNear(input, kind, [from, to]));
}

type Kind = { [K in keyof Line]: Line[K] extends boolean ? K : never }[keyof Line];

/** Whether a line of this kind is `from` to `to` lines below a candidate. */
export function isNear(
  { page, candidate: { at } }: FeatureInput,
  kind: Kind,
  range: readonly [number, number],
): boolean {
  for (let offset = range[0]; offset <= range[1]; offset += 1) if (page.lines[at + offset]?.[kind]) return true;
  return false;
}

/** The share of matching lines among the three above and the three below, without the body: from 0 to 1. */
export function around({ page, candidate: { at } }: FeatureInput, is: (line: Line) => boolean): number {
  const from = Math.max(0, at - 3);
  const beside = page.lines.slice(from, Math.min(at + 4, page.body));
  return beside.filter((line, other) => from + other !== at && is(line)).length / 6;
}

/** Scales a count logarithmically: 0 for 0, 1 for `full`. */
export function damped(count: number, full: number): number {
  return Math.log2(1 + Math.max(0, count)) / Math.log2(1 + full);
}
