import { roleLabels } from '../labels.ts';
import type { Note } from './stretches.ts';

/** What became of lines, in words. */
export function verdict({
  outcome,
  role,
  isUnused,
  isOtherVersion,
}: Pick<Note, 'outcome' | 'role' | 'isUnused' | 'isOtherVersion'>): string {
  const label = roleLabels[role];
  if (isOtherVersion && outcome !== 'removed') return `Read as ${label}, of another version than the story shows`;
  const verdicts = {
    kept: isUnused
      ? `Read as ${label}, but left out: only this capture has it, and it is no prose`
      : `Kept as ${label}`,
    moved: `Moved to the ${label}${isUnused ? ', but not shown: another capture, or the keeper, says otherwise' : ''}`,
    removed: `Removed as ${label}`,
  };
  return verdicts[outcome];
}
