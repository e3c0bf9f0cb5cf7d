import type { BlockReading, Draft, Step } from '../draft.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { featureCount, readFeatures } from './features.ts';
import { costOfOtherLine, heaviestRun } from './heaviest-run.ts';
import { readerOf, shippedModel, type BodyReader } from './model.ts';
import { pageOf, type Page } from './page.ts';
import { scoreOf, weigh } from './trees.ts';

let shipped: BodyReader | undefined;

/** Asks the model which of a draft's blocks are the article's. Gives no role: the steps that follow do. */
export const findBody: Step = (draft) => {
  shipped ??= readerOf(shippedModel);
  return readDraft(draft, shipped);
};

/** Asks a model which of a draft's blocks are the article's. */
export function readDraft(draft: Draft, reader: BodyReader): Draft {
  const page = pageOf(draft.text, draft.blocks);
  const body = readBody(page, reader);
  const run = heaviestRun(page.signs.map(({ count }, at) => (body[at]?.isBody ? count : -costOfOtherLine)));
  return { ...draft, body, run };
}

/** What a model makes of each block of a page. Those that a rule has labelled are not asked about. */
function readBody(page: Page, reader: BodyReader): BlockReading[] {
  const rows = rowsOf(page);
  const scores = rows.map((row) => (row ? scoreOf(reader.forest, row) : 0));
  const isBody = decode(
    page.signs.map(({ role, count }, at) => ({ score: scores[at] ?? 0, words: count, isOpen: role === null })),
    reader,
  );
  const weights = new Float64Array(2 * featureCount);
  return rows.map((row, at) => {
    if (!row) return { isBody: false, why: '' };
    weigh(reader.forest, row, weights);
    const isOwn = isBody[at] ?? false;
    return { isBody: isOwn, why: `${showScore((scores[at] ?? 0) + reader.bias)}: ${explain(weights, isOwn)}` };
  });
}

/** The features of each block of a page that no rule has labelled. */
export function rowsOf(page: Page): (Float64Array | null)[] {
  return page.signs.map(({ role }, at) => {
    if (role !== null) return null;
    const row = new Float64Array(featureCount);
    readFeatures(page, at, row);
    return row;
  });
}

/** The log of the odds, as a person reads it: above 0 the article's, below 0 not, by itself. */
function showScore(score: number): string {
  return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`;
}
