import { features } from './features.ts';

/** How many features a person is told of. */
const told = 3;

/** Features that weighed less than this share of the heaviest are not worth telling. */
const leastShare = 0.25;

/**
 * What weighed most in a block's score, in words: "ends like a sentence; in a long stretch of prose".
 *
 * @param weights as `weigh` leaves them
 * @param isBody what was decided: only what spoke for it is told
 */
export function explain(weights: Float64Array, isBody: boolean): string {
  const entries: number[] = [];
  for (let entry = 0; entry < weights.length; entry += 1) {
    const weight = isBody ? (weights[entry] ?? 0) : -(weights[entry] ?? 0);
    if (weight <= 0 || features[entry >> 1]?.isOfPage) continue;
    let place = Math.min(entries.length, told);
    while (place > 0 && Math.abs(weights[entries[place - 1] ?? 0] ?? 0) < weight) place -= 1;
    if (place < told) entries.splice(place, 0, entry);
    entries.length = Math.min(entries.length, told);
  }
  const heaviest = Math.abs(weights[entries[0] ?? 0] ?? 0);
  return entries
    .filter((entry) => Math.abs(weights[entry] ?? 0) >= heaviest * leastShare)
    .map((entry) => phraseOf(entry))
    .join('; ');
}

function phraseOf(entry: number): string {
  const feature = features[entry >> 1];
  return (entry % 2 === 1 ? feature?.high : feature?.low) ?? '';
}
