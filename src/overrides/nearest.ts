import { diffChars } from 'diff';
import { words } from '../text/words.ts';

/** Names that differ in more of their letters than this share are other names, not slips of the pen. */
const mostDifferent = 0.4;

/** The name that is least different from one that nobody has; `undefined` where none is near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let nearest: { name: string; edits: number } | undefined;
  for (const other of names) {
    const most = Math.min(nearest ? nearest.edits - 1 : Infinity, Math.ceil(mostDifferent * (name.length + 1)));
    if (Math.abs(other.length - name.length) > most) continue;
    const edits = editsBetween(name, other, most);
    if (edits !== undefined) nearest = { name: other, edits };
  }
  return nearest?.name;
}

/** How many characters have to be put in or taken out to make one name the other; `undefined` where more than so many. */
function editsBetween(a: string, b: string, most: number): number | undefined {
  return diffChars(a.toLowerCase(), b.toLowerCase(), { maxEditLength: most })
    ?.filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);
}

/** The text that shares the largest part of its words with one that is looked for; `undefined` where none shares a third. */
export function nearestText(text: string, texts: readonly string[]): string | undefined {
  const wanted = keysOf(text);
  let nearest: { text: string; likeness: number } = { text: '', likeness: 1 / 3 };
  for (const other of texts) {
    const keys = keysOf(other);
    const likeness = wanted.intersection(keys).size / Math.max(1, wanted.union(keys).size);
    if (likeness > nearest.likeness) nearest = { text: other, likeness };
  }
  return nearest.text === '' ? undefined : nearest.text;
}

function keysOf(text: string): Set<string> {
  return new Set(words(text).map(({ key }) => key));
}
