import { bodyRun, isWithin } from '../body-run.ts';
import { label, type Block, type Draft, type Step } from '../draft.ts';
import { headlinePart } from '../headline/headline-part.ts';
import { partsOf, type Part } from '../headline/parts.ts';
import type { Reason } from '../rule.ts';
import { countWords, wordsKey } from '../words.ts';

export const repeatReasons = {
  headline: { id: 'repeat/headline', role: 'repeat', reason: 'The headline once more, alone or with the site’s name.' },
  passage: { id: 'repeat/passage', role: 'repeat', reason: 'The same words as another passage, which is kept.' },
} as const satisfies Record<string, Reason>;

/** A passage shorter than this may stand twice on purpose: a refrain, an answer, a name. */
const shortestRepeat = 12;

/** A site's name and the separator before it, in characters. */
const longestSiteName = 50;

/**
 * Labels what stands a second time: the headline wherever it does, other passages when they are long. Of a passage that
 * stands both in the article's body and outside it, as a teaser does, the one in the body is kept.
 */
export const labelRepeats: Step = (draft) => {
  const headline = draft.blocks.find(({ role }) => role === 'headline');
  const headlineKey = headline && keyOf(headline, headlinePart(headline));
  const kept = firstOnes(draft);
  return label(draft, (block, index) => {
    const key = wordsKey(block.text);
    if (headlineKey !== undefined && isRepeat(block, key, headlineKey)) return repeatReasons.headline;
    const first = kept.get(key);
    return first === undefined || first === index ? undefined : repeatReasons.passage;
  });
};

/** Whether a block is the headline, alone or with no more than a site's name beside it. */
function isRepeat(block: Block, key: string, headlineKey: string): boolean {
  if (key === headlineKey) return true;
  if (block.text.length > headlineKey.length + longestSiteName || !key.includes(headlineKey)) return false;
  return partsOf(block.text).some((part) => keyOf(block, part) === headlineKey);
}

function keyOf({ text }: Block, { start, end }: Part): string {
  return wordsKey(text.slice(start, end));
}

/** By its words, the block of each long passage that is kept. */
function firstOnes({ blocks }: Draft): Map<string, number> {
  const body = bodyRun(blocks);
  const long = [...blocks.entries()].filter(
    ([, { role, text }]) => role === null && countWords(text) >= shortestRepeat,
  );
  const inBody = ([index]: (typeof long)[number]) => body !== null && isWithin(body, index);
  const kept = new Map<string, number>();
  for (const [index, { text }] of [...long.filter(inBody), ...long]) {
    const key = wordsKey(text);
    if (!kept.has(key)) kept.set(key, index);
  }
  return kept;
}
