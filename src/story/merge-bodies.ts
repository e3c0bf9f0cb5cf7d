import { looksLikeProse } from '../clean/prose.ts';
import { bodyText, cut, join, passageText, type Body } from './body.ts';
import { compareTexts, type Comparison } from './lost-words.ts';

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
    if (!difference.isLoss) continue;
    const stretch = cut(other, ...around(comparison.ours, difference.ours, otherText));
    const isStart = difference.theirs[0] === 0;
    const isEnd = difference.theirs[1] === comparison.theirs.length;
    const restored = restorable(stretch, { isStart, isEnd });
    if (!restored) continue;
    const [start, end] = around(comparison.theirs, difference.theirs, ourText);
    parts.push(cut(ours, from, start), restored);
    from = end;
  }
  return join([...parts, cut(ours, from, ourText.length)]);
}

/** From the end of the word before a stretch to the start of the word after it; a text's ends where there is none. */
function around(list: Comparison['ours'], [from, to]: readonly [number, number], text: string): [number, number] {
  return [list[from - 1]?.end ?? 0, list[to]?.start ?? text.length];
}

/**
 * What of a stretch goes into the body. Its first and last part belong to passages that both have. A whole passage that
 * only one has is a reporter's if it stands between two that both have and reads like prose; else it is more likely a
 * caption or a teaser that no rule knew, and is listed as a variant. `null` where nothing is left.
 */
function restorable(stretch: Body, { isStart, isEnd }: { isStart: boolean; isEnd: boolean }): Body | null {
  const last = stretch.length - 1;
  const restored = stretch.filter((passage, index) => {
    if (isStart) return index === last;
    if (isEnd) return index === 0;
    return index === 0 || index === last || looksLikeProse(passageText(passage));
  });
  return /[\p{L}\p{N}]/u.test(restored.map(passageText).join('')) ? restored : null;
}
