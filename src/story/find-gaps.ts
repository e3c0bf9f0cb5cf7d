import type { Article } from '../clean/article.ts';
import { wordsKey, type Word } from '../text/words.ts';
import { bodyOf, indexBody, passageBreak, type Body, type BodyIndex } from './body.ts';
import { compareTexts, type Difference } from './lost-words.ts';
import type { Gap, Variant } from './story.ts';

/** How one capture's body differs from the published one. */
export interface Findings {
  readonly gaps: readonly Gap[];
  readonly variants: readonly Variant[];
}

/** What both bodies are, as texts and word by word. */
interface Sides {
  readonly capture: string;
  readonly published: BodyIndex & { readonly words: readonly Word[] };
  readonly own: BodyIndex & { readonly words: readonly Word[] };
}

/** Finds what a capture lost of the published body, and where its words differ. */
export function findGaps(published: Body, article: Article): Findings {
  const [our, own] = [indexBody(published), indexBody(bodyOf(article))];
  const { ours, theirs, differences } = compareTexts(our.text, own.text);
  const sides: Sides = {
    capture: article.capture,
    published: { ...our, words: ours },
    own: { ...own, words: theirs },
  };
  const gaps = differences.filter(({ isLoss }) => isLoss).flatMap((difference) => gapOf(difference, sides) ?? []);
  return {
    gaps: withoutRemoved(gaps, article),
    variants: differences.filter(({ isLoss }) => !isLoss).map((difference) => variantOf(difference, sides)),
  };
}

/** Fewer words may stand anywhere on a page. */
const fewestRemovedWords = 5;

/** Leaves out gaps whose words the capture has after all, every passage of them, in what was removed from it. */
function withoutRemoved(gaps: readonly Gap[], article: Article): Gap[] {
  if (gaps.length === 0) return [];
  const removed = article.removed.map((text) => ` ${wordsKey(text)} `);
  const isRemoved = (passage: string) => {
    const key = wordsKey(passage);
    return key.split(' ').length >= fewestRemovedWords && removed.some((block) => block.includes(` ${key} `));
  };
  return gaps.filter(({ text }) => !text.split(passageBreak).every(isRemoved));
}

function gapOf(difference: Difference, sides: Sides): Gap | null {
  const { capture, published, own } = sides;
  const [first, last] = [published.words[difference.lost[0]], published.words[difference.lost[1] - 1]];
  const witness = first && published.place(first.start);
  // Words that came from the capture itself are not lost in it, wherever like words made the comparison see them.
  if (!witness || !last || witness.capture === capture) return null;
  return {
    capture,
    at: own.place(gapOffset(difference, sides))?.at ?? 0,
    part: 'body',
    text: published.text.slice(first.start, last.end),
    witness: witness.capture,
    witnessAt: witness.at,
  };
}

/** Where the capture's own text lacks the words: inside the word that the loss glued, or behind the word before. */
function gapOffset({ ours, theirs, lost }: Difference, { published, own }: Sides): number {
  const kept = published.words.slice(ours[0], lost[0]).reduce((length, { key }) => length + key.length, 0);
  const glued = own.words[theirs[0]];
  if (kept > 0 && glued) return glued.start + kept;

  const start = own.words[theirs[0] - 1]?.end ?? 0;
  return start + sharedStops(own.text.slice(start), published.text.slice(published.words[lost[0] - 1]?.end ?? 0));
}

/** How many stops both texts begin with: a gap begins behind those that both have. */
function sharedStops(a: string, b: string): number {
  let shared = 0;
  while (/[\p{P}\p{S}]/u.test(a.charAt(shared)) && a[shared] === b[shared]) shared += 1;
  return shared;
}

function variantOf({ ours, theirs }: Difference, { capture, published, own }: Sides): Variant {
  const text = sliceWords(own, theirs);
  const offset = own.words[theirs[0]]?.start ?? own.text.length;
  const start = own.place(offset)?.at ?? 0;
  const end = text === '' ? start : (own.place(offset + text.length)?.at ?? start);
  return { capture, start, end, text, published: sliceWords(published, ours) };
}

function sliceWords({ text, words }: Sides['own'], [from, to]: readonly [number, number]): string {
  const [first, last] = [words[from], words[to - 1]];
  return from < to && first && last ? text.slice(first.start, last.end) : '';
}
