import type { Draft } from './draft.ts';
import { relatedRules } from './rules/related.ts';
import { textSpan } from './draft.ts';

/** A pointer to another article, taken out of the body. */
export interface Related {
  /** What introduced it: `READ MORE:`. */
  readonly label: string;
  /** The other article's headline. */
  readonly headline: string;
  /** Offsets of the whole pointer into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** The pointers of a labelled draft, in order. */
export function relatedOf(draft: Draft): Related[] {
  return draft.blocks.flatMap((block) => {
    const groups = relatedRules.find(({ id }) => id === block.rule)?.pattern.exec(block.text)?.groups;
    const { label, value } = groups ?? {};
    return label !== undefined && value !== undefined ? [{ label, headline: value, ...textSpan(block, draft) }] : [];
  });
}
