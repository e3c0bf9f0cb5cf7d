import type { BlockReading, Draft, Step } from '../draft.ts';
import { decode } from './decode.ts';
import { explainScore } from './explain.ts';
import { featureCount, readFeatures } from './features.ts';
import { isNotice } from '../furniture/notices/notice-lines.ts';
import { costOfOtherLine, heaviestRun } from './heaviest-run.ts';
import { readerOf, shippedModel, type BodyReader } from './model.ts';
import { bodyPageOf, type BodyPage } from './page.ts';
import { scoreOf, weigh, type Forest } from './trees.ts';
import { placesOf } from './article-place.ts';
import { showVerdict, verdictsOf } from './extractor-verdict.ts';

let shipped: BodyReader | undefined;

/** Asks the model which blocks belong to the article. Gives no roles: later steps do. */
export const findBody: Step = (draft) => {
  shipped ??= readerOf(shippedModel);
  return readDraft(draft, shipped);
};

/** Asks a model which of a draft's blocks belong to the article. */
export function readDraft(draft: Draft, reader: BodyReader): Draft {
  const page = bodyPageOf(draft.text, draft.blocks);
  const body = readBody(page, draft, reader);
  const run = heaviestRun(page.signs.map(({ count }, at) => (body[at]?.isBody ? count : -costOfOtherLine)));
  return { ...draft, body, run };
}

/** The highest score of a notice. It parts what stands above it from what stands below. */
const scoreOfNotice = -2;

/** The model's decision for each block. Blocks labelled by a rule are skipped. */
function readBody(page: BodyPage, draft: Draft, { forest, change, bias }: BodyReader): BlockReading[] {
  const { scores, leavesAt } = askForest(page, forest);
  const verdicts = verdictsOf(draft);
  const places = placesOf(draft);
  const scored = page.signs.map(({ role, count }, at) => {
    const score = (scores[at] ?? 0) + (verdicts[at] ?? 0) + (places[at] ?? 0);
    return {
      score: draft.blocks[at]?.role === null ? score : Math.min(score, scoreOfNotice),
      words: count,
      isOpen: role === null,
    };
  });
  const isBody = decode(scored, { change, bias, mayBeEmpty: isOnlyNotices(page, draft) });
  const weights = new Float64Array(2 * featureCount);
  return scored.map(({ score }, at) => {
    const leaves = draft.blocks[at]?.role === null ? leavesAt[at] : undefined;
    if (!leaves) return { isBody: false, why: '' };
    weigh(forest, leaves, weights);
    const isOwn = isBody[at] ?? false;
    const verdict = showVerdict(draft.extractor, verdicts[at] ?? 0);
    return { isBody: isOwn, why: `${showScore(score + bias)}: ${explainScore(weights, isOwn)}${verdict}` };
  });
}

/** In words. Shorter sentences are those of buttons and menus. */
const shortestSentence = 4;

/** Whether a page has a notice where the article would be, and besides it no sentence that could be one. */
function isOnlyNotices({ signs }: BodyPage, { blocks }: Draft): boolean {
  const isSentence = ({ role, endsSentence, count }: BodyPage['signs'][number]) =>
    role === null && endsSentence && count >= shortestSentence;
  return blocks.some(isNotice) && !signs.some(isSentence);
}

/** Rows of features kept at a time. Those of a page of a hundred thousand lines would fill the memory. */
const rowsPerBatch = 256;

/** The score of each block, and the leaves it comes from. */
function askForest(page: BodyPage, forest: Forest) {
  const [blocks, trees] = [page.signs.length, forest.size];
  const [scores, leaves] = [new Float64Array(blocks), new Int32Array(blocks * trees)];
  const leavesAt: Int32Array[] = [];
  const rows = Array.from({ length: Math.min(rowsPerBatch, blocks) }, () => new Float64Array(featureCount));
  for (let from = 0; from < blocks; from += rowsPerBatch) {
    const asked = page.signs
      .slice(from, from + rowsPerBatch)
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

/** The features of each block that no rule has labelled. */
export function rowsOf(page: BodyPage): (Float64Array | null)[] {
  const rows = page.signs.map(({ role }) => (role === null ? new Float64Array(featureCount) : null));
  readFeatures(page, rows);
  return rows;
}

/** Shows log odds to a reader: above 0 means article, below 0 means furniture. */
function showScore(score: number): string {
  return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`;
}
