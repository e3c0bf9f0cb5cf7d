import { canBePart } from '../lost-words.ts';

/** In characters. Longer ones are no glued words; the cost grows with both lengths. */
const longestGlued = 400;

/**
 * Whether damage can have made the second list of words from the first: words were lost, and some that are left are
 * joined.
 */
export function isLeftOf(whole: readonly string[], left: readonly string[]): boolean {
  const joined = left.join('');
  if (joined.length > longestGlued) return false;
  const isPart = canBePart(left, joined);
  const reached = new Set([0]);
  for (const key of whole) {
    for (const at of [...reached]) {
      const end = at + key.length;
      if (joined.startsWith(key, at) && isPart(at, end)) reached.add(end);
    }
  }
  return reached.has(joined.length);
}
