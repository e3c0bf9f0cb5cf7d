import { isBetween } from '../body/heaviest-run.ts';
import { findDate } from '../date.ts';
import { label, type Block, type Step } from '../draft.ts';
import type { Reason } from '../rule.ts';

export const dateReasons = {
  published: {
    id: 'date/before-body',
    role: 'date',
    reason: 'The first full date before the article’s body.',
  },
  ambiguous: {
    id: 'furniture/ambiguous-date',
    role: 'furniture',
    reason: 'A date whose day and month cannot be told apart, so it is not used.',
  },
  further: {
    id: 'furniture/further-date',
    role: 'furniture',
    reason: 'A date outside the article’s body that is not its first.',
  },
} as const satisfies Record<string, Reason>;

/** Tells the article's date from other dates on the page. A date between its paragraphs stays in the body. */
export const labelDates: Step = (draft) => {
  const body = draft.run;
  let isFound = false;
  return label(draft, (block, index) => {
    const date = dateAlone(block);
    if (!date || isBetween(body, index)) return undefined;
    if (date.value === null) return dateReasons.ambiguous;
    if (isFound || (body && index > body.last)) return dateReasons.further;
    isFound = true;
    return dateReasons.published;
  });
};

/** The date of a block that holds nothing else. */
function dateAlone({ text }: Block) {
  const date = findDate(text);
  return date?.start === 0 && date.end === text.length ? date : null;
}
