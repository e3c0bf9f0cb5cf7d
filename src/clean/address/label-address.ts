import { label, type Step } from '../draft.ts';
import { findAddress, type AddressSign } from './find-address.ts';
import { addressIn, addressKey } from './page-address.ts';
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
  ofSource: {
    id: 'address/of-source',
    role: 'address',
    reason:
      'The only address of its own line on the site that the capture names as its source, where a page tells its own.',
  },
} as const satisfies Record<AddressSign, Reason>;

export const furtherAddress = {
  id: 'furniture/further-address',
  role: 'furniture',
  reason: 'The address of the page once more.',
} as const satisfies Reason;

/** Labels the page's own address. Runs after both models, which were trained without this label. */
export const labelAddress: Step = (draft) => {
  const own = findAddress(draft);
  if (!own) return draft;
  const { id: rule, role } = addressReasons[own.sign];
  const blocks = draft.blocks.map((block, index) => (index === own.index ? { ...block, role, rule } : block));
  return label({ ...draft, blocks }, ({ text }) => {
    const further = addressIn(text);
    return further && addressKey(further.value) === own.key ? furtherAddress : undefined;
  });
};
