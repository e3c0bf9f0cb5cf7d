import { count } from '../count.ts';
import { roleLabels } from '../labels.ts';
import { list } from '../list.ts';
import type { Note, Stretch } from './stretches.ts';

/** What a fold says of the lines that it hides: how many were removed, and as what, the most frequent first. */
export function removedSummary({ lines, notes }: Pick<Stretch, 'lines' | 'notes'>): string {
  const roles = [...new Set(busiestFirst(notes).map(({ role }) => roleLabels[role]))];
  return `Removed: ${count(lines.length, 'line')} as ${list(roles)}`;
}

/** The rules that removed lines, each behind how many: `12 by furniture/advertisement`. */
export function removingRules({ notes }: Pick<Stretch, 'notes'>): string {
  return busiestFirst(notes)
    .map(({ rule, lines }) => `${lines.length} by ${rule}`)
    .join(', ');
}

function busiestFirst(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => b.lines.length - a.lines.length);
}
