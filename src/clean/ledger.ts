import type { Draft, Role } from './draft.ts';
import { reasonOf } from './reasons.ts';

/** Where a run of a capture's text went: into the body, into a field or the related links, or out. */
export type Fate = 'kept' | 'moved' | 'removed';

/** One line of the account: every character of a capture stands in exactly one, in order. */
export interface LedgerEntry {
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** What stands there, white space included. */
  readonly text: string;
  readonly fate: Fate;
  readonly role: Role;
  /** The id of the rule that decided it. */
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** What of this very text made the rule decide so, in words; where the sentence alone does not tell. */
  readonly why?: string;
}

const fates: Readonly<Record<Role, Fate>> = {
  standfirst: 'kept',
  paragraph: 'kept',
  subheading: 'kept',
  quote: 'kept',
  headline: 'moved',
  date: 'moved',
  byline: 'moved',
  credit: 'moved',
  caption: 'moved',
  section: 'moved',
  address: 'moved',
  related: 'moved',
  repeat: 'removed',
  furniture: 'removed',
};

/** The account of a fully labelled draft. Throws where a block has no role. */
export function ledgerOf({ text, blocks }: Draft): LedgerEntry[] {
  return blocks.map(({ start, end, role, rule, why }) => {
    if (role === null || rule === null) throw new Error(`The block at ${start} has no role.`);
    const entry = { start, end, text: text.slice(start, end), fate: fates[role], role, rule, reason: reasonOf(rule) };
    return why === undefined ? entry : { ...entry, why };
  });
}
