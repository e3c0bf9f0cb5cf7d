import { draftOf, stepsBeforeBody } from '../../src/clean/clean.ts';
import type { DecodeOptions } from '../../src/clean/body/decode.ts';
import { featureCount, bodyFeatures } from '../../src/clean/body/features.ts';
import { readDraft, rowsOf } from '../../src/clean/body/find-body.ts';
import { readerOf, type BodyModel } from '../../src/clean/body/model.ts';
import { bodyPageOf } from '../../src/clean/body/page.ts';
import type { Tree } from '../../src/clean/body/trees.ts';
import type { Draft } from '../../src/clean/draft.ts';
import { growTrees, type Growth } from './boost.ts';
import { labelBlocks } from './label-blocks.ts';
import { foldOf, folds, type Page } from './pages.ts';
import type { ScoredBody } from './score-bodies.ts';

/**
 * How the trees are grown. On 791 mixed pages, cross-validated, and on 55 news pages neither 130 or 200 slower trees, nor depth
 * 6, nor larger leaves made a difference beyond chance.
 */
const growth: Growth = { trees: 80, depth: 5, rate: 0.1, features: 0.5, leastLeaf: 5, damping: 1 };

/**
 * How scores are read. Changes of state that cost 1 to 10 came out alike. Cross-validated on 791 mixed pages, precision and
 * recall are 0.914 and 0.935 with a bias of 0, 0.910 and 0.942 with 0.25, 0.905 and 0.949 with 0.5; F1 is much the same.
 */
const reading: DecodeOptions = { change: 3, bias: 0.4 };

/** A page as the trees see it. */
interface Example {
  readonly page: Page;
  readonly draft: Draft;
  readonly rows: readonly (Float64Array | null)[];
  readonly words: readonly number[];
  readonly isBody: readonly boolean[];
}

/** Makes the model that finds the body. The same pages, in the same order, give the same model. */
export function trainBody(pages: readonly Page[]): BodyModel {
  return modelFrom(pages.map(exampleOf));
}

/** A page with the body that a model found on it without having seen its site. */
export interface Judged extends ScoredBody {
  readonly page: Page;
  readonly draft: Draft;
}

/** Finds each page's body with a model that has not seen its site: each of five parts of the sites is left out once. */
export function crossValidateBody(pages: readonly Page[]): Judged[] {
  const examples = pages.map(exampleOf);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ page }: Example) => foldOf(page.site) === fold;
    const reader = readerOf(modelFrom(examples.filter((example) => !isOut(example))));
    return examples.filter(isOut).map(({ page, draft }) => judge(page, readDraft(draft, reader)));
  });
  return judged.flat();
}

function judge(page: Page, draft: Draft): Judged {
  const found = draft.blocks.filter((_, at) => draft.body[at]?.isBody).map(({ text }) => text);
  return { page, draft, expected: page.truth['articleBody'] ?? '', found: found.join('\n') };
}

function modelFrom(examples: readonly Example[]): BodyModel {
  return { ...reading, features: bodyFeatures.map(({ name }) => name), trees: grow(examples) };
}

function exampleOf(page: Page): Example {
  const draft = stepsBeforeBody.reduce<Draft>((done, step) => step(done), draftOf(page));
  const view = bodyPageOf(draft.text, draft.blocks);
  return {
    page,
    draft,
    rows: rowsOf(view),
    words: view.signs.map(({ count }) => count),
    isBody: labelBlocks(page.text, draft.blocks, page.truth['articleBody'] ?? ''),
  };
}

function grow(examples: readonly Example[]): Tree[] {
  const open = examples.flatMap((example) => {
    const weights = weightsOf(example);
    return example.draft.blocks.flatMap(({ role }, at) =>
      role === null ? [{ example, at, weight: weights[at] ?? 0 }] : [],
    );
  });
  const columns = Array.from({ length: featureCount }, (_, feature) =>
    Float64Array.from(open, ({ example, at }) => example.rows[at]?.[feature] ?? 0),
  );
  const total = open.reduce((sum, { weight }) => sum + weight, 0);
  return growTrees(
    {
      columns,
      answers: Uint8Array.from(open, ({ example, at }) => Number(example.isBody[at])),
      weights: Float64Array.from(open, ({ weight }) => (weight * open.length) / total),
    },
    growth,
  );
}

/** A block weighs as the square root of its words, and a page as the square root of its blocks' weights. */
function weightsOf({ words, page }: Example): number[] {
  const roots = words.map((count) => Math.sqrt(Math.max(1, count)));
  const whole = Math.sqrt(roots.reduce((sum, root) => sum + root, 0));
  return roots.map((root) => (page.weight * root) / whole);
}
