import type { Candidate } from './candidates.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** What only the lines of a page together tell about each of them. */
export interface Standing {
  /** The most that a candidate shares with the body. */
  readonly strongest: number;
  /** The places of the lines that share about as much as that, in order. */
  readonly topical: readonly number[];
  /** The places of the first and the last line above the body that is long enough for a headline. */
  readonly firstLong: number | undefined;
  readonly lastLong: number | undefined;
  /** The place of the first line that stands above a date, a byline or a row of buttons. */
  readonly firstHeaded: number | undefined;
  /** The lines by their first two and by their last two words. */
  readonly byStart: ReadonlyMap<string, readonly Line[]>;
  readonly byEnd: ReadonlyMap<string, readonly Line[]>;
}

/** What a feature looks at. */
export interface Sight {
  readonly candidate: Candidate;
  readonly page: Page;
  readonly standing: Standing;
}

/** "About as much": this part of the most. */
const nearlyStrongest = 0.6;

/** Looks at a page's candidates together. */
export function standingOf(page: Page, candidates: readonly Candidate[]): Standing {
  const strongest = candidates.reduce((most, { strength }) => Math.max(most, strength), 0);
  const topical = candidates.filter(({ strength }) => strength > 0 && strength >= nearlyStrongest * strongest);
  const long = candidates.filter(({ words, at }) => words.length >= 4 && at < page.body);
  const headed = candidates.find(({ words, line, at }) => words.length >= 3 && !line.isDate && isHeaded(page, at));
  const several = page.lines.filter(({ words }) => words.length >= 2 && words.length <= 60);
  return {
    strongest,
    topical: [...new Set(topical.map(({ at }) => at))],
    firstLong: long[0]?.at,
    lastLong: long.at(-1)?.at,
    firstHeaded: headed?.at,
    byStart: Map.groupBy(several, ({ words }) => firstTwo(words)),
    byEnd: Map.groupBy(several, ({ words }) => lastTwo(words)),
  };
}

/** Whether a date, a byline or a row of buttons follows a place on the page. */
export function isHeaded(page: Page, at: number): boolean {
  return page.lines.slice(at + 1, at + 5).some((line) => line.isDate || line.isByline || line.isSharing);
}

/** The lines that begin with the same two words as a candidate. */
export function sameStart({ standing, candidate: { words } }: Sight): readonly Line[] {
  return (words.length >= 2 && standing.byStart.get(firstTwo(words))) || [];
}

/** The lines that end with the same two words as a candidate. */
export function sameEnd({ standing, candidate: { words } }: Sight): readonly Line[] {
  return (words.length >= 2 && standing.byEnd.get(lastTwo(words))) || [];
}

function firstTwo(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words[1] ?? ''}`;
}

function lastTwo(words: readonly string[]): string {
  return `${words.at(-2) ?? ''} ${words.at(-1) ?? ''}`;
}
