import type { Edit } from './repair-rule.ts';

/** A text after its edits. */
export interface Edited {
  readonly text: string;
  /** Maps an offset of the old text to the new one. Monotonic. */
  readonly offset: (at: number) => number;
}

/** Applies edits, which must be ascending and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = [];
  const newStarts: number[] = [];
  let done = 0;
  let length = 0;
  for (const { start, end, now } of edits) {
    parts.push(text.slice(done, start), now);
    newStarts.push(length + start - done);
    length += start - done + now.length;
    done = end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), offset: (at) => newOffset(at, edits, newStarts) };
}

/** An offset within a replaced run maps to the same position in the replacement, or to its end. */
function newOffset(at: number, edits: readonly Edit[], newStarts: readonly number[]): number {
  const index = lastStartingBy(at, edits);
  const edit = edits[index];
  const newStart = newStarts[index];
  if (!edit || newStart === undefined) return at;
  if (at < edit.end) return newStart + Math.min(at - edit.start, edit.now.length);
  return newStart + edit.now.length + at - edit.end;
}

/** The index of the last edit that starts at or before an offset; -1 if there is none. */
function lastStartingBy(at: number, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
