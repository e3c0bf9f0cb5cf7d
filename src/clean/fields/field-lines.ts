import type { DateOrder } from './date.ts';
import type { Draft } from '../draft.ts';
import { readFieldLine, type FieldLine } from './field-line.ts';
import type { PlaceOf } from './place.ts';

/** The blocks without a role that are lines of fields, by index. */
export type FieldLines = ReadonlyMap<number, FieldLine>;

/** A line with more of other things than this is none of fields: prose that names a date. */
const mostRest = 2;

/** Reads every block without a role, outside the body, that may be a line of fields. */
export function fieldLinesOf({ blocks }: Draft, order: DateOrder | null, place: PlaceOf): FieldLines {
  const lines = new Map<number, FieldLine>();
  blocks.forEach(({ role, text }, index) => {
    const line = role === null && place(index) !== 'body' ? readFieldLine(text, order) : null;
    if (line && line.rest <= mostRest) lines.set(index, line);
  });
  return lines;
}

/** The nearest block above with a letter or a digit in it. */
export function wordyAbove({ blocks }: Draft, index: number): number {
  for (let above = index - 1; above >= Math.max(0, index - 4); above -= 1) {
    if (/[\p{L}\p{N}]/u.test(blocks[above]?.text ?? '')) return above;
  }
  return -1;
}

/** The nearest block below with a letter or a digit in it. */
export function wordyBelow({ blocks }: Draft, index: number): number {
  for (let below = index + 1; below <= Math.min(blocks.length - 1, index + 4); below += 1) {
    if (/[\p{L}\p{N}]/u.test(blocks[below]?.text ?? '')) return below;
  }
  return -1;
}
