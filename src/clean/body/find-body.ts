import type { BlockReading, Draft, Step } from '../draft.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { featureCount, readFeatures } from './features.ts';
import { costOfOtherLine, heaviestRun } from './heaviest-run.ts';
import { readerOf, shippedModel, type BodyReader } from './model.ts';
import { pageOf, type Page } from './page.ts';
import { scoreOf, weigh, type Forest } from './trees.ts';
import { showTestimony, testimonyOf } from './witness.ts';

let shipped: BodyReader | undefined;

/** Asks the model which of a draft's blocks are the article's. Gives no role: the steps that follow do. */
export const findBody: Step = (draft) => {
  shipped ??= readerOf(shippedModel);
  return readDraft(draft, shipped);
};

/** Asks a model which of a draft's blocks are the article's. */
export function readDraft(draft: Draft, reader: BodyReader): Draft {
  const page = pageOf(draft.text, draft.blocks);
  const body = readBody(page, draft, reader);
  const run = heaviestRun(page.signs.map(({ count }, at) => (body[at]?.isBody ? count : -costOfOtherLine)));
  return { ...draft, body, run };
}

/** What a model makes of each block of a page. Those that a rule has labelled are not asked about. */
function readBody(page: Page, draft: Draft, { forest, change, bias }: BodyReader): BlockReading[] {
  const { scores, leavesAt } = askForest(page, forest);
  const testimonies = testimonyOf(draft);
  const scored = page.signs.map(({ role, count }, at) => {
    return { score: (scores[at] ?? 0) + (testimonies[at] ?? 0), words: count, isOpen: role === null };
  });
  const isBody = decode(scored, { change, bias });
  const weights = new Float64Array(2 * featureCount);
  return scored.map(({ score, isOpen }, at) => {
    const leaves = isOpen ? leavesAt[at] : undefined;
    if (!leaves) return { isBody: false, why: '' };
    weigh(forest, leaves, weights);
    const isOwn = isBody[at] ?? false;
    const testimony = showTestimony(draft.witness, testimonies[at] ?? 0);
    return { isBody: isOwn, why: `${showScore(score + bias)}: ${explain(weights, isOwn)}${testimony}` };
  });
}

/** So many blocks' features are kept at a time: those of a page of a hundred thousand lines would fill the memory. */
const rowsKept = 256;

/** Each block's score, and the leaves that it comes from. */
function askForest(page: Page, forest: Forest) {
  const [blocks, trees] = [page.signs.length, forest.size];
  const [scores, leaves] = [new Float64Array(blocks), new Int32Array(blocks * trees)];
  const leavesAt: Int32Array[] = [];
  const rows = Array.from({ length: Math.min(rowsKept, blocks) }, () => new Float64Array(featureCount));
  for (let from = 0; from < blocks; from += rowsKept) {
    const asked = page.signs
      .slice(from, from + rowsKept)
      .map(({ role }, at) => (role === null ? (rows[at] ?? null) : null));
    readFeatures(page, asked, from);
    asked.forEach((row, at) => {
      if (!row) return;
      const own = leaves.subarray((from + at) * trees, (from + at + 1) * trees);
      scores[from + at] = scoreOf(forest, row, own);
      leavesAt[from + at] = own;
    });
  }
  return { scores, leavesAt };
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
