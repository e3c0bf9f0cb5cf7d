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
  /** The question that leads to a node; -1 for a root. */
  readonly parent: Int32Array;
  /** What that question asked and heard, as an entry of `weigh`, and how far it moved the mean of the possible answers. */
  readonly entry: Int32Array;
  readonly move: Float64Array;
}

interface Node {
  readonly feature: number;
  readonly threshold: number;
  readonly below: number;
  readonly from: number;
  readonly answer: number;
  parent: number;
  entry: number;
}

/** Lays trees out for walking. */
export function plant(trees: readonly Tree[]): Forest {
  const nodes: Node[] = [];
  const roots = trees.map((tree) => add(nodes, tree));
  const answerOf = (at: number) => nodes[at]?.answer ?? 0;
  return {
    roots,
    feature: Int32Array.from(nodes, (node) => node.feature),
    threshold: Float64Array.from(nodes, (node) => node.threshold),
    below: Int32Array.from(nodes, (node) => node.below),
    from: Int32Array.from(nodes, (node) => node.from),
    answer: Float64Array.from(nodes, (node) => node.answer),
    parent: Int32Array.from(nodes, (node) => node.parent),
    entry: Int32Array.from(nodes, (node) => node.entry),
    move: Float64Array.from(nodes, ({ answer, parent }) => (parent === -1 ? 0 : answer - answerOf(parent))),
  };
}

/** Adds a tree's nodes, those below a question before it, and returns the place of its root. */
function add(nodes: Node[], tree: Tree): number {
  const none = { below: -1, from: -1, parent: -1, entry: -1 };
  if (typeof tree === 'number') return nodes.push({ feature: -1, threshold: 0, answer: tree, ...none }) - 1;
  const [feature, threshold, share] = tree;
  const [below, from] = [add(nodes, tree[3]), add(nodes, tree[4])];
  const answer = share * (nodes[below]?.answer ?? 0) + (1 - share) * (nodes[from]?.answer ?? 0);
  const at = nodes.push({ ...none, feature, threshold, answer, below, from }) - 1;
  for (const [index, next] of [below, from].entries()) {
    const node = nodes[next];
    if (node) [node.parent, node.entry] = [at, 2 * feature + index];
  }
  return at;
}

/** Finds the leaf of each tree that one block's features lead to, and adds up what the leaves answer. */
export function scoreOf(
  { roots, feature, threshold, below, from, answer }: Forest,
  row: Float64Array,
  leaves: Int32Array = new Int32Array(roots.length),
): number {
  let score = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      node = ((row[asked] ?? 0) >= (threshold[node] ?? 0) ? from[node] : below[node]) ?? 0;
    }
    leaves[tree] = node;
    score += answer[node] ?? 0;
  }
  return score;
}

/**
 * Tells how much each feature moved a score, by the leaves that `scoreOf` found. `weights` has two entries a feature: for
 * questions to which its value was low (even), and high (odd). At each question the mean of the answers that were possible
 * moves to the mean of those that are left (Saabas, "Interpreting random forests", 2014).
 */
export function weigh({ parent, entry, move }: Forest, leaves: Int32Array, weights: Float64Array) {
  weights.fill(0);
  for (const leaf of leaves) {
    let node = leaf;
    for (let above = parent[node] ?? -1; above >= 0; above = parent[node] ?? -1) {
      const at = entry[node] ?? 0;
      weights[at] = (weights[at] ?? 0) + (move[node] ?? 0);
      node = above;
    }
  }
}
