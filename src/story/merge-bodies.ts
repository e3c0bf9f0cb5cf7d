import { bodyText, cut, join, type Body } from './body.ts';
import { compareTexts, type Comparison, type Difference } from './lost-words.ts';

/**
 * Fills what a body lost from another capture's body. Words are inserted where ours merely lacks them, with the
 * punctuation and the paragraph breaks that the other has there; where both have words and they differ, ours stay.
 */
export function mergeBodies(ours: Body, other: Body): Body {
  const [ourText, otherText] = [bodyText(ours), bodyText(other)];
  const comparison = compareTexts(otherText, ourText);
  const parts: Body[] = [];
  let from = 0;
  for (const difference of comparison.differences) {
    if (!mayRestore(difference, comparison, ourText)) continue;
    const [start, end] = around(comparison.theirs, difference.theirs, ourText);
    parts.push(cut(ours, from, start), cut(other, ...around(comparison.ours, difference.ours, otherText)));
    from = end;
  }
  return join([...parts, cut(ours, from, ourText.length)]);
}

/** From the end of the word before a stretch to the start of the word after it; a text's ends where there is none. */
function around(list: Comparison['ours'], [from, to]: readonly [number, number], text: string): [number, number] {
  return [list[from - 1]?.end ?? 0, list[to]?.start ?? text.length];
}

/**
 * In the middle, what the other has more is restored. Before our first word and after our last it may be furniture that
 * no rule knew, so there our own text has to show that it lost its beginning or its end.
 */
function mayRestore({ isLoss, ours, theirs }: Difference, comparison: Comparison, ourText: string): boolean {
  if (!isLoss) return false;
  if (theirs[0] === 0 && ours[0] === 0) return /^[,;]|^\p{Ll}/u.test(ourText);
  if (theirs[1] === comparison.theirs.length) return /[\p{L}\p{N},;–—-]$/u.test(ourText);
  return true;
}
