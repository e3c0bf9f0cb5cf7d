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
  /** The other lines that begin, and those that end, with the same two words. */
  readonly sameStart: readonly Line[];
  readonly sameEnd: readonly Line[];
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

/** What the features look at for a candidate. */
export function sightOf(candidate: Candidate, page: Page, standing: Standing): Sight {
  const { words, line } = candidate;
  const isAlone = words.length < 2;
  return {
    ...{ candidate, page, standing },
    sameStart: isAlone ? none : others(line, standing.byStart.get(firstTwo(words))),
    sameEnd: isAlone ? none : others(line, standing.byEnd.get(lastTwo(words))),
  };
}

const none: readonly Line[] = [];

function others(line: Line, lines: readonly Line[] = none): readonly Line[] {
  return lines.length === 0 || (lines.length === 1 && lines[0] === line)
    ? none
    : lines.filter((other) => other !== line);
}

function firstTwo(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words[1] ?? ''}`;
}

function lastTwo(words: readonly string[]): string {
  return `${words.at(-2) ?? ''} ${words.at(-1) ?? ''}`;
}
