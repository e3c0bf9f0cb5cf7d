import { steps } from '../../src/clean/clean.ts';
import { findBody } from '../../src/clean/body/find-body.ts';
import type { Draft } from '../../src/clean/draft.ts';
import { headlineFeatures } from '../../src/clean/headline/rank.ts';
import { chooseHeadline, type HeadlineModel } from '../../src/clean/headline/rank.ts';
import { headlineInputs, labelHeadline } from '../../src/clean/headline/label-headline.ts';
import { wordsKey } from '../../src/text/words.ts';
import { fitChoices, type Choice, type Fitting } from './conditional-logit.ts';
import { headlineChoices } from './headline-choices.ts';
import { foldOf, folds, type Page } from './pages.ts';

/** A page with the body that was found on it: by a model that has not seen its site, as it will be on new pages. */
export interface HeadlinePage {
  readonly page: Page;
  readonly draft: Draft;
}

/** How many headlines were right, how many were given, and how many pages have a known one. */
export interface HeadlineFigure {
  readonly right: number;
  readonly given: number;
  readonly known: number;
}

const fitting: Fitting = { l2: 0.0006, steps: 300, rate: 0.15 };

/** Learns to tell a page's headline. The same pages in the same order give the same model. Pages without one are left out. */
export function trainHeadline(pages: readonly HeadlinePage[]): HeadlineModel {
  return modelFrom(known(pages).flatMap(({ draft, headline }) => headlineChoices(draft, headline)));
}

/** Learns from four fifths of the sites and counts on the other fifth, five times. */
export function crossValidateHeadline(pages: readonly HeadlinePage[]): HeadlineFigure {
  const all = known(pages).map((page) => ({ ...page, choices: headlineChoices(page.draft, page.headline) }));
  const figure = { right: 0, given: 0, known: all.length };
  for (let fold = 0; fold < folds; fold += 1) {
    const model = modelFrom(all.flatMap((page) => (page.fold === fold ? [] : page.choices)));
    for (const page of all.filter((other) => other.fold === fold)) {
      const chosen = chooseHeadline(headlineInputs(page.draft), model);
      if (!chosen) continue;
      figure.given += 1;
      if (wordsKey(chosen.candidate.text) === wordsKey(page.headline)) figure.right += 1;
    }
  }
  return figure;
}

/** What the cleaner does between finding the body and looking for the headline. */
const stepsBetween = steps.slice(steps.indexOf(findBody) + 1, steps.indexOf(labelHeadline));

function known(pages: readonly HeadlinePage[]) {
  return pages.flatMap(({ page, draft }) => {
    const { headline } = page.truth;
    if (headline === null || headline === undefined) return [];
    const before = stepsBetween.reduce((done, step) => step(done), draft);
    return [{ draft: before, headline, fold: foldOf(page.site) }];
  });
}

function modelFrom(choices: readonly Choice[]): HeadlineModel {
  const { features: weights, none } = fitChoices(choices, fitting);
  const named = headlineFeatures.map(({ name }, at) => [name, rounded(weights[at] ?? 0)] as const);
  return { none: rounded(none), weights: Object.fromEntries(named) };
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}
