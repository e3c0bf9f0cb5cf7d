import type { Draft } from '../draft.ts';
import { readFieldLine, type FieldLine } from './field-line.ts';
import { dateOrderOf } from '../date/date-order.ts';
import type { PlaceOf } from './place.ts';
import { findRelativeDate, mayBeRelative } from '../date/relative-date.ts';

/** The field lines among the blocks without a role, by index. */
export type FieldLines = ReadonlyMap<number, FieldLine>;

/** A line with more other parts than this is prose that names a date. */
const mostRest = 2;

/** Reads all field lines outside the body. */
export function fieldLinesOf(draft: Draft, place: PlaceOf): FieldLines {
  const order = dateOrderOf(draft);
  return linesBy(draft, (text, index) => (place(index) === 'body' ? null : readFieldLine(text, order)));
}

/** The library is slow. If there are more lines than this, the article's date is not among them. */
const mostLooks = 40;

/** Reads the lines near the article's start whose date is relative. */
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

/** The nearest block above with a letter or digit, at most four blocks away; -1 if none. */
export function wordyAbove({ blocks }: Draft, index: number): number {
  for (let above = index - 1; above >= Math.max(0, index - 4); above -= 1) {
    if (/[\p{L}\p{N}]/u.test(blocks[above]?.text ?? '')) return above;
  }
  return -1;
}

/** The nearest block below with a letter or digit, at most four blocks away; -1 if none. */
export function wordyBelow({ blocks }: Draft, index: number): number {
  for (let below = index + 1; below <= Math.min(blocks.length - 1, index + 4); below += 1) {
    if (/[\p{L}\p{N}]/u.test(blocks[below]?.text ?? '')) return below;
  }
  return -1;
}
