/** The decoder's input for one block. */
export interface Scored {
  /** The model's log odds that the block belongs to the article. */
  readonly score: number;
  readonly words: number;
  /** False if a rule has already labelled the block. */
  readonly isOpen: boolean;
}

/** The parameters for decoding. */
export interface DecodeOptions {
  /** The cost of a change between article and furniture, in the scores' units. */
  readonly change: number;
  /** Added to each score. Above 0 keeps more. */
  readonly bias: number;
  /** Whether there may be no article at all. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Finds the most likely labels of all blocks: article or not (Viterbi over two states). A block weighs as the square
 * root of its word count, and each change has a cost. If no block is article, decodes again with a higher bias: an
 * empty answer is seldom right.
 */
export function decode(blocks: readonly Scored[], { change, bias, mayBeEmpty = false }: DecodeOptions): boolean[] {
  const isBody = mostLikely(blocks, { change, bias });
  const isSettled = isBody.includes(true) || mayBeEmpty || !blocks.some(({ isOpen }) => isOpen) || bias > highestBias;
  return isSettled ? isBody : decode(blocks, { change, bias: bias + 1 });
}

/** At this bias any score is positive: scores are sums of a hundred leaves, each a fraction of 1. */
const highestBias = 20;

function mostLikely(blocks: readonly Scored[], { change, bias }: DecodeOptions): boolean[] {
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
