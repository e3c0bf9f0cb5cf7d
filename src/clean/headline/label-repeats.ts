import { isWithin } from '../body/heaviest-run.ts';
import { label, type Block, type Draft, type Step } from '../draft.ts';
import { headlinePart } from './headline-part.ts';
import { partsOf, type LinePart } from './parts.ts';
import type { Reason } from '../rule.ts';
import { hashWords, mix, offsetBasis } from '../../text/word-hashes.ts';
import { wordsKey } from '../../text/words.ts';

export const repeatReasons = {
  headline: { id: 'repeat/headline', role: 'repeat', reason: 'The headline once more, alone or with the site’s name.' },
  passage: { id: 'repeat/passage', role: 'repeat', reason: 'The same words as another passage, which is kept.' },
} as const satisfies Record<string, Reason>;

/** In words. Shorter passages may be repeated on purpose: a refrain, an answer, a name. */
const shortestRepeat = 12;

/** In characters, with the separator before it. */
const longestSiteName = 50;

/**
 * Labels repeats: of the headline anywhere, of other passages if they are long. If a passage occurs in the body and
 * outside, as a teaser does, the one in the body stays.
 */
export const labelRepeats: Step = (draft) => {
  const headline = draft.blocks.find(({ role }) => role === 'headline');
  const headlineKey = headline && keyOf(headline, headlinePart(headline));
  const kept = firstCopies(draft);
  return label(draft, (block, index) => {
    if (headlineKey !== undefined && isRepeat(block, headlineKey)) return repeatReasons.headline;
    const first = kept.get(index);
    return first === undefined || first === index ? undefined : repeatReasons.passage;
  });
};

/** Whether a block is the headline, alone or with a site's name. */
function isRepeat(block: Block, headlineKey: string): boolean {
  if (block.text.length > 2 * headlineKey.length + longestSiteName || isShorter(block.text, headlineKey)) return false;
  const key = wordsKey(block.text);
  if (key === headlineKey) return true;
  if (block.text.length > headlineKey.length + longestSiteName || !key.includes(headlineKey)) return false;
  return partsOf(block.text).some((part) => keyOf(block, part) === headlineKey);
}

/** Whether a text is certainly too short for a key. A character of another script may become several letters. */
function isShorter(text: string, key: string): boolean {
  return text.length < key.length && !/[^\0-\x7F]/.test(text);
}

function keyOf({ text }: Block, { start, end }: LinePart): string {
  return wordsKey(text.slice(start, end));
}

/** For each long passage, the index of the block that stays. */
function firstCopies({ blocks, run }: Draft): Map<number, number> {
  const long = blocks.flatMap(({ role, text }, index) => {
    const start = role === null && text.length > shortestRepeat ? firstWords(text) : null;
    return start === null ? [] : [{ index, text, start }];
  });
  const first = new Map<number, number>();
  // Few passages start alike, so only those are compared in full.
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

/** A hash of the first words that a repeat must have; `null` if there are fewer. */
function firstWords(text: string): number | null {
  let [hash, count] = [offsetBasis, 0];
  const add = (word: number) => {
    hash = mix(hash, word);
    count += 1;
  };
  hashWords(text, add, shortestRepeat);
  return count < shortestRepeat ? null : hash;
}
