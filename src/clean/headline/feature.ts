import type { Line } from './lines.ts';
import type { Sight } from './standing.ts';

/** One thing that speaks for or against a line being the headline. */
export interface Feature {
  /** Its name in the model. */
  readonly name: string;
  /** What it says where it speaks for a line, as the end of a sentence that begins with "It"; empty where it never does. */
  readonly says: string;
  /** How much it holds for a line: from 0 to about 1. */
  readonly of: (sight: Sight) => number;
}

/** A feature that holds or does not. */
export function flag(name: string, says: string, holds: (sight: Sight) => boolean): Feature {
  return { name, says, of: (sight) => (holds(sight) ? 1 : 0) };
}

/** A feature that holds where a line of some kind stands from `from` to `to` lines below (above, where negative). */
export function near(name: string, says: string, [kind, from, to]: readonly [Kind, number, number]): Feature {
  return flag(name, says, (sight) => isNear(sight, kind, [from, to]));
}

type Kind = { [K in keyof Line]: Line[K] extends boolean ? K : never }[keyof Line];

/** Whether a line of some kind stands from `from` to `to` lines below a candidate. */
export function isNear({ page, candidate: { at } }: Sight, kind: Kind, range: readonly [number, number]): boolean {
  for (let offset = range[0]; offset <= range[1]; offset += 1) if (page.lines[at + offset]?.[kind]) return true;
  return false;
}

/** How many of the three lines above and the three below, the body's left out, are of some kind: from 0 to 1. */
export function around({ page, candidate: { at } }: Sight, is: (line: Line) => boolean): number {
  const from = Math.max(0, at - 3);
  const beside = page.lines.slice(from, Math.min(at + 4, page.body));
  return beside.filter((line, other) => from + other !== at && is(line)).length / 6;
}

/** Counts that matter less the larger they are: 0 for 0, 1 for `full`. */
export function damped(count: number, full: number): number {
  return Math.log2(1 + Math.max(0, count)) / Math.log2(1 + full);
}
