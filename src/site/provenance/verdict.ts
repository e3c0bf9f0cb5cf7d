import { roleLabels } from '../labels.ts';
import type { Note } from './stretches.ts';

/** What became of lines, in words. */
export function verdict({ outcome, role, isUnused }: Pick<Note, 'outcome' | 'role' | 'isUnused'>): string {
  const label = roleLabels[role];
  const verdicts = {
    kept: isUnused
      ? `Read as ${label}, but left out: only this capture has it, and it is no prose`
      : `Kept as ${label}`,
    moved: `Moved to the ${label}${isUnused ? ', but not shown: another capture, or the keeper, says otherwise' : ''}`,
    removed: `Removed as ${label}`,
  };
  return verdicts[outcome];
}
