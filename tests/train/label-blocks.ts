import type { Block } from '../../src/clean/draft.ts';
import { words } from '../../src/text/words.ts';
import { align } from '../../src/story/align.ts';

/** The least share of a block's words that must stand in the article for the block to be the article's. */
const leastShare = 0.5;

/**
 * Tells which blocks of a capture are the article's, from the article's known text: the words of both are aligned in order,
 * so that a teaser with a sentence of the article is not taken for it.
 */
export function labelBlocks(text: string, blocks: readonly Block[], body: string): boolean[] {
  const ours = words(text);
  const isShared = new Uint8Array(ours.length);
  for (const { isEqual, a } of align(ours, words(body))) if (isEqual) isShared.fill(1, ...a);
  let at = 0;
  return blocks.map(({ end }) => {
    const from = at;
    let shared = 0;
    for (; at < ours.length && (ours[at]?.start ?? 0) < end; at += 1) shared += isShared[at] ?? 0;
    return at > from && shared >= leastShare * (at - from);
  });
}
