import { diffWordsWithSpace } from 'diff';

/** Words that gave way to others; either may be empty. */
export interface WordChange {
  /** A few words before, to find the place. */
  readonly before: string;
  readonly was: string;
  readonly is: string;
}

/** Bounds the cost, which grows with the square of the edits. A body with more was made anew. */
const mostEdits = 2000;

/** Of the words before a change as much as finds the place, in characters. */
const context = 40;

/** Where one text has other words than another; `null` where hardly a word has stayed. */
export function wordChanges(was: string, is: string): WordChange[] | null {
  const parts = diffWordsWithSpace(was, is, { maxEditLength: mostEdits });
  if (!parts) return null;
  const changes: WordChange[] = [];
  let same = '';
  let open: WordChange | null = null;
  for (const { added, removed, value } of parts) {
    const isSame = !added && !removed;
    // White space alone between two changes makes them one.
    if (isSame && !(open && value.trim() === '')) {
      if (open) changes.push(open);
      [open, same] = [null, value];
    } else {
      open = extended(
        open ?? { before: same.slice(-context), was: '', is: '' },
        added ? '' : value,
        removed ? '' : value,
      );
    }
  }
  return open ? [...changes, open] : changes;
}

function extended({ before, was, is }: WordChange, lost: string, gained: string): WordChange {
  return { before, was: was + lost, is: is + gained };
}
