/**
 * A decision tree as stored in the model's file: a leaf's answer, or a question with two subtrees, `[feature,
 * threshold, share, below, from]`. `below` applies if the feature's value is less than the threshold, otherwise `from`.
 * `share` is the share of training blocks that went to `below`.
 */
export type Tree = number | readonly [feature: number, threshold: number, share: number, below: Tree, from: Tree];

/**
 * Decision trees in flat arrays. Each tree is padded to the same depth, so that the position of a node gives the
 * positions of its children. Trees are only a few questions deep.
 */
export interface Forest {
  /** The number of trees. */
  readonly size: number;
  readonly depth: number;
  /** The questions of all trees, each in breadth-first order. */
  readonly feature: Uint16Array;
  readonly threshold: Float64Array;
  /** The leaves of all trees, each from left to right. */
  readonly answer: Float64Array;
  /** Where each leaf's path to the root starts in `entry` and `move`; one entry more at the end. */
  readonly paths: Uint32Array;
  /**
   * For each question on a path: the entry of `weigh` for its answer, and how far the answer moved the mean prediction.
   */
  readonly entry: Uint16Array;
  readonly move: Float64Array;
}

/** An answered question. */
interface Answered {
  readonly entry: number;
  readonly move: number;
}

/** Converts trees to flat arrays. */
export function buildForest(trees: readonly Tree[]): Forest {
  const depth = Math.max(0, ...trees.map(depthOf));
  const leaves = trees.flatMap((tree) => leavesOf(tree, depth, []));
  const questions = trees.flatMap((tree) => questionsOf([tree], depth));
  const ways = new Uint32Array(leaves.length + 1);
  leaves.forEach(({ way }, at) => (ways[at + 1] = (ways[at] ?? 0) + way.length));
  const answered = leaves.flatMap(({ way }) => way);
  return {
    size: trees.length,
    depth,
    feature: Uint16Array.from(questions, (tree) => (typeof tree === 'number' ? 0 : tree[0])),
    threshold: Float64Array.from(questions, (tree) => (typeof tree === 'number' ? Infinity : tree[1])),
    answer: Float64Array.from(leaves, ({ answer }) => answer),
    paths: ways,
    entry: Uint16Array.from(answered, ({ entry }) => entry),
    move: Float64Array.from(answered, ({ move }) => move),
  };
}

function depthOf(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[3]), depthOf(tree[4]));
}

/** The questions of a level and all levels below. A leaf is repeated in place of its missing questions. */
function questionsOf(level: readonly Tree[], depth: number): Tree[] {
  if (depth === 0) return [];
  const next = level.flatMap((tree) => (typeof tree === 'number' ? [tree, tree] : [tree[3], tree[4]]));
  return [...level, ...questionsOf(next, depth - 1)];
}

/** @param way the answered questions above, the nearest first */
function leavesOf(tree: Tree, depth: number, way: readonly Answered[]): { answer: number; way: readonly Answered[] }[] {
  if (typeof tree === 'number') return Array.from({ length: 2 ** depth }, () => ({ answer: tree, way }));
  return [tree[3], tree[4]].flatMap((next, index) => {
    const answered = { entry: 2 * tree[0] + index, move: meanOf(next) - meanOf(tree) };
    return leavesOf(next, depth - 1, [answered, ...way]);
  });
}

/** A leaf's answer, or the mean answer below a question. */
function meanOf(tree: Tree): number {
  if (typeof tree === 'number') return tree;
  const [, , share, below, from] = tree;
  return share * meanOf(below) + (1 - share) * meanOf(from);
}

/** Adds up the answers of all trees for one block's features. Writes the leaf of each tree into `leaves`. */
export function scoreOf(
  { size, depth, feature, threshold, answer }: Forest,
  row: Float64Array,
  leaves: Int32Array = new Int32Array(size),
): number {
  // `**` would not be an integer for the compiler.
  const questions = (1 << depth) - 1;
  let score = 0;
  for (let tree = 0; tree < size; tree += 1) {
    const first = tree * questions;
    let at = 0;
    for (let level = 0; level < depth; level += 1) {
      const question = first + at;
      // Arithmetic instead of a branch: half of the blocks go either way, and a mispredicted branch costs most.
      at = 2 * at + 1 + Number((row[feature[question] ?? 0] ?? 0) >= (threshold[question] ?? 0));
    }
    // Leaves are numbered after the questions; a tree has one leaf more than questions.
    const leaf = first + tree + at - questions;
    leaves[tree] = leaf;
    score += answer[leaf] ?? 0;
  }
  return score;
}

/**
 * Computes how much each feature moved a score, from the leaves that `scoreOf` found. `weights` has two entries per
 * feature: for low values (even) and high values (odd). Each question moves the mean of the possible answers to that of
 * the remaining ones (Saabas, "Interpreting random forests", 2014).
 */
export function weigh({ paths: ways, entry, move }: Forest, leaves: Int32Array, weights: Float64Array) {
  weights.fill(0);
  for (const leaf of leaves) {
    const end = ways[leaf + 1] ?? 0;
    for (let at = ways[leaf] ?? 0; at < end; at += 1) {
      const place = entry[at] ?? 0;
      weights[place] = (weights[place] ?? 0) + (move[at] ?? 0);
    }
  }
}
