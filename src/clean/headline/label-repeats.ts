import { isWithin } from '../body/heaviest-run.ts';
import { label, type Block, type Draft, type Step } from '../draft.ts';
import { headlinePart } from './headline-part.ts';
import { partsOf, type Part } from './parts.ts';
import type { Reason } from '../rule.ts';
import { hashWords, mix, offsetBasis } from '../../text/word-hashes.ts';
import { wordsKey } from '../../text/words.ts';

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
    if (headlineKey !== undefined && isRepeat(block, headlineKey)) return repeatReasons.headline;
    const first = kept.get(index);
    return first === undefined || first === index ? undefined : repeatReasons.passage;
  });
};

/** Whether a block is the headline, alone or with no more than a site's name beside it. */
function isRepeat(block: Block, headlineKey: string): boolean {
  if (block.text.length > 2 * headlineKey.length + longestSiteName || isShorter(block.text, headlineKey)) return false;
  const key = wordsKey(block.text);
  if (key === headlineKey) return true;
  if (block.text.length > headlineKey.length + longestSiteName || !key.includes(headlineKey)) return false;
  return partsOf(block.text).some((part) => keyOf(block, part) === headlineKey);
}

/** Whether a text is surely too short for a key. A few signs of other scripts stand for several letters. */
function isShorter(text: string, key: string): boolean {
  return text.length < key.length && !/[^\0-\x7F]/.test(text);
}

function keyOf({ text }: Block, { start, end }: Part): string {
  return wordsKey(text.slice(start, end));
}

/** For each long passage the block that is kept of those with its words. */
function firstOnes({ blocks, run }: Draft): Map<number, number> {
  const long = blocks.flatMap(({ role, text }, index) => {
    const start = role === null && text.length > shortestRepeat ? firstWords(text) : null;
    return start === null ? [] : [{ index, text, start }];
  });
  const first = new Map<number, number>();
  // Few passages begin alike, so few have to be compared as a whole.
  for (const alike of Map.groupBy(long, ({ start }) => start).values()) {
    if (alike.length < 2) continue;
    const keyed = alike.map(({ index, text }) => ({ index, key: wordsKey(text) }));
    const kept = new Map<string, number>();
    for (const { index, key } of [...keyed.filter(({ index }) => isWithin(run, index)), ...keyed]) {
      if (!kept.has(key)) kept.set(key, index);
    }
    for (const { index, key } of keyed) first.set(index, kept.get(key) ?? index);
  }
  return first;
}

/** A hash of as many words as a repeat has at the least; `null` where a text has fewer. */
function firstWords(text: string): number | null {
  let [hash, count] = [offsetBasis, 0];
  const add = (word: number) => {
    hash = mix(hash, word);
    count += 1;
  };
  hashWords(text, add, shortestRepeat);
  return count < shortestRepeat ? null : hash;
}
