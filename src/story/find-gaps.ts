import type { Article } from '../clean/article.ts';
import { wordsKey, type Word } from '../text/words.ts';
import { bodyOf, indexBody, passageBreak, type Body, type BodyIndex } from './body.ts';
import { compareTexts, type Difference } from './lost-words.ts';
import type { Gap, Variant } from './story.ts';

/** The differences between one capture's body and the published one. */
export interface Findings {
  readonly gaps: readonly Gap[];
  readonly variants: readonly Variant[];
}

/** Both bodies, as texts and as words. */
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
    gaps: withoutRemovedText(gaps, article),
    variants: differences.filter(({ isLoss }) => !isLoss).map((difference) => variantOf(difference, sides)),
  };
}

/** Fewer words may occur anywhere on a page by chance. */
const fewestRemovedWords = 5;

/** Drops gaps whose passages are all in the text that was removed from this capture. */
function withoutRemovedText(gaps: readonly Gap[], article: Article): Gap[] {
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
  // A capture cannot lack words that came from it, even if similar words misled the alignment.
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

/** The offset of a gap: inside the word that the loss glued together, or after the word before it. */
function gapOffset({ ours, theirs, lost }: Difference, { published, own }: Sides): number {
  const shared = published.words.slice(ours[0], lost[0]).reduce((length, { key }) => length + key.length, 0);
  const glued = own.words[theirs[0]];
  if (shared > 0 && glued) return glued.start + shared;

  const start = own.words[theirs[0] - 1]?.end ?? 0;
  return start + sharedStops(own.text.slice(start), published.text.slice(published.words[lost[0] - 1]?.end ?? 0));
}

/** The number of equal punctuation marks at the start of both texts. A gap starts after them. */
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
