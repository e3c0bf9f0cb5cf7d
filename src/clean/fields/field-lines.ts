import type { Draft } from '../draft.ts';
import { readFieldLine, type FieldLine } from './field-line.ts';
import { dateOrderOf } from '../date/date-order.ts';
import type { PlaceOf } from './place.ts';
import { findRelativeDate, mayBeRelative } from '../date/relative-date.ts';

/** The blocks without a role that are lines of fields, by index. */
export type FieldLines = ReadonlyMap<number, FieldLine>;

/** A line with more of other things than this is none of fields: prose that names a date. */
const mostRest = 2;

/** Reads every block without a role, outside the body, that may be a line of fields. */
export function fieldLinesOf(draft: Draft, place: PlaceOf): FieldLines {
  const order = dateOrderOf(draft);
  return linesBy(draft, (text, index) => (place(index) === 'body' ? null : readFieldLine(text, order)));
}

/** A library reads them, at leisure: of more lines so far ahead of the article none is its own. */
const mostLooks = 40;

/** Reads every block at the article's beginning whose date is counted from the capture's. */
export function relativeLinesOf(draft: Draft, place: PlaceOf): FieldLines {
  const { captured } = draft;
  let looks = 0;
  return linesBy(draft, (text, index) => {
    const isAtBeginning = captured !== null && (place(index) === 'lead' || place(index) === 'above');
    if (!isAtBeginning || !mayBeRelative(text) || (looks += 1) > mostLooks) return null;
    const date = findRelativeDate(text, captured);
    const line = date && readFieldLine(text.slice(0, date.start) + date.value + text.slice(date.end));
    return line?.rest === 0 ? line : null;
  });
}

function linesBy({ blocks }: Draft, read: (text: string, index: number) => FieldLine | null): FieldLines {
  const lines = new Map<number, FieldLine>();
  blocks.forEach(({ role, text }, index) => {
    const line = role === null ? read(text, index) : null;
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
