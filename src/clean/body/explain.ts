import { features } from './features.ts';

/** How many things a person is told of, and how many features are looked at for them: some say much the same. */
const told = 3;
const looked = 6;

/** Features that weighed less than this share of the heaviest are not worth telling. */
const leastShare = 0.25;

/** The entries of `weights` that a person may be told of: two a feature, see `weigh`. */
const tellable = features.flatMap(({ isOfPage }, feature) => (isOfPage ? [] : [2 * feature, 2 * feature + 1]));

/**
 * What weighed most in a block's score, in words: "ends like a sentence; in a long stretch of prose".
 *
 * @param weights as `weigh` leaves them
 * @param isBody what was decided: only what spoke for it is told
 */
export function explain(weights: Float64Array, isBody: boolean): string {
  const sign = isBody ? 1 : -1;
  const heaviest = heaviestOf(weights, sign);
  const least = leastShare * sign * (weights[heaviest[0] ?? 0] ?? 0);
  const named: string[] = [];
  for (const entry of heaviest) {
    if (named.length === told || sign * (weights[entry] ?? 0) < least) break;
    const phrase = phrases[entry] ?? '';
    if (!named.includes(phrase)) named.push(phrase);
  }
  return named.join('; ');
}

/** How a person is told of each entry of `weights`. */
const phrases = features.flatMap(({ low, high }) => [low, high]);

/** The entries that weighed most for a decision, the heaviest first. */
function heaviestOf(weights: Float64Array, sign: number): number[] {
  const entries: number[] = [];
  let least = 0;
  for (const entry of tellable) {
    const weight = sign * (weights[entry] ?? 0);
    if (weight <= least) continue;
    let place = Math.min(entries.length, looked - 1);
    for (; place > 0 && sign * (weights[entries[place - 1] ?? 0] ?? 0) < weight; place -= 1) {
      entries[place] = entries[place - 1] ?? 0;
    }
    entries[place] = entry;
    if (entries.length === looked) least = sign * (weights[entries[looked - 1] ?? 0] ?? 0);
  }
  return entries;
}
