import { bodyFeatures } from './features.ts';

/** The number of reasons to give, and the number of features to look at: several features have similar words. */
const mostReasons = 3;
const mostFeatures = 6;

/** Features below this share of the heaviest weight are left out. */
const leastShare = 0.25;

/** The entries of `weights` that can be reasons, two per feature. See `weigh`. */
const explainable = bodyFeatures.flatMap(({ isOfPage }, feature) => (isOfPage ? [] : [2 * feature, 2 * feature + 1]));

/**
 * The reasons for a block's score in words: "ends like a sentence; in a long stretch of prose".
 *
 * @param weights the result of `weigh`
 * @param isBody the decision; only features that support it are named
 */
export function explainScore(weights: Float64Array, isBody: boolean): string {
  const sign = isBody ? 1 : -1;
  const heaviest = heaviestOf(weights, sign);
  const least = leastShare * sign * (weights[heaviest[0] ?? 0] ?? 0);
  const named: string[] = [];
  for (const entry of heaviest) {
    if (named.length === mostReasons || sign * (weights[entry] ?? 0) < least) break;
    const phrase = phrases[entry] ?? '';
    if (!named.includes(phrase)) named.push(phrase);
  }
  return named.join('; ');
}

/** The words for each entry of `weights`. */
const phrases = bodyFeatures.flatMap(({ low, high }) => [low, high]);

/** The entries that support a decision most, heaviest first. */
function heaviestOf(weights: Float64Array, sign: number): number[] {
  const entries: number[] = [];
  let least = 0;
  for (const entry of explainable) {
    const weight = sign * (weights[entry] ?? 0);
    if (weight <= least) continue;
    let place = Math.min(entries.length, mostFeatures - 1);
    for (; place > 0 && sign * (weights[entries[place - 1] ?? 0] ?? 0) < weight; place -= 1) {
      entries[place] = entries[place - 1] ?? 0;
    }
    entries[place] = entry;
    if (entries.length === mostFeatures) least = sign * (weights[entries[mostFeatures - 1] ?? 0] ?? 0);
  }
  return entries;
}
