/** How much of the expected words was found, over a number of pages. */
export interface BodyScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** One page: the body that is known to be right, and the one that was found. Plain text. */
export interface ScoredBody {
  readonly expected: string;
  readonly found: string;
}

/** What of a page's word sequences was found, was found and should not have been, and was not found. */
export interface Overlap {
  readonly hit: number;
  readonly extra: number;
  readonly lost: number;
}

/** Words in a row that are compared at a time. */
const shingleSize = 4;

/**
 * Scores bodies as the article-extraction benchmark of Scrapinghub does: for each page the overlap of the multisets of
 * sequences of four words; over the pages the mean precision and the mean recall; of these two the F1. Pages where nothing
 * was found have no precision, pages where nothing is expected no recall.
 */
export function scoreBodies(pages: Iterable<ScoredBody>): BodyScore {
  const overlaps = Array.from(pages, overlapOf);
  const precision = mean(
    overlaps.filter(({ hit, extra }) => hit + extra > 0).map(({ hit, extra }) => hit / (hit + extra)),
  );
  const recall = mean(overlaps.filter(({ hit, lost }) => hit + lost > 0).map(({ hit, lost }) => hit / (hit + lost)));
  return { f1: f1Of(precision, recall), precision, recall };
}

/** Compares the sequences of words of one page's two bodies. */
export function overlapOf({ expected, found }: ScoredBody): Overlap {
  const left = shinglesOf(expected);
  let [hit, extra] = [0, 0];
  let lost = 0;
  for (const count of left.values()) lost += count;
  for (const [shingle, count] of shinglesOf(found)) {
    const shared = Math.min(count, left.get(shingle) ?? 0);
    hit += shared;
    extra += count - shared;
  }
  return { hit, extra, lost: lost - hit };
}

/** The harmonic mean of precision and recall. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - shingleSize + 1);
  for (let at = 0; at < last; at += 1) {
    const shingle = words.slice(at, at + shingleSize).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
