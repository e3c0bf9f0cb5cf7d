import type { Article } from '../clean/article.ts';
import { countWords } from '../text/words.ts';
import { bodyOf, bodyText, passageBreak } from './body.ts';
import { compareTexts, type TextComparison, type Difference } from './lost-words.ts';

/**
 * Sorts the captures of one story, the best witness first: the fewest losses within paragraphs, then the fewest glued
 * paragraphs, then markup with lists and links, then the most words. Words alone would favour a damaged capture, whose
 * furniture is harder to tell from the article.
 */
export function rankWitnesses<Witness extends Article>(articles: readonly Witness[]): Witness[] {
  if (articles.length < 2) return [...articles];
  const byWords = articles
    .map((article) => ({ article, text: bodyText(bodyOf(article)) }))
    .map((witness) => ({ ...witness, words: countWords(witness.text), ...formOf(witness.article) }))
    .sort((a, b) => b.words - a.words);
  const [fullest] = byWords;
  if (!fullest) return [];
  return byWords
    .map((witness) => ({
      ...witness,
      lost: innerLosses(fullest.text, witness.text) - innerLosses(witness.text, fullest.text),
    }))
    .sort((a, b) => a.lost - b.lost || a.glued - b.glued || b.shaped - a.shaped)
    .map(({ article }) => article);
}

/** Counts glued paragraphs, and checks for markup of links, lists or quotations. */
function formOf({ passages, marks }: Article): { readonly glued: number; readonly shaped: number } {
  return { glued: countGlued(passages), shaped: +(marks.length > 0 || passages.some(({ inside }) => inside)) };
}

/** Counts passages that follow the one before without a space. */
function countGlued(passages: Article['passages']): number {
  return passages.filter(({ start }, index) => passages[index - 1]?.end === start).length;
}

/** Counts the places where the second text lost words within a passage that both have. */
function innerLosses(ours: string, theirs: string): number {
  const comparison = compareTexts(ours, theirs);
  return comparison.differences.filter((difference) => isInner(difference, comparison, ours)).length;
}

function isInner({ isLoss, lost: [from, to] }: Difference, { ours }: TextComparison, text: string): boolean {
  const [before, after] = [ours[from - 1], ours[to]];
  return (
    isLoss && before !== undefined && after !== undefined && !text.slice(before.end, after.start).includes(passageBreak)
  );
}
