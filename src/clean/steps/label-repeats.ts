import { isWithin } from '../body/heaviest-run.ts';
import { label, type Draft, type Step } from '../draft.ts';
import type { Reason } from '../rule.ts';
import { countWords, wordsKey } from '../words.ts';

export const repeatReasons = {
  headline: { id: 'repeat/headline', role: 'repeat', reason: 'The headline once more.' },
  passage: { id: 'repeat/passage', role: 'repeat', reason: 'The same words as another passage, which is kept.' },
} as const satisfies Record<string, Reason>;

/** A passage shorter than this may stand twice on purpose: a refrain, an answer, a name. */
const shortestRepeat = 12;

/**
 * Labels what stands a second time: the headline wherever it does, other passages when they are long. Of a passage that
 * stands both in the article's body and outside it, as a teaser does, the one in the body is kept.
 */
export const labelRepeats: Step = (draft) => {
  const headline = draft.blocks.find(({ role }) => role === 'headline');
  const headlineKey = headline && wordsKey(headline.text);
  const longestHeadline = 2 * (headline?.text.length ?? 0);
  const kept = firstOnes(draft);
  return label(draft, ({ text }, index) => {
    if (text.length <= longestHeadline && wordsKey(text) === headlineKey) return repeatReasons.headline;
    const first = kept.get(index);
    return first === undefined || first === index ? undefined : repeatReasons.passage;
  });
};

/** For each long passage the block that is kept of those with its words. */
function firstOnes({ blocks, run }: Draft): Map<number, number> {
  const long = [...blocks.entries()].flatMap(([index, { role, text }]) =>
    role === null && text.length > shortestRepeat && countWords(text) >= shortestRepeat
      ? [{ index, key: wordsKey(text) }]
      : [],
  );
  const kept = new Map<string, number>();
  for (const { index, key } of [...long.filter(({ index }) => isWithin(run, index)), ...long]) {
    if (!kept.has(key)) kept.set(key, index);
  }
  return new Map(long.map(({ index, key }) => [index, kept.get(key) ?? index]));
}
