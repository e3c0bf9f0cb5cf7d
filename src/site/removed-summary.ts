import { count } from './count.ts';
import { roleLabels } from './labels.ts';
import { list } from './list.ts';
import type { Stretch } from './stretches.ts';

/** What a fold says of the lines that it hides: how many were removed, as what, and by which rules, the busiest first. */
export function removedSummary({ lines, notes }: Pick<Stretch, 'lines' | 'notes'>): string {
  const roles = [...new Set(notes.map(({ role }) => roleLabels[role]))].sort();
  return `Removed: ${count(lines.length, 'line')} as ${list(roles)}`;
}

/** The rules that removed lines, and how many each. */
export function removingRules({ notes }: Pick<Stretch, 'notes'>): string {
  const byLines = notes.toSorted((a, b) => b.lines.length - a.lines.length);
  return byLines.map(({ rule, lines }) => `${rule} ${lines.length}`).join(', ');
}
