/** One block as the decoder sees it. */
export interface Scored {
  /** The log of the odds that the block is the article's, by the model. */
  readonly score: number;
  readonly words: number;
  /** False where a rule has already said what the block is. */
  readonly isOpen: boolean;
}

/** How a page is read as runs of article and runs of furniture. */
export interface Reading {
  /** What it costs to go from the one to the other, in the scores' units. */
  readonly change: number;
  /** Added to each score: above 0 more is kept. */
  readonly bias: number;
}

/**
 * Finds the most likely reading of a page: each block is the article's or not, a block weighs as the square root of its
 * words, and each change costs (Viterbi's algorithm over two states). A page where nothing is kept is read again with a
 * higher bias: an empty answer is never right.
 */
export function decode(blocks: readonly Scored[], { change, bias }: Reading): boolean[] {
  const isBody = mostLikely(blocks, { change, bias });
  const isSettled = isBody.includes(true) || !blocks.some(({ isOpen }) => isOpen) || bias > highestBias;
  return isSettled ? isBody : decode(blocks, { change, bias: bias + 1 });
}

/** A bias at which any score is outweighed: scores are sums of a hundred answers, each a fraction of 1. */
const highestBias = 20;

function mostLikely(blocks: readonly Scored[], { change, bias }: Reading): boolean[] {
  const cameFromBody: [outside: boolean, body: boolean][] = [];
  let [outside, body] = [0, 0];
  for (const { score, words, isOpen } of blocks) {
    const [leave, enter] = [body - change, outside - change];
    cameFromBody.push([leave > outside, body >= enter]);
    const gain = isOpen ? (score + bias) * Math.sqrt(Math.max(1, words)) : 0;
    [outside, body] = [Math.max(outside, leave), Math.max(body, enter) + gain];
  }
  const isBody = new Array<boolean>(blocks.length);
  let state = body > outside;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    isBody[at] = state && (blocks[at]?.isOpen ?? false);
    state = cameFromBody[at]?.[state ? 1 : 0] ?? false;
  }
  return isBody;
}
