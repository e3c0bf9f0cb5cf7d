import type { Draft, Step } from '../draft.ts';
import { findAddress, type AddressSign } from '../fields/find-address.ts';
import type { Reason } from '../rule.ts';

export const addressReasons = {
  labelled: { id: 'address/labelled', role: 'address', reason: 'Says that it is the address of the page.' },
  printed: {
    id: 'address/printed',
    role: 'address',
    reason: 'The address of the page with a page number, as a printed page has it.',
  },
  namesHeadline: {
    id: 'address/names-headline',
    role: 'address',
    reason: 'An address that is made from the words of the headline.',
  },
  besideHeadline: {
    id: 'address/beside-headline',
    role: 'address',
    reason: 'An address right beside the headline.',
  },
  atEdge: {
    id: 'address/at-edge',
    role: 'address',
    reason: 'The capture’s only address outside the article, in its first or last line.',
  },
} as const satisfies Record<AddressSign, Reason>;

/** Labels the page's own address. It stands outside the body, which is known by now and stays as it is. */
export const labelAddress: Step = (draft: Draft) => {
  const found = findAddress(draft);
  if (!found) return draft;
  const { id: rule, role } = addressReasons[found.sign];
  return {
    ...draft,
    blocks: draft.blocks.map((block, index) => (index === found.index ? { ...block, role, rule } : block)),
  };
};
