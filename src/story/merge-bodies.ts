import { looksLikeProse } from '../text/prose.ts';
import { indexBody, join, passageText, type Body } from './body.ts';
import { compareTexts, type Comparison } from './lost-words.ts';

/**
 * Fills what a body lost from another capture's body. Words are inserted where ours merely lacks them, with the
 * punctuation and the paragraph breaks that the other has there; where both have words and they differ, ours stay.
 *
 * @param isRemoved whether a passage stands in what was removed from our own captures: then it does not come in
 */
export function mergeBodies(ours: Body, other: Body, isRemoved: (passage: string) => boolean = () => false): Body {
  const [our, their] = [indexBody(ours), indexBody(other)];
  const comparison = compareTexts(their.text, our.text);
  const parts: Body[] = [];
  let from = 0;
  for (const difference of comparison.differences) {
    if (!difference.isLoss) continue;
    const restored = restorable(their.cut(...around(comparison.ours, difference.ours, their.text)), {
      isStart: difference.ours[0] === 0,
      isEnd: difference.ours[1] === comparison.ours.length,
      isRemoved,
    });
    if (!restored) continue;
    const [start, end] = around(comparison.theirs, difference.theirs, our.text);
    parts.push(our.cut(from, start), restored);
    from = end;
  }
  return join([...parts, our.cut(from, our.text.length)]);
}

/** From the end of the word before a stretch to the start of the word after it; a text's ends where there is none. */
function around(list: Comparison['ours'], [from, to]: readonly [number, number], text: string): [number, number] {
  return [list[from - 1]?.end ?? 0, list[to]?.start ?? text.length];
}

interface Circumstances {
  /** Whether the stretch stands at the start or the end of the other body. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly isRemoved: (passage: string) => boolean;
}

/**
 * What of a stretch goes into the body. Its first and last part go on in passages that both have, save at the ends of the
 * text. A whole passage that only one has is a reporter's if a keeper says so or it reads like prose; else it is more likely a caption or a
 * teaser that no rule knew, and is listed as a variant. `null` where nothing is left.
 */
function restorable(stretch: Body, { isStart, isEnd, isRemoved }: Circumstances): Body | null {
  const goesOn = (index: number) => (index === 0 && !isStart) || (index === stretch.length - 1 && !isEnd);
  const isWanted = (text: string) => looksLikeProse(text) && !isRemoved(text);
  const restored = stretch.filter(
    (passage, index) => goesOn(index) || passage.isGiven || isWanted(passageText(passage)),
  );
  return /[\p{L}\p{N}]/u.test(restored.map(passageText).join('')) ? restored : null;
}
