import { label, type Step } from '../draft.ts';
import { relatedListsOf } from './related-lists.ts';
import type { Reason } from '../rule.ts';

export const relatedListReason = {
  id: 'related/linked-list',
  role: 'related',
  reason: 'A link that is a line of its own, in a list whose heading says that it is of related articles.',
} as const satisfies Reason;

/** Labels the links in lists of related articles. */
export const labelRelatedLists: Step = (draft) => {
  const lists = relatedListsOf(draft);
  return label(draft, (_, index) => (lists.has(index) ? relatedListReason : undefined));
};
