/** A run of blocks by index: [first, last]. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The cost of a line that is not prose within a run, in words. Evidence: F1 of the heaviest run alone, on 791 mixed
 * article pages and 55 labelled news pages: 0.890 and 0.882 for 5, 0.876 and 0.909 for 10, 0.858 and 0.911 for 15.
 */
export const costOfOtherLine = 10;

/** The run with the greatest sum of weights (maximum subarray); `null` if no weight is above 0. */
export function heaviestRun(weights: readonly number[]): Run | null {
  let best = { first: 0, last: 0, weight: 0 };
  let current = { first: 0, weight: 0 };
  weights.forEach((weight, index) => {
    if (current.weight <= 0) current = { first: index, weight: 0 };
    current.weight += weight;
    if (current.weight > best.weight) best = { first: current.first, last: index, weight: current.weight };
  });
  return best.weight > 0 ? { first: best.first, last: best.last } : null;
}

/** Whether a block belongs to a run. */
export function isWithin(run: Run | null, index: number): boolean {
  return run !== null && index >= run.first && index <= run.last;
}

/** Whether a block is strictly between the first and last block of a run. */
export function isBetween(run: Run | null, index: number): boolean {
  return run !== null && index > run.first && index < run.last;
}
