/**
 * A decision tree as the model's file holds it: a leaf's answer, or a question with its two answers,
 * `[feature, threshold, share, below, from]`. The answer is `below` where the feature's value is less than the threshold, as
 * it was for that share of the blocks that the question was made for; `from` otherwise.
 */
export type Tree = number | readonly [feature: number, threshold: number, share: number, below: Tree, from: Tree];

/**
 * Trees laid out for walking, each filled up to the depth of the deepest, so that where a question's answers lie follows from
 * where the question does, and all answers lie equally deep. Training grows them no deeper than a handful of questions.
 */
export interface Forest {
  /** How many trees. */
  readonly size: number;
  readonly depth: number;
  /** The questions of one tree after the other; of each the first, then its two answers, then theirs. */
  readonly feature: Uint16Array;
  readonly threshold: Float64Array;
  /** The leaves of one tree after the other, from left to right. */
  readonly answer: Float64Array;
  /** Where the way from each leaf up to its root begins in the lists below; one entry more at the end. */
  readonly ways: Uint32Array;
  /** What each question on the way asked and heard, as an entry of `weigh`, and how far that moved the mean of its answers. */
  readonly entry: Uint16Array;
  readonly move: Float64Array;
}

/** A question that was answered. */
interface Answered {
  readonly entry: number;
  readonly move: number;
}

/** Lays trees out for walking. */
export function plant(trees: readonly Tree[]): Forest {
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
    ways,
    entry: Uint16Array.from(answered, ({ entry }) => entry),
    move: Float64Array.from(answered, ({ move }) => move),
  };
}

function depthOf(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[3]), depthOf(tree[4]));
}

/** The questions of a level and of those below it. Below a leaf stands the leaf, twice, as if there were a question. */
function questionsOf(level: readonly Tree[], depth: number): Tree[] {
  if (depth === 0) return [];
  const next = level.flatMap((tree) => (typeof tree === 'number' ? [tree, tree] : [tree[3], tree[4]]));
  return [...level, ...questionsOf(next, depth - 1)];
}

/** @param way the questions above, the nearest first */
function leavesOf(tree: Tree, depth: number, way: readonly Answered[]): { answer: number; way: readonly Answered[] }[] {
  if (typeof tree === 'number') return Array.from({ length: 2 ** depth }, () => ({ answer: tree, way }));
  return [tree[3], tree[4]].flatMap((next, index) => {
    const answered = { entry: 2 * tree[0] + index, move: meanOf(next) - meanOf(tree) };
    return leavesOf(next, depth - 1, [answered, ...way]);
  });
}

/** A leaf's answer; of a question the mean of the answers that it leads to. */
function meanOf(tree: Tree): number {
  if (typeof tree === 'number') return tree;
  const [, , share, below, from] = tree;
  return share * meanOf(below) + (1 - share) * meanOf(from);
}

/** Finds the leaf of each tree that one block's features lead to, and adds up what the leaves answer. */
export function scoreOf(
  { size, depth, feature, threshold, answer }: Forest,
  row: Float64Array,
  leaves: Int32Array = new Int32Array(size),
): number {
  // A whole number to the compiler too, which a power is not.
  const questions = (1 << depth) - 1;
  let score = 0;
  for (let tree = 0; tree < size; tree += 1) {
    const first = tree * questions;
    let at = 0;
    for (let level = 0; level < depth; level += 1) {
      const question = first + at;
      // A sum in place of a choice: no processor guesses right which way half of the blocks go, and a wrong guess costs most.
      at = 2 * at + 1 + Number((row[feature[question] ?? 0] ?? 0) >= (threshold[question] ?? 0));
    }
    // The leaves come behind the questions, and there is one leaf more.
    const leaf = first + tree + at - questions;
    leaves[tree] = leaf;
    score += answer[leaf] ?? 0;
  }
  return score;
}

/**
 * Tells how much each feature moved a score, by the leaves that `scoreOf` found. `weights` has two entries a feature: for
 * questions to which its value was low (even), and high (odd). At each question the mean of the answers that were possible
 * moves to the mean of those that are left (Saabas, "Interpreting random forests", 2014).
 */
export function weigh({ ways, entry, move }: Forest, leaves: Int32Array, weights: Float64Array) {
  weights.fill(0);
  for (const leaf of leaves) {
    const end = ways[leaf + 1] ?? 0;
    for (let at = ways[leaf] ?? 0; at < end; at += 1) {
      const place = entry[at] ?? 0;
      weights[place] = (weights[place] ?? 0) + (move[at] ?? 0);
    }
  }
}
