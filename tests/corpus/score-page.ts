import type { Cleaned } from '../../src/clean/clean.ts';
import type { Field } from '../../src/clean/article.ts';
import { words, wordsKey } from '../../src/text/words.ts';
import type { LabelledPage } from '../train/labels.ts';

/** How well a page was cleaned, each from 0 to 1, with three decimals. */
export interface Score {
  /** The share of body words among the words that were kept. 0 where none was kept. */
  readonly precision: number;
  /** The share of kept words among the words of the body. */
  readonly recall: number;
  /** 1 where the field has the words that the page states, or is missing (a headline: inferred) where it states none. */
  readonly headline: number;
  readonly byline: number;
  /** As above, by the day alone. */
  readonly published: number;
}

export const figures = ['precision', 'recall', 'headline', 'byline', 'published'] as const;

/** Compares what was made of a page with what a person says it is. */
export function scorePage({ article, ledger }: Cleaned, page: LabelledPage): Score {
  const body = spansOfWords(page.lines.filter(({ label }) => label === '='));
  const kept = spansOfWords(ledger.filter(({ outcome }) => outcome === 'kept'));
  const both = [...body].filter((start) => kept.has(start)).length;
  const headline = article?.headline.inferred === false ? article.headline : null;
  return {
    precision: share(both, kept.size),
    recall: share(both, body.size),
    headline: Number(article !== null && isSame(headline, page.fields.headline)),
    byline: Number(isSame(article?.fields.byline, page.fields.byline)),
    published: Number(article?.fields.published?.value.slice(0, '2021-03-04'.length) === page.fields.published),
  };
}

/** The mean of each figure over some pages. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (figure: keyof Score) => share(sum(scores.map((score) => score[figure])), scores.length);
  const [precision, recall, headline, byline, published] = figures.map(mean) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { precision, recall, headline, byline, published };
}

/** Where the words of some stretches of the text start, as offsets into the text. */
function spansOfWords(stretches: readonly { readonly text: string; readonly start: number }[]): Set<number> {
  return new Set(stretches.flatMap(({ text, start }) => words(text, start).map((word) => word.start)));
}

function isSame(field: Field | null | undefined, stated: string | undefined): boolean {
  return wordsKey(field?.value ?? '') === wordsKey(stated ?? '');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
