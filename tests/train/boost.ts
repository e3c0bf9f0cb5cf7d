import type { Tree } from '../../src/clean/body/trees.ts';

/** What trees are grown from: for each feature the values of all examples, for each example its answer and weight. */
export interface Examples {
  readonly columns: readonly Float64Array[];
  /** 1 for yes, 0 for no. */
  readonly answers: Uint8Array;
  readonly weights: Float64Array;
}

/** How trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** What share of a tree's answer is used, so that later trees can mend it. */
  readonly rate: number;
  /** Which share of the features each tree may use. */
  readonly features: number;
  /** The least second derivative in a leaf: about a quarter of the weight of its examples. */
  readonly leastLeaf: number;
  /** Added to a leaf's second derivative, so that small leaves say little. */
  readonly damping: number;
}

/** Values of a feature are sorted into so many bins at most; a split parts two of them. */
const mostBins = 64;

interface Binned {
  /** For each example the bin of its value. */
  readonly bins: Uint8Array;
  /** The least value of each bin but the first: a split at bin b asks whether a value is below `edges[b]`. */
  readonly edges: readonly number[];
}

/**
 * Grows boosted trees for a yes-or-no question: each tree follows the gradient of the logistic loss that those before it
 * left (Friedman 2001, with the second-order leaves and splits of XGBoost). The same examples give the same trees.
 */
export function growTrees(examples: Examples, growth: Growth): Tree[] {
  const binned = examples.columns.map(binsOf);
  const scores = new Float64Array(examples.answers.length);
  const random = seededRandom();
  return Array.from({ length: growth.trees }, () => {
    const slopes = slopesOf(examples, scores);
    const allowed = binned.map((_, feature) => feature).filter(() => random() < growth.features);
    const grower = new Grower({ binned, slopes, growth, allowed, scores });
    return grower.grow();
  });
}

/** Borders between bins with about as many examples each. */
function binsOf(column: Float64Array): Binned {
  const sorted = Float64Array.from(column).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < mostBins; bin += 1) {
    const value = shorten(sorted[Math.floor((bin * sorted.length) / mostBins)] ?? 0);
    if (value > (edges.at(-1) ?? sorted[0] ?? 0)) edges.push(value);
  }
  return { bins: Uint8Array.from(column, (value) => countUpTo(edges, value)), edges };
}

/** How many of the ascending edges are not above a value. */
function countUpTo(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function slopesOf({ answers, weights }: Examples, scores: Float64Array): Slopes {
  const [first, second] = [new Float64Array(scores.length), new Float64Array(scores.length)];
  for (let at = 0; at < scores.length; at += 1) {
    const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
    const weight = weights[at] ?? 0;
    first[at] = (chance - (answers[at] ?? 0)) * weight;
    second[at] = chance * (1 - chance) * weight;
  }
  return { first, second };
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Soil {
  readonly binned: readonly Binned[];
  readonly slopes: Slopes;
  readonly growth: Growth;
  readonly allowed: readonly number[];
  /** The scores so far; the tree adds its own. */
  readonly scores: Float64Array;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** The sums of both slopes by feature and bin: `[feature * mostBins + bin]`. */
interface Histogram {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Grows one tree. */
class Grower {
  readonly #soil: Soil;

  constructor(soil: Soil) {
    this.#soil = soil;
  }

  grow(): Tree {
    const all = Uint32Array.from({ length: this.#soil.scores.length }, (_, index) => index);
    return this.#node(all, this.#histogram(all), this.#soil.growth.depth);
  }

  #node(rows: Uint32Array, histogram: Histogram, depth: number): Tree {
    const split = depth > 0 ? this.#bestSplit(histogram) : undefined;
    if (!split) return this.#leaf(rows);
    const [below, above] = this.#part(rows, split);
    const isBelowSmaller = below.length < above.length;
    const smaller = this.#histogram(isBelowSmaller ? below : above);
    const larger = depth > 1 ? subtract(histogram, smaller) : histogram;
    const { edges } = this.#soil.binned[split.feature] ?? { edges: [] };
    return [
      split.feature,
      edges[split.bin] ?? 0,
      Number((below.length / rows.length).toFixed(2)),
      this.#node(below, isBelowSmaller ? smaller : larger, depth - 1),
      this.#node(above, isBelowSmaller ? larger : smaller, depth - 1),
    ];
  }

  #leaf(rows: Uint32Array): number {
    const { slopes, growth, scores } = this.#soil;
    let [first, second] = [0, 0];
    for (const row of rows) {
      first += slopes.first[row] ?? 0;
      second += slopes.second[row] ?? 0;
    }
    const answer = shorten((-first / (second + growth.damping)) * growth.rate);
    for (const row of rows) scores[row] = (scores[row] ?? 0) + answer;
    return answer;
  }

  #histogram(rows: Uint32Array): Histogram {
    const { binned, slopes, allowed } = this.#soil;
    const size = binned.length * mostBins;
    const [first, second] = [new Float64Array(size), new Float64Array(size)];
    for (const feature of allowed) {
      const bins = binned[feature]?.bins ?? new Uint8Array();
      const base = feature * mostBins;
      for (const row of rows) {
        const at = base + (bins[row] ?? 0);
        first[at] = (first[at] ?? 0) + (slopes.first[row] ?? 0);
        second[at] = (second[at] ?? 0) + (slopes.second[row] ?? 0);
      }
    }
    return { first, second };
  }

  #bestSplit({ first, second }: Histogram): Split | undefined {
    const { binned, growth, allowed } = this.#soil;
    let best: Split | undefined;
    for (const feature of allowed) {
      const base = feature * mostBins;
      const [totalFirst, totalSecond] = [sum(first, base), sum(second, base)];
      const whole = totalFirst ** 2 / (totalSecond + growth.damping);
      let [below, weight] = [0, 0];
      const borders = binned[feature]?.edges.length ?? 0;
      for (let bin = 0; bin < borders; bin += 1) {
        below += first[base + bin] ?? 0;
        weight += second[base + bin] ?? 0;
        if (weight < growth.leastLeaf || totalSecond - weight < growth.leastLeaf) continue;
        const gain =
          below ** 2 / (weight + growth.damping) +
          (totalFirst - below) ** 2 / (totalSecond - weight + growth.damping) -
          whole;
        if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  #part(rows: Uint32Array, { feature, bin }: Split): [Uint32Array, Uint32Array] {
    const bins = this.#soil.binned[feature]?.bins ?? new Uint8Array();
    return [rows.filter((row) => (bins[row] ?? 0) <= bin), rows.filter((row) => (bins[row] ?? 0) > bin)];
  }
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  return {
    first: whole.first.map((value, at) => value - (part.first[at] ?? 0)),
    second: whole.second.map((value, at) => value - (part.second[at] ?? 0)),
  };
}

function sum(values: Float64Array, base: number): number {
  let total = 0;
  for (let at = base; at < base + mostBins; at += 1) total += values[at] ?? 0;
  return total;
}

/** Rounds to four significant digits: enough for a split or a leaf, and a model that can be read. */
function shorten(value: number): number {
  return Number(value.toPrecision(4));
}
