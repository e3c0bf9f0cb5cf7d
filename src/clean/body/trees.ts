/**
 * A decision tree as the model's file holds it: a leaf's answer, or a question with its two answers,
 * `[feature, threshold, share, below, from]`. The answer is `below` where the feature's value is less than the threshold, as
 * it was for that share of the blocks that the question was made for; `from` otherwise.
 */
export type Tree = number | readonly [feature: number, threshold: number, share: number, below: Tree, from: Tree];

/** Trees laid out for walking: one entry a node in each list, the roots by number. Leaves have no feature (-1). */
export interface Forest {
  readonly roots: readonly number[];
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly below: Int32Array;
  readonly from: Int32Array;
  /** A leaf's answer; of a question the mean of the answers that it leads to. */
  readonly answer: Float64Array;
}

/** Lays trees out for walking. */
export function plant(trees: readonly Tree[]): Forest {
  const nodes: { feature: number; threshold: number; below: number; from: number; answer: number }[] = [];
  const add = (tree: Tree): number => {
    const at = nodes.push({ feature: -1, threshold: 0, below: 0, from: 0, answer: 0 }) - 1;
    if (typeof tree === 'number') {
      nodes[at] = { feature: -1, threshold: 0, below: at, from: at, answer: tree };
      return at;
    }
    const [feature, threshold, share] = tree;
    const [below, from] = [add(tree[3]), add(tree[4])];
    const answer = share * (nodes[below]?.answer ?? 0) + (1 - share) * (nodes[from]?.answer ?? 0);
    nodes[at] = { feature, threshold, below, from, answer };
    return at;
  };
  const roots = trees.map(add);
  return {
    roots,
    feature: Int32Array.from(nodes, (node) => node.feature),
    threshold: Float64Array.from(nodes, (node) => node.threshold),
    below: Int32Array.from(nodes, (node) => node.below),
    from: Int32Array.from(nodes, (node) => node.from),
    answer: Float64Array.from(nodes, (node) => node.answer),
  };
}

/** Adds up what the trees answer to one block's features. */
export function scoreOf({ roots, feature, threshold, below, from, answer }: Forest, row: Float64Array): number {
  let score = 0;
  for (const root of roots) {
    let node = root;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      node = ((row[asked] ?? 0) >= (threshold[node] ?? 0) ? from[node] : below[node]) ?? 0;
    }
    score += answer[node] ?? 0;
  }
  return score;
}

/**
 * Tells how much each feature moved a score. `weights` has two entries a feature: for questions to which its value was low
 * (even), and high (odd). At each question the mean of the answers that were possible moves to the mean of those that are
 * left (Saabas, "Interpreting random forests", 2014).
 */
export function weigh(
  { roots, feature, threshold, below, from, answer }: Forest,
  row: Float64Array,
  weights: Float64Array,
) {
  weights.fill(0);
  for (const root of roots) {
    let node = root;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      const isHigh = (row[asked] ?? 0) >= (threshold[node] ?? 0);
      const next = (isHigh ? from[node] : below[node]) ?? 0;
      const entry = 2 * asked + (isHigh ? 1 : 0);
      weights[entry] = (weights[entry] ?? 0) + (answer[next] ?? 0) - (answer[node] ?? 0);
      node = next;
    }
  }
}
