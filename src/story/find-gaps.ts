import type { Article } from '../clean/article.ts';
import type { Word } from '../clean/words.ts';
import { bodyOf, bodyText, place, type Body } from './body.ts';
import { compareTexts, type Difference } from './lost-words.ts';
import type { Gap, Variant } from './story.ts';

/** How one capture's body differs from the published one. */
export interface Findings {
  readonly gaps: readonly Gap[];
  readonly variants: readonly Variant[];
}

/** What both bodies are, as texts and word by word. */
interface Sides {
  readonly published: Body;
  readonly publishedText: string;
  readonly publishedWords: readonly Word[];
  readonly own: Body;
  readonly ownText: string;
  readonly ownWords: readonly Word[];
  readonly capture: string;
}

/** Finds what a capture lost of the published body, and where its words differ. */
export function findGaps(published: Body, article: Article): Findings {
  const own = bodyOf(article);
  const [publishedText, ownText] = [bodyText(published), bodyText(own)];
  const { ours, theirs, differences } = compareTexts(publishedText, ownText);
  const sides: Sides = {
    published,
    publishedText,
    publishedWords: ours,
    own,
    ownText,
    ownWords: theirs,
    capture: article.capture,
  };
  return {
    gaps: differences.filter(({ isLoss }) => isLoss).flatMap((difference) => gapOf(difference, sides) ?? []),
    variants: differences.filter(({ isLoss }) => !isLoss).map((difference) => variantOf(difference, sides)),
  };
}

function gapOf({ ours, theirs, lost }: Difference, sides: Sides): Gap | null {
  const { publishedText, publishedWords, ownText, ownWords, capture } = sides;
  const [first, last] = [publishedWords[lost[0]], publishedWords[lost[1] - 1]];
  const witness = first && place(sides.published, first.start);
  if (!witness || !last) return null;

  const glued = publishedWords.slice(ours[0], lost[0]).reduce((length, { key }) => length + key.length, 0);
  const before = ownWords[theirs[0]];
  const offset =
    glued > 0 && before
      ? before.start + glued
      : afterSharedStop({
          ownText,
          own: ownWords[theirs[0] - 1]?.end ?? 0,
          publishedText,
          published: publishedWords[lost[0] - 1]?.end ?? 0,
        });
  return {
    capture,
    at: place(sides.own, offset)?.at ?? 0,
    part: 'body',
    text: publishedText.slice(first.start, last.end),
    witness: witness.capture,
    witnessAt: witness.at,
  };
}

interface Ends {
  readonly ownText: string;
  readonly own: number;
  readonly publishedText: string;
  readonly published: number;
}

/** Moves past the stops that both texts have behind the last word before a gap: the gap begins after them. */
function afterSharedStop({ ownText, own, publishedText, published }: Ends): number {
  let shared = 0;
  while (
    /[\p{P}\p{S}]/u.test(ownText.charAt(own + shared)) &&
    ownText[own + shared] === publishedText[published + shared]
  ) {
    shared += 1;
  }
  return own + shared;
}

function variantOf({ ours, theirs }: Difference, sides: Sides): Variant {
  const { publishedText, publishedWords, ownText, ownWords, capture } = sides;
  const text = sliceWords(ownText, ownWords, theirs);
  const offset = ownWords[theirs[0]]?.start ?? ownText.length;
  const start = place(sides.own, offset)?.at ?? 0;
  const end = text === '' ? start : (place(sides.own, offset + text.length)?.at ?? start);
  return { capture, start, end, text, published: sliceWords(publishedText, publishedWords, ours) };
}

function sliceWords(text: string, list: readonly Word[], [from, to]: readonly [number, number]): string {
  const [first, last] = [list[from], list[to - 1]];
  return from < to && first && last ? text.slice(first.start, last.end) : '';
}
