import { steps } from '../clean/clean.ts';
import type { Block, Draft } from '../clean/draft.ts';
import { features } from '../clean/headline/features.ts';
import { chooseHeadline, type HeadlineModel } from '../clean/headline/rank.ts';
import { segment } from '../clean/segment/segment.ts';
import { headlineSights, labelHeadline } from '../clean/steps/label-headline.ts';
import { wordsKey } from '../clean/words.ts';
import { fitChoices, type Choice, type Fitting } from './conditional-logit.ts';
import { headlineChoices } from './headline-choices.ts';

/** A page to learn from. */
export interface HeadlinePage {
  readonly id: string;
  /** The host's name: pages of one site are learned from or tested on, never both. */
  readonly site: string;
  readonly text: string;
  /** The true headline; `null` where it is not known: the page is left out. */
  readonly headline: string | null;
}

/** How many headlines were right, how many were given, and how many pages have a known one. */
export interface HeadlineFigure {
  readonly right: number;
  readonly given: number;
  readonly known: number;
}

const fitting: Fitting = { l2: 0.0006, steps: 300, rate: 0.15 };

/** Learns to tell a page's headline. The same pages in the same order give the same model. */
export function trainHeadline(pages: readonly HeadlinePage[]): HeadlineModel {
  return modelFrom(known(pages).flatMap(({ text, headline }) => headlineChoices(blocksOf(text), headline)));
}

const foldCount = 5;

/** Learns from four fifths of the sites and counts on the other fifth, five times. */
export function crossValidateHeadline(pages: readonly HeadlinePage[]): HeadlineFigure {
  const all = known(pages).map(({ site, text, headline }) => {
    const blocks = blocksOf(text);
    return { headline, blocks, fold: foldOf(site), choices: headlineChoices(blocks, headline) };
  });
  const figure = { right: 0, given: 0, known: all.length };
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = modelFrom(all.flatMap((page) => (page.fold === fold ? [] : page.choices)));
    for (const page of all.filter((other) => other.fold === fold)) {
      const chosen = chooseHeadline(headlineSights(page.blocks), model);
      if (!chosen) continue;
      figure.given += 1;
      if (wordsKey(chosen.candidate.text) === wordsKey(page.headline)) figure.right += 1;
    }
  }
  return figure;
}

type KnownPage = HeadlinePage & { readonly headline: string };

function known(pages: readonly HeadlinePage[]): KnownPage[] {
  return pages.flatMap((page) => (page.headline === null ? [] : [{ ...page, headline: page.headline }]));
}

/** FNV-1a of the host's name. */
function foldOf(site: string): number {
  const hash = [...site].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
  return hash % foldCount;
}

function modelFrom(choices: readonly Choice[]): HeadlineModel {
  const { features: weights, none } = fitChoices(choices, fitting);
  const named = features.map(({ name }, at) => [name, rounded(weights[at] ?? 0)] as const);
  return { none: rounded(none), weights: Object.fromEntries(named) };
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}

/** A page's blocks as the step that finds the headline sees them. */
function blocksOf(text: string): readonly Block[] {
  const before = steps.slice(0, steps.indexOf(labelHeadline));
  return before.reduce<Draft>((draft, step) => step(draft), { text, blocks: segment(text) }).blocks;
}
