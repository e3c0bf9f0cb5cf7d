import { label, type Step } from '../draft.ts';
import type { LedgerEntry } from '../ledger.ts';
import { looksLikeProse } from '../../text/prose.ts';
import type { Reason } from '../rule.ts';
import { wordsKey } from '../../text/words.ts';

export const recurringReason = {
  id: 'furniture/recurs',
  role: 'furniture',
  reason: 'Stands in captures of several stories of one source, and not as prose of one story.',
} as const satisfies Reason;

/** For the blocks of a capture that recur, by where they start, in how many captures they stand, in words. */
export type Recurring = ReadonlyMap<number, string>;

/** What of a capture's lines is compared with those of others. Three lists, an entry a line. */
export interface Lines {
  /** Where each starts. */
  readonly starts: Uint32Array;
  /** A hash of each one's words; 0 for one with so few words that it recurs by chance. */
  readonly keys: Float64Array;
  /** See `traits`. */
  readonly traits: Uint8Array;
}

const traits = {
  /** It was moved into a field or the related links. */
  isMoved: 1,
  /** It was taken for furniture, or is no prose. */
  mayBeFurniture: 2,
} as const;

/** A capture that has been cleaned by itself. */
export interface Lined {
  readonly id: string;
  /** The source that it names. */
  readonly source: string | null;
  /** What tells the story of the capture from others of the collection. */
  readonly story: unknown;
  readonly lines: Lines;
}

/** A line must stand in so many stories: two may quote the same statement. */
const fewestStories = 3;

/** Lines of fewer words recur by chance: an answer, a name. */
const shortestKey = 2;

/**
 * Finds the lines that recur in captures of one source, for each capture that has some. What a capture's own headline, date,
 * byline or pointer is stays: it may well be a teaser on other pages. So does prose that was kept wherever it stands.
 */
export function findRecurring(captures: readonly Lined[]): Map<string, Recurring> {
  const found = new Map<string, Recurring>();
  for (const [source, ofSource] of Map.groupBy(captures, (capture) => capture.source)) {
    if (source === null || ofSource.length < fewestStories) continue;
    const counts = countLines(ofSource);
    for (const { id, lines } of ofSource) {
      const recurring = new Map<number, string>();
      for (const [at, start] of lines.starts.entries()) {
        const count = has(lines, at, 'isMoved') ? undefined : counts.get(lines.keys[at] ?? 0);
        if (count && recurs(count)) recurring.set(start, `In ${count.captures} captures of ${source}.`);
      }
      if (recurring.size > 0) found.set(id, recurring);
    }
  }
  return found;
}

/** What of a ledger is compared with others. */
export function linesOf(ledger: readonly LedgerEntry[]): Lines {
  const traitsOf = ({ fate, text }: LedgerEntry) =>
    (fate === 'moved' ? traits.isMoved : 0) | (fate === 'removed' || !looksLikeProse(text) ? traits.mayBeFurniture : 0);
  return {
    starts: Uint32Array.from(ledger, ({ start }) => start),
    keys: Float64Array.from(ledger, ({ text }) => hashOf(wordsKey(text))),
    traits: Uint8Array.from(ledger, traitsOf),
  };
}

/** A hash of 53 bits, never 0: of a million lines two have the same one in 20,000 collections. */
function hashOf(key: string): number {
  if (key.split(' ', shortestKey).length < shortestKey) return 0;
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0) || 1;
}

function has({ traits: all }: Lines, at: number, trait: keyof typeof traits): boolean {
  return ((all[at] ?? 0) & traits[trait]) !== 0;
}

interface Count {
  captures: number;
  readonly stories: Set<unknown>;
  /** Whether some capture has it for furniture, or it is no prose. */
  mayBeFurniture: boolean;
}

function recurs({ stories, mayBeFurniture }: Count): boolean {
  return mayBeFurniture && stories.size >= fewestStories;
}

function countLines(captures: readonly Lined[]): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { story, lines } of captures) {
    for (const [key, at] of new Map(Array.from(lines.keys, (own, place) => [own, place]))) {
      if (key === 0) continue;
      const count = counts.get(key) ?? { captures: 0, stories: new Set(), mayBeFurniture: false };
      count.captures += 1;
      count.stories.add(story);
      count.mayBeFurniture ||= has(lines, at, 'mayBeFurniture');
      counts.set(key, count);
    }
  }
  return counts;
}

/** Labels what is known to recur. */
export function labelRecurring(recurring: Recurring): Step {
  return (draft) =>
    label(draft, ({ start }) => {
      const why = recurring.get(start);
      return why === undefined ? undefined : { ...recurringReason, why };
    });
}
