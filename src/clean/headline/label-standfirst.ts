import { label, type Step } from '../draft.ts';
import type { Reason } from '../rule.ts';
import { wordsKey } from '../../text/words.ts';

export const standfirstReasons = {
  stated: {
    id: 'standfirst/stated',
    role: 'standfirst',
    reason: 'Between headline and article, with the words by which the page describes its article elsewhere.',
  },
} as const satisfies Record<string, Reason>;

/**
 * Labels the line between headline and first paragraph that the page states as its description. Without the statement
 * it looks like a teaser: it is short, has no full stop, and is among dates and buttons.
 */
export const labelStandfirst: Step = (draft) => {
  const { blocks, body, statements } = draft;
  const stated = new Set(statements.flatMap(({ field, value }) => (field === 'standfirst' ? [wordsKey(value)] : [])));
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  if (stated.size === 0 || headline === -1) return draft;
  const first = blocks.findIndex(({ role }, index) => role === null && body[index]?.isBody);
  const found = blocks.findIndex(
    ({ role, text }, index) => role === null && index > headline && index < first && stated.has(wordsKey(text)),
  );
  return label(draft, (_, index) => (index === found ? standfirstReasons.stated : undefined));
};
