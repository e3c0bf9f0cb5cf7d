import { segment } from '../../src/clean/segment/segment.ts';
import { words } from '../../src/text/words.ts';
import { pairWords, type Pair } from './pair-words.ts';

/** A whole page, its damaged twin, and the article's text as it should be: the words that count. */
export interface Twins {
  readonly whole: string;
  readonly damaged: string;
  readonly article: string;
}

/** Places in the damaged text, as offsets. */
export interface GlueFindings {
  /** Boundaries between which the segmentation cut exactly. */
  readonly right: readonly number[];
  /** Boundaries that it left glued, or cut at the wrong character. */
  readonly missed: readonly number[];
  /** Cuts inside a line that part no paragraphs. */
  readonly wrong: readonly number[];
}

/**
 * Measures whether glued paragraphs are split where they were glued. Precision is right / (right + wrong), recall
 * right / (right + missed).
 *
 * - Both texts are aligned word by word. A *glued boundary* lies between two words that stand side by side in the damaged
 *   text, one word of glued letters included (`reportersOfficials`), with no white space between them, where the whole
 *   text has a line end between them. Words that were lost there change nothing: the paragraphs are glued all the same,
 *   whatever they end or begin with.
 * - A cut is *right* when it stands on the boundary's own character: behind as many stops and quote marks as the whole
 *   text has before its line end. Where stops were lost with words, any character between the two words will do.
 * - A cut is *wrong* when it stands inside a line and at no boundary. A cut at white space where the whole text has a line
 *   end is neither: nothing was glued there.
 * - What counts is the article: boundaries and cuts of which a word beside belongs to it, as its own alignment with the
 *   damaged text says. Menus and footers beside it do not.
 */
export function measureGlue({ whole, damaged, article }: Twins): GlueFindings {
  const pairs = pairWords(whole, damaged);
  const isArticle = articlePlaces(article, damaged);
  const seams = pairs.slice(1).flatMap((after, index) => seamBetween(pairs[index] as Pair, after, { whole, damaged }));
  const cuts = new Set(cutsInLines(damaged).filter(isArticle));

  const glued = seams.filter(({ isGlued, from, to }) => isGlued && (isArticle(from) || isArticle(to)));
  const right = glued.flatMap(({ exact }) => exact.find((place) => cuts.has(place)) ?? []);
  const missed = glued.filter(({ exact }) => !exact.some((place) => cuts.has(place))).map(({ from }) => from);
  const allowed = new Set(seams.flatMap(({ exact }) => exact));
  return { right, missed, wrong: [...cuts].filter((cut) => !allowed.has(cut)) };
}

/** Two words of the damaged text, side by side, between which the whole text has a line end. */
interface Seam {
  /** The end of the first and the start of the second. */
  readonly from: number;
  readonly to: number;
  readonly isGlued: boolean;
  /** Where a cut is right. */
  readonly exact: readonly number[];
}

function seamBetween(before: Pair, after: Pair, { whole, damaged }: Omit<Twins, 'article'>): Seam[] {
  const [from, to] = [before.end, after.start];
  const [theirs, ours] = [damaged.slice(from, to), whole.slice(before.whole.end, after.whole.start)];
  const lineEnd = ours.search(/[\n\r]/);
  if (lineEnd === -1 || words(theirs).length > 0) return [];
  const stops = (text: string) =>
    text
      .replace(/[\s\p{Cf}]/gu, '')
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'");
  const isWhole = stops(ours) === stops(theirs);
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const exact = isWhole
    ? places.filter((at) => stops(damaged.slice(from, at)) === stops(ours.slice(0, lineEnd)))
    : places;
  return [{ from, to, isGlued: !/\s/.test(theirs), exact }];
}

/** Tells whether the word before or behind a place of the damaged text is one of the article's. */
function articlePlaces(article: string, damaged: string): (place: number) => boolean {
  const own = new Set<number>();
  for (const { start, end } of pairWords(article, damaged)) {
    for (let at = start; at < end; at += 1) own.add(at);
  }
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(damaged.charAt(at));
  return (place) => {
    let [before, behind] = [place - 1, place];
    while (before >= 0 && !isLetter(before)) before -= 1;
    while (behind < damaged.length && !isLetter(behind)) behind += 1;
    return own.has(before) || own.has(behind);
  };
}

/** Where the segmentation starts a block without a line end before it. */
function cutsInLines(text: string): number[] {
  return segment(text)
    .map(({ start }) => start)
    .filter((start) => !/(?:^|[\n\r\f\v\u2028\u2029])\s*$/.test(text.slice(Math.max(0, start - 200), start)));
}
