import { diffChars } from 'diff';
import { words } from '../text/words.ts';

/** The greatest share of different letters for a typing mistake; with more, it is another name. */
const mostDifferent = 0.4;

/** The name most similar to an unknown one, or `undefined` if none is similar. */
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

/**
 * The number of characters to insert and delete to turn one name into the other, or `undefined` if more than `most`.
 */
function editsBetween(a: string, b: string, most: number): number | undefined {
  return diffChars(a.toLowerCase(), b.toLowerCase(), { maxEditLength: most })
    ?.filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);
}

/** The text that shares the most words with another, or `undefined` if none shares a third. */
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
