import { looksLikeProse } from '../text/prose.ts';
import { indexBody, joinBodies, passageText, type Body } from './body.ts';
import { compareTexts, type TextComparison } from './lost-words.ts';

/**
 * Fills gaps in a body from another capture. Words that our body only lacks are inserted, with the other's punctuation
 * and paragraph breaks; where both have different words, ours stay.
 *
 * @param isRemoved whether a passage was removed from our own captures; such a passage is not inserted
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
  return joinBodies([...parts, our.cut(from, our.text.length)]);
}

/** The range from the end of the word before to the start of the word after, or to the ends of the text. */
function around(list: TextComparison['ours'], [from, to]: readonly [number, number], text: string): [number, number] {
  return [list[from - 1]?.end ?? 0, list[to]?.start ?? text.length];
}

interface StretchContext {
  /** Whether the stretch is at the start or the end of the other body. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly isRemoved: (passage: string) => boolean;
}

/**
 * The part of a stretch to insert, or `null`. The first and last passage continue passages that both bodies have,
 * except at the ends of the text. A whole passage that only one capture has is inserted if an override says so or if it
 * reads like prose. Otherwise it is probably a caption or teaser that no rule matched, and becomes a variant.
 */
function restorable(stretch: Body, { isStart, isEnd, isRemoved }: StretchContext): Body | null {
  const goesOn = (index: number) => (index === 0 && !isStart) || (index === stretch.length - 1 && !isEnd);
  const isWanted = (text: string) => looksLikeProse(text) && !isRemoved(text);
  const restored = stretch.filter(
    (passage, index) => goesOn(index) || passage.isGiven || isWanted(passageText(passage)),
  );
  return /[\p{L}\p{N}]/u.test(restored.map(passageText).join('')) ? restored : null;
}
