import { headlineReasons } from './headline/headline-part.ts';
import { furnitureRules } from './rules/furniture.ts';
import { metadataRules } from './rules/metadata.ts';
import { relatedRules } from './rules/related.ts';
import { recurringReason } from './recurring.ts';
import type { Reason } from './rule.ts';
import { addressReasons, furtherAddress } from './steps/label-address.ts';
import { fieldReasons } from './steps/label-fields.ts';
import { givenReasons, givenRepeat } from './steps/label-given.ts';
import { markupReasons } from './steps/label-markup.ts';
import { metadataReasons } from './steps/label-metadata.ts';
import { proseReasons } from './steps/label-prose.ts';
import { relatedListReason } from './steps/label-related-lists.ts';
import { repeatReasons } from './steps/label-repeats.ts';
import { standfirstReasons } from './steps/label-standfirst.ts';

/** Every reason for which a block can have its role, from the tables and from the steps. */
export const reasons: readonly Reason[] = [
  ...furnitureRules,
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

/** The sentence for a rule's id. Throws for an id that no table and no step has. */
export function reasonOf(id: string): string {
  const reason = sentences.get(id);
  if (reason === undefined) throw new Error(`No rule has the id ${JSON.stringify(id)}.`);
  return reason;
}
