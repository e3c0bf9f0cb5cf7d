import { looksLikeProse } from '../text/prose.ts';
import { indexBody, joinBodies, passageText, type Body } from './body.ts';
import { sentenceFit, type SentenceFit } from './fits-sentence.ts';
import { compareTexts, type TextComparison } from './lost-words.ts';

/** What may be inserted. */
interface Merging {
  /** Whether a passage was removed from our own captures; such a passage is not inserted. */
  readonly isRemoved?: (passage: string) => boolean;
  /** Whether only what our body lacks at its end is inserted. */
  readonly isAtEnd?: boolean;
}

/**
 * Fills gaps in a body from another capture. Words that our body only lacks are inserted, with the other's punctuation
 * and paragraph breaks; a sentence in which both have different words stays as it is.
 */
export function mergeBodies(ours: Body, other: Body, { isRemoved = () => false, isAtEnd = false }: Merging = {}): Body {
  const [our, their] = [indexBody(ours), indexBody(other)];
  const comparison = compareTexts(their.text, our.text);
  const fitOf = sentenceFit(comparison, { ours: their.text, theirs: our.text }, isAtEnd);
  const parts: Body[] = [];
  let from = 0;
  for (const difference of comparison.differences) {
    if (!difference.isLoss || (isAtEnd && difference.ours[1] < comparison.ours.length)) continue;
    const restored = restorable(their.cut(...around(comparison.ours, difference.ours, their.text)), {
      isStart: difference.ours[0] === 0,
      isEnd: difference.ours[1] === comparison.ours.length,
      fits: fitOf(difference),
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
  readonly fits: SentenceFit;
  readonly isRemoved: (passage: string) => boolean;
}

/**
 * The part of a stretch to insert, or `null`. The first and last passage continue passages that both bodies have,
 * except at the ends of the text. A whole passage that only one capture has is inserted if an override says so or if it
 * reads like prose. Otherwise it is probably a caption or teaser that no rule matched, and becomes a variant.
 */
function restorable(stretch: Body, context: StretchContext): Body | null {
  const { isStart, isEnd, fits, isRemoved } = context;
  const last = stretch.length - 1;
  const goesOn = (index: number) => (index === 0 && !isStart) || (index === last && !isEnd);
  const isOther = (index: number) => (index === 0 && !fits.before) || (index === last && !fits.after);
  const isWanted = (text: string) => looksLikeProse(text) && !isRemoved(text);
  const restored = stretch.flatMap((passage, index) => {
    // The passage goes on with our words; nothing is put into its sentence.
    if (isOther(index)) return [{ ...passage, pieces: [] }];
    return goesOn(index) || passage.isGiven || isWanted(passageText(passage)) ? [passage] : [];
  });
  return /[\p{L}\p{N}]/u.test(restored.map(passageText).join('')) ? restored : null;
}
