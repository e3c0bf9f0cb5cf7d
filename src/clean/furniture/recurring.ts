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

/** For each recurring block of a capture, by its start: the evidence in words. No count, which each new capture would change. */
export type Recurring = ReadonlyMap<number, string>;

/** A capture's lines for comparison with other captures. Three lists with one entry per line. */
export interface Lines {
  /** Where each line starts. */
  readonly starts: Uint32Array;
  /** A hash of each line's words; 0 for lines that are too short to compare. */
  readonly keys: Float64Array;
  /** Bit flags, see `traits`. */
  readonly traits: Uint8Array;
}

const traits = {
  /** Became a field or related link. */
  isMoved: 1,
  /** Was labelled furniture, or is no prose. */
  mayBeFurniture: 2,
} as const;

/** A capture after cleaning. */
export interface CaptureLines {
  readonly id: string;
  /** The source that it names. */
  readonly source: string | null;
  /** Identifies the capture's story. */
  readonly story: unknown;
  readonly lines: Lines;
}

/** A line must occur in this many stories: two may quote the same statement. */
const fewestStories = 3;

/** In words. Shorter lines recur by chance: an answer, a name. */
const shortestKey = 2;

/**
 * Finds the lines that recur in captures of one source. A capture's own headline, date, byline and related links are
 * not affected: they may be teasers on other pages. Nor is prose that was kept in every capture.
 */
export function findRecurring(captures: readonly CaptureLines[]): Map<string, Recurring> {
  const found = new Map<string, Recurring>();
  for (const [source, ofSource] of Map.groupBy(captures, (capture) => capture.source)) {
    if (source === null || ofSource.length < fewestStories) continue;
    const counts = countLines(ofSource);
    for (const { id, lines } of ofSource) {
      const recurring = new Map<number, string>();
      for (const [at, start] of lines.starts.entries()) {
        const count = has(lines, at, 'isMoved') ? undefined : counts.get(lines.keys[at] ?? 0);
        if (count && recurs(count)) recurring.set(start, `In captures of several stories of ${source}.`);
      }
      if (recurring.size > 0) found.set(id, recurring);
    }
  }
  return found;
}

/** The key of the first line that was kept as prose; `null` if there is none. */
export function firstProse({ keys, traits: flags }: Lines): number | null {
  return keys[flags.indexOf(0)] ?? null;
}

/** Extracts the lines of a ledger. */
export function linesOf(ledger: readonly LedgerEntry[]): Lines {
  const traitsOf = ({ outcome, text }: LedgerEntry) =>
    (outcome === 'moved' ? traits.isMoved : 0) |
    (outcome === 'removed' || !looksLikeProse(text) ? traits.mayBeFurniture : 0);
  return {
    starts: Uint32Array.from(ledger, ({ start }) => start),
    keys: Float64Array.from(ledger, ({ text }) => lineKey(text)),
    traits: Uint8Array.from(ledger, traitsOf),
  };
}

/** A 53-bit hash, never 0. Among a million lines, one collection in 20,000 has a collision. */
/** A hash of a line's words; 0 for a line that is too short to compare. */
export function lineKey(text: string): number {
  const key = wordsKey(text);
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
  /** Whether a capture has it as furniture, or it is no prose. */
  mayBeFurniture: boolean;
}

function recurs({ stories, mayBeFurniture }: Count): boolean {
  return mayBeFurniture && stories.size >= fewestStories;
}

function countLines(captures: readonly CaptureLines[]): Map<number, Count> {
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

/** Labels recurring lines. */
export function labelRecurring(recurring: Recurring): Step {
  return (draft) =>
    label(draft, ({ start }) => {
      const why = recurring.get(start);
      return why === undefined ? undefined : { ...recurringReason, why };
    });
}
