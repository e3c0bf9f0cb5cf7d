import type { Draft, Role } from './draft.ts';
import { reasonOf } from './reasons.ts';

/** Where a run of text went: into the body, into a field or related link, or out. */
export type Outcome = 'kept' | 'moved' | 'removed';

/** An entry of the ledger. Entries tile the capture's text. */
export interface LedgerEntry {
  /** Offsets into the capture's text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** The text, with its white space. */
  readonly text: string;
  readonly outcome: Outcome;
  readonly role: Role;
  /** The id of the rule that decided. */
  readonly rule: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** What in this text made the rule match, in words, if the reason does not say it. */
  readonly why?: string;
}

const outcomes: Readonly<Record<Role, Outcome>> = {
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

/** The ledger of a labelled draft. Throws if a block has no role. */
export function ledgerOf({ text, blocks }: Draft): LedgerEntry[] {
  return blocks.map(({ start, end, role, rule, why }) => {
    if (role === null || rule === null) throw new Error(`The block at ${start} has no role.`);
    const entry = {
      start,
      end,
      text: text.slice(start, end),
      outcome: outcomes[role],
      role,
      rule,
      reason: reasonOf(rule),
    };
    return why === undefined ? entry : { ...entry, why };
  });
}

/** A ledger in a few figures, for reports on thousands of captures. */
export interface LedgerSummary {
  /** How often each rule decided something. */
  readonly rules: readonly { readonly rule: string; readonly role: Role; readonly times: number }[];
  /** How many characters are kept, of how many. */
  readonly kept: number;
  readonly length: number;
  /** The longest block that was removed: its first words, enough to find it, and its length. `null` where none was. */
  readonly longestRemoved: { readonly starts: string; readonly length: number } | null;
}

/** So many words find a block. */
const wordsThatFind = 8;

export function summaryOf(ledger: readonly LedgerEntry[]): LedgerSummary {
  const ofRule = Map.groupBy(ledger, ({ rule }) => rule);
  const texts = (outcome: Outcome) => ledger.flatMap((entry) => (entry.outcome === outcome ? [entry.text] : []));
  const [longest] = texts('removed').sort((a, b) => b.length - a.length);
  return {
    rules: [...ofRule.values()].flatMap((entries) => {
      const [first] = entries;
      return first ? [{ rule: first.rule, role: first.role, times: entries.length }] : [];
    }),
    kept: texts('kept').reduce((sum, text) => sum + text.trim().length, 0),
    length: ledger.at(-1)?.end ?? 0,
    longestRemoved: longest === undefined ? null : { starts: firstWords(longest), length: longest.length },
  };
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, wordsThatFind).join(' ');
}
