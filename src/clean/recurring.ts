import type { Cleaned } from './clean.ts';
import { label, type Step } from './draft.ts';
import type { LedgerEntry } from './ledger.ts';
import { looksLikeProse } from './prose.ts';
import type { Reason } from './rule.ts';
import { wordsKey } from './words.ts';

export const recurringReason = {
  id: 'furniture/recurs',
  role: 'furniture',
  reason: 'Stands in captures of several stories of one source, and not as prose of one story.',
} as const satisfies Reason;

/** For the blocks of a capture that recur, by where they start, in how many captures they stand, in words. */
export type Recurring = ReadonlyMap<number, string>;

/** A capture that has been cleaned by itself. */
export interface CleanedCapture extends Cleaned {
  readonly id: string;
  /** What tells the story of the capture from others of the collection. */
  readonly story: unknown;
}

/** A line must stand in so many stories: two may quote the same statement. */
const fewestStories = 3;

/** Lines of fewer words recur by chance: an answer, a name. */
const shortestKey = 2;

/**
 * Finds the lines that recur in captures of one source, for each capture that has some. What a capture's own headline, date,
 * byline or pointer is stays: it may well be a teaser on other pages. So does prose that was kept wherever it stands.
 */
export function findRecurring(captures: readonly CleanedCapture[]): Map<string, Recurring> {
  const bySource = Map.groupBy(captures, ({ article }) => article?.fields.source?.value ?? null);
  const found = new Map<string, Recurring>();
  for (const [source, ofSource] of bySource) {
    if (source === null || ofSource.length < fewestStories) continue;
    const keyed = ofSource.map((capture) => ({ ...capture, lines: linesOf(capture) }));
    const counts = countLines(keyed);
    for (const { id, lines } of keyed) {
      const recurring = lines.flatMap(({ start, fate, key }): [number, string][] => {
        const count = fate === 'moved' ? undefined : counts.get(key);
        return count && recurs(count) ? [[start, `In ${count.captures} captures of ${source}.`]] : [];
      });
      if (recurring.length > 0) found.set(id, new Map(recurring));
    }
  }
  return found;
}

/** A line of a ledger, and the words by which it is known in other captures. */
type Line = LedgerEntry & { readonly key: string };

function linesOf({ ledger }: CleanedCapture): Line[] {
  return ledger.map((entry) => ({ ...entry, key: wordsKey(entry.text) }));
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

function countLines(captures: readonly { story: unknown; lines: readonly Line[] }[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { story, lines } of captures) {
    for (const [key, { fate, text }] of new Map(lines.map((line) => [line.key, line]))) {
      if (key.split(' ').length < shortestKey) continue;
      const count = counts.get(key) ?? { captures: 0, stories: new Set(), mayBeFurniture: false };
      count.captures += 1;
      count.stories.add(story);
      count.mayBeFurniture ||= fate === 'removed' || !looksLikeProse(text);
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
