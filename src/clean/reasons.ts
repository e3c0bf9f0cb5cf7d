import { headlineReasons } from './headline/headline-part.ts';
import { furnitureRules } from './furniture/furniture-rules.ts';
import { noticeKinds, noticePart } from './furniture/notices/notice-kinds.ts';
import { metadataRules } from './fields/metadata-rules.ts';
import { relatedRules } from './related/related-rules.ts';
import { recurringReason } from './furniture/recurring.ts';
import type { Reason } from './rule.ts';
import { addressReasons, furtherAddress } from './address/label-address.ts';
import { fieldReasons } from './fields/label-fields.ts';
import { givenReasons, givenRepeat } from './label-given.ts';
import { markupReasons } from './furniture/label-markup.ts';
import { metadataReasons } from './fields/label-metadata.ts';
import { proseReasons } from './body/label-prose.ts';
import { relatedListReason } from './related/label-related-lists.ts';
import { repeatReasons } from './headline/label-repeats.ts';
import { standfirstReasons } from './headline/label-standfirst.ts';

/** The reasons of all rules and steps. */
export const reasons: readonly Reason[] = [
  ...furnitureRules,
  ...noticeKinds,
  noticePart,
  ...metadataRules,
  ...relatedRules,
  recurringReason,
  relatedListReason,
  ...Object.values(markupReasons),
  ...Object.values(fieldReasons),
  ...Object.values(addressReasons),
  furtherAddress,
  ...Object.values(metadataReasons),
  ...Object.values(headlineReasons),
  ...Object.values(standfirstReasons),
  ...Object.values(repeatReasons),
  ...Object.values(proseReasons),
  ...Object.values(givenReasons),
  givenRepeat,
];

const sentences = new Map(reasons.map(({ id, reason }) => [id as string, reason]));

/** The sentence for a rule's id. Throws if there is no such rule. */
export function reasonOf(id: string): string {
  const reason = sentences.get(id);
  if (reason === undefined) throw new Error(`No rule has the id ${JSON.stringify(id)}.`);
  return reason;
}
