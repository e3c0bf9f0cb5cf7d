import { addressIn } from '../address/page-address.ts';
import { label, type Draft, type Step } from '../draft.ts';
import headlineModel from './model.json' with { type: 'json' };
import { headlineReasons, reasonForPart } from './headline-part.ts';
import { chooseHeadline, inputsOf } from './rank.ts';
import { statedHeadline } from './stated-headline.ts';
import type { FeatureInput } from './standing.ts';

/**
 * Labels the headline near the body's start. A capture may have lost it; then no block gets the role. An address is
 * never the headline.
 */
export const labelHeadline: Step = (draft) => {
  const stated = statedHeadline(draft);
  if (stated !== undefined) return label(draft, (_, index) => (index === stated ? headlineReasons.stated : undefined));
  const inputs = headlineInputs(draft).filter(({ candidate }) => addressIn(candidate.line.text) === null);
  const chosen = chooseHeadline(inputs, headlineModel);
  if (!chosen) return draft;
  const { candidate, why } = chosen;
  const reason = { ...reasonForPart(candidate.part), why };
  return label(draft, (_, index) => (index === candidate.line.index ? reason : undefined));
};

/** The candidates for the headline; none if the page has no body. */
export function headlineInputs({ blocks, run }: Draft): FeatureInput[] {
  return run ? inputsOf(blocks, run) : [];
}
