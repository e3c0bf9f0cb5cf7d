import type { Block, Role, Step } from './draft.ts';
import type { Reason } from './rule.ts';

/** The roles that an override may give to a block, with their reasons. */
export const givenReasons = {
  paragraph: {
    id: 'override/paragraph',
    role: 'paragraph',
    reason: 'The keeper says that it is a paragraph of the article.',
  },
  subheading: { id: 'override/subheading', role: 'subheading', reason: 'The keeper says that it is a subheading.' },
  quote: { id: 'override/quote', role: 'quote', reason: 'The keeper says that the article quotes it.' },
  headline: { id: 'override/headline', role: 'headline', reason: 'The keeper says that it is the headline.' },
  date: { id: 'override/date', role: 'date', reason: 'The keeper says that it is the article’s date.' },
  byline: { id: 'override/byline', role: 'byline', reason: 'The keeper says that it names who wrote the article.' },
  credit: { id: 'override/credit', role: 'credit', reason: 'The keeper says that it is the picture’s credit.' },
  caption: { id: 'override/caption', role: 'caption', reason: 'The keeper says that it stands below the picture.' },
  section: { id: 'override/section', role: 'section', reason: 'The keeper says that it names the section.' },
  address: { id: 'override/address', role: 'address', reason: 'The keeper says that it is the page’s address.' },
  furniture: {
    id: 'override/furniture',
    role: 'furniture',
    reason: 'The keeper says that it is no part of the article.',
  },
} as const satisfies { readonly [Given in Role]?: Reason & { readonly role: Given } };

export type GivenRole = keyof typeof givenReasons;

export const givenRoles = Object.keys(givenReasons) as readonly GivenRole[];

/** Repeats a block that an override made a field. */
export const givenRepeat = {
  id: 'override/repeat',
  role: 'repeat',
  reason: 'The same words as the line above that the keeper names.',
} as const satisfies Reason;

/** What an override says of a block. */
export interface Given {
  readonly role: GivenRole;
  /** Whether another block with the same words sets the field. */
  readonly isRepeat: boolean;
  /** The override's path below the overrides folder. */
  readonly from: string;
}

/** The roles that overrides give, by the block's start. */
export type GivenRoles = ReadonlyMap<number, Given>;

/** Applies the roles from overrides. This is the last step, so that it does not affect other blocks. */
export function labelGiven(given: GivenRoles): Step {
  return (draft) => ({
    ...draft,
    blocks: draft.blocks.map((block) => {
      const own = given.get(block.start);
      if (!own) return block;
      const { role, id: rule } = own.isRepeat ? givenRepeat : givenReasons[own.role];
      return { ...block, role, rule, why: own.from };
    }),
  });
}

const ids = new Set<string | null>([...Object.values(givenReasons), givenRepeat].map(({ id }) => id));

/** Whether an override gave the block its role. */
export function isGiven({ rule }: Pick<Block, 'rule'>): boolean {
  return ids.has(rule);
}
