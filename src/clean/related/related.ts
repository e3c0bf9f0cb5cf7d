import type { Draft } from '../draft.ts';
import { isWeb, relatedListsOf } from './related-lists.ts';
import { relatedRules } from './related-rules.ts';
import { relatedListReason } from './label-related-lists.ts';
import { textSpan } from '../draft.ts';

/** A pointer to another article, moved out of the body. */
export interface Related {
  /** The words that introduce it: `READ MORE:`. */
  readonly label: string;
  /** The other article's headline. */
  readonly headline: string;
  /** The link's address, `http` or `https`; `null` if there is no link. */
  readonly address: string | null;
  /** Offsets of the whole pointer into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** The pointers of a labelled draft, in order. */
export function relatedOf(draft: Draft): Related[] {
  const lists = relatedListsOf(draft);
  const links = draft.marks.filter(isWeb);
  return draft.blocks.flatMap((block, index) => {
    const listed = block.rule === relatedListReason.id ? lists.get(index) : undefined;
    if (listed) return [{ ...listed, headline: block.text, ...textSpan(block, draft) }];
    const groups = relatedRules.find(({ id }) => id === block.rule)?.pattern.exec(block.text)?.groups;
    const { label, value } = groups ?? {};
    if (label === undefined || value === undefined) return [];
    const span = textSpan(block, draft);
    const link = links.find(({ start, end }) => start < span.end && end > span.end - value.length);
    return [{ label, headline: value, address: link?.address ?? null, ...span }];
  });
}
