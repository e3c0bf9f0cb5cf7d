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
function readBody(page: Page, { forest, change, bias }: BodyReader): BlockReading[] {
  const trees = forest.roots.length;
  const rows = rowsOf(page);
  const leaves = new Int32Array(rows.length * trees);
  const leavesAt = (at: number) => leaves.subarray(at * trees, (at + 1) * trees);
  const scored = page.signs.map(({ role, count }, at) => {
    const row = rows[at];
    return { score: row ? scoreOf(forest, row, leavesAt(at)) : 0, words: count, isOpen: role === null };
  });
  const isBody = decode(scored, { change, bias });
  const weights = new Float64Array(2 * featureCount);
  return scored.map(({ score, isOpen }, at) => {
    if (!isOpen) return { isBody: false, why: '' };
    weigh(forest, leavesAt(at), weights);
    const isOwn = isBody[at] ?? false;
    return { isBody: isOwn, why: `${showScore(score + bias)}: ${explain(weights, isOwn)}` };
  });
}

/** The features of each block of a page that no rule has labelled. */
export function rowsOf(page: Page): (Float64Array | null)[] {
  const rows = page.signs.map(({ role }) => (role === null ? new Float64Array(featureCount) : null));
  readFeatures(page, rows);
  return rows;
}

/** The log of the odds, as a person reads it: above 0 the article's, below 0 not, by itself. */
function showScore(score: number): string {
  return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`;
}
