import type { Article } from '../clean/article.ts';
import { countWords } from '../text/words.ts';
import { bodyOf, bodyText, passageBreak } from './body.ts';
import { compareTexts, type Comparison, type Difference } from './lost-words.ts';

/**
 * The captures of one story, the best witness of its body first: the one that lost least from within its paragraphs, of
 * those the one with the fewest paragraphs glued together, of those one whose markup tells its lists and links, and of those
 * the one with the most words. Words alone would
 * favour a damaged capture, in which less of the furniture can be told from the article.
 */
export function rankWitnesses(articles: readonly Article[]): Article[] {
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

/** What is seen of a capture's form: paragraphs glued together, and whether markup tells of links, lists or quotations. */
function formOf({ passages, marks }: Article): { readonly glued: number; readonly shaped: number } {
  return { glued: countGlued(passages), shaped: +(marks.length > 0 || passages.some(({ inside }) => inside)) };
}

/** How many passages followed the one before them without even a space. */
function countGlued(passages: Article['passages']): number {
  return passages.filter(({ start }, index) => passages[index - 1]?.end === start).length;
}

/** How many stretches the second text lost from within passages that both have. */
function innerLosses(ours: string, theirs: string): number {
  const comparison = compareTexts(ours, theirs);
  return comparison.differences.filter((difference) => isInner(difference, comparison, ours)).length;
}

function isInner({ isLoss, lost: [from, to] }: Difference, { ours }: Comparison, text: string): boolean {
  const [before, after] = [ours[from - 1], ours[to]];
  return (
    isLoss && before !== undefined && after !== undefined && !text.slice(before.end, after.start).includes(passageBreak)
  );
}
