import { label, type Step } from '../draft.ts';
import type { Reason } from '../rule.ts';
import { countWords, wordsKey } from '../words.ts';

export const repeatReasons = {
  headline: { id: 'repeat/headline', role: 'repeat', reason: 'The headline once more.' },
  passage: { id: 'repeat/passage', role: 'repeat', reason: 'The same words as a passage before it.' },
} as const satisfies Record<string, Reason>;

/** A passage shorter than this may stand twice on purpose: a refrain, an answer, a name. */
const shortestRepeat = 12;

/** Labels what stands a second time: the headline wherever it does, other passages when they are long. */
export const labelRepeats: Step = (draft) => {
  const headline = draft.blocks.find(({ role }) => role === 'headline');
  const headlineKey = headline && wordsKey(headline.text);
  const seen = new Set<string>();
  return label(draft, ({ text }) => {
    const key = wordsKey(text);
    if (key === headlineKey) return repeatReasons.headline;
    if (seen.has(key)) return repeatReasons.passage;
    if (countWords(text) >= shortestRepeat) seen.add(key);
    return undefined;
  });
};
