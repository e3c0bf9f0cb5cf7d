import { isBetween } from '../body/heaviest-run.ts';
import { findDate } from '../date.ts';
import { label, type Block, type Role, type Step } from '../draft.ts';
import { isName, mayNamePeople } from '../name.ts';
import { firstMatch, type Reason } from '../rule.ts';
import { metadataRules } from '../rules/metadata.ts';

export const metadataReasons = {
  besideDate: { id: 'byline/beside-date', role: 'byline', reason: 'A name right before the date.' },
  further: {
    id: 'furniture/further-field',
    role: 'furniture',
    reason: 'A further byline or credit; the story shows the first.',
  },
} as const satisfies Record<string, Reason>;

/** Labels bylines and credits, of each the first. What looks like a byline between paragraphs is left to the body. */
export const labelMetadata: Step = (draft) => {
  const body = draft.run;
  const found = new Set<Role>();
  return label(draft, (block, index) => {
    const reason = reasonFor(block, draft.blocks.slice(index + 1, index + 3));
    if (!reason) return undefined;
    if (reason.role === 'byline' && isBetween(body, index)) return undefined;
    if (found.has(reason.role)) return metadataReasons.further;
    found.add(reason.role);
    return reason;
  });
};

function reasonFor(block: Block, following: readonly Block[]): Reason | undefined {
  const rule = firstMatch(metadataRules, block.text);
  if (rule) return rule.role === 'byline' && !mayNamePeople(block.text.slice(2)) ? undefined : rule;
  return isNameBesideDate(block, following) ? metadataReasons.besideDate : undefined;
}

/** A name that a date follows, with a dash between them or not. */
function isNameBesideDate({ text }: Block, [next, afterNext]: readonly Block[]): boolean {
  const date = next && /[\p{L}\p{N}]/u.test(next.text) ? next : afterNext;
  return isName(text) && findDate(date?.text ?? '')?.start === 0;
}
