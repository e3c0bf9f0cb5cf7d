import type { Block } from '../draft.ts';
import type { Reason } from '../rule.ts';
import { partsOf, type LinePart } from './parts.ts';

export const headlineReasons = {
  line: {
    id: 'headline/before-body',
    role: 'headline',
    reason: 'The line at the article’s start that is most like a headline.',
  },
  before: {
    id: 'headline/before-separator',
    role: 'headline',
    reason: 'Begins with what is most like a headline; the site’s name, a section or a byline follows.',
  },
  after: {
    id: 'headline/after-separator',
    role: 'headline',
    reason: 'Ends with what is most like a headline; a label or the site’s name stands before it.',
  },
  stated: {
    id: 'headline/stated',
    role: 'headline',
    reason: 'The line with the words that the page states as its headline, or its only heading of the first level.',
  },
} as const satisfies Record<string, Reason>;

/** The reason for a headline that is this part of its block. */
export function reasonForPart({ kind }: LinePart): Reason {
  return kind === 'before' || kind === 'after' ? headlineReasons[kind] : headlineReasons.line;
}

/** The part of a headline's block that is the headline. */
export function headlinePart({ text, rule }: Block): LinePart {
  const part = partsOf(text).find((candidate) => reasonForPart(candidate).id === rule);
  return part ?? { start: 0, end: text.length, kind: 'undivided', isLoose: false };
}
