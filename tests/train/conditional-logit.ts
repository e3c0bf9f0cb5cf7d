/** A choice among some options: the features of each, and which of them were right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  /** Places in `options`; empty where "none of them" was right. */
  readonly right: readonly number[];
  readonly weight: number;
}

/** What each feature weighs, and the score of "none of them". */
export interface Weights {
  readonly features: readonly number[];
  readonly none: number;
}

/** How the weights are found. */
export interface Fitting {
  /** The penalty on the squares of the weights. */
  readonly l2: number;
  readonly steps: number;
  /** How far the first step goes; the last one goes almost nowhere. */
  readonly rate: number;
}

/** The choices in a row, without the features that are zero. "None of them" is an option with a feature of its own. */
interface Rows {
  readonly size: number;
  readonly weights: readonly number[];
  /** By choice, where its options end; by option, where its features end, and whether it is right. */
  readonly choiceEnds: readonly number[];
  readonly optionEnds: readonly number[];
  readonly isRight: readonly boolean[];
  readonly at: Uint16Array;
  readonly values: Float64Array;
}

/**
 * Fits a conditional logistic regression: the softmax over a choice's options and "none of them". L2-regularised, full
 * batch, a fixed number of Adam's steps (Kingma and Ba 2015): the same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[], { l2, steps, rate }: Fitting): Weights {
  const rows = rowsOf(choices);
  const none = rows.size - 1;
  const total = rows.weights.reduce((a, b) => a + b, 0);
  const weights = new Float64Array(rows.size);
  const [mean, square] = [new Float64Array(rows.size), new Float64Array(rows.size)];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientAt(weights, rows);
    const size = rate * (1 - step / (steps + 1));
    gradient.forEach((slope, at) => {
      const weight = weights[at] ?? 0;
      const full = slope / total + (at === none ? 0 : l2 * weight);
      const m = (mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * full);
      const v = (square[at] = 0.999 * (square[at] ?? 0) + 0.001 * full * full);
      weights[at] = weight - (size * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return { features: Array.from(weights.subarray(0, none)), none: weights[none] ?? 0 };
}

function rowsOf(choices: readonly Choice[]): Rows {
  const none = choices[0]?.options[0]?.length ?? 0;
  const [choiceEnds, optionEnds, at, values]: [number[], number[], number[], number[]] = [[], [], [], []];
  const isRight: boolean[] = [];
  const add = (feature: number, value: number) => {
    if (value !== 0) values[at.push(feature) - 1] = value;
  };
  for (const { options, right } of choices) {
    const chosen = new Set(right.length > 0 ? right : [options.length]);
    options.forEach((option, index) => {
      option.forEach((value, feature) => {
        add(feature, value);
      });
      optionEnds.push(at.length);
      isRight.push(chosen.has(index));
    });
    add(none, 1);
    optionEnds.push(at.length);
    choiceEnds.push(isRight.push(chosen.has(options.length)));
  }
  const weights = choices.map(({ weight }) => weight);
  return {
    ...{ size: none + 1, weights, choiceEnds, optionEnds, isRight },
    ...{ at: Uint16Array.from(at), values: Float64Array.from(values) },
  };
}

/** The slope of the loss, without the penalty. */
function gradientAt(weights: Float64Array, rows: Rows): Float64Array {
  const gradient = new Float64Array(rows.size);
  let from = 0;
  rows.choiceEnds.forEach((to, choice) => {
    const odds = oddsOf({ from, to }, weights, rows);
    const all = odds.reduce((a, b) => a + b, 0);
    const right = odds.reduce((sum, odd, at) => (rows.isRight[from + at] ? sum + odd : sum), 0);
    for (let option = from; option < to; option += 1) {
      const odd = odds[option - from] ?? 0;
      const error = (rows.weights[choice] ?? 0) * (odd / all - (rows.isRight[option] ? odd / right : 0));
      for (let at = startOf(option, rows); at < (rows.optionEnds[option] ?? 0); at += 1) {
        const feature = rows.at[at] ?? 0;
        gradient[feature] = (gradient[feature] ?? 0) + error * (rows.values[at] ?? 0);
      }
    }
    from = to;
  });
  return gradient;
}

/** The odds of some options, the highest being 1. */
function oddsOf({ from, to }: { from: number; to: number }, weights: Float64Array, rows: Rows): Float64Array {
  const scores = new Float64Array(to - from);
  let highest = -Infinity;
  for (let option = from; option < to; option += 1) {
    let score = 0;
    for (let at = startOf(option, rows); at < (rows.optionEnds[option] ?? 0); at += 1) {
      score += (rows.values[at] ?? 0) * (weights[rows.at[at] ?? 0] ?? 0);
    }
    scores[option - from] = score;
    highest = Math.max(highest, score);
  }
  return scores.map((score) => Math.exp(score - highest));
}

function startOf(option: number, { optionEnds }: Rows): number {
  return optionEnds[option - 1] ?? 0;
}
