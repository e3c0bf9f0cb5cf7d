import type { Candidate } from './candidates.ts';
import type { Line } from './lines.ts';
import type { HeadlinePage } from './page.ts';

/** What the candidates of a page show when taken together. */
export interface Standing {
  /** The greatest strength of a candidate. */
  readonly strongest: number;
  /** The indexes of the candidates with nearly that strength, ascending. */
  readonly topical: readonly number[];
  /** The indexes of the first and last line above the body that are long enough for a headline. */
  readonly firstLong: number | undefined;
  readonly lastLong: number | undefined;
  /** The index of the first line above a date, a byline or buttons. */
  readonly firstHeaded: number | undefined;
  /** The lines by their first two and by their last two words. */
  readonly byStart: ReadonlyMap<string, readonly Line[]>;
  readonly byEnd: ReadonlyMap<string, readonly Line[]>;
}

/** A feature's input. */
export interface FeatureInput {
  readonly candidate: Candidate;
  readonly page: HeadlinePage;
  readonly standing: Standing;
  /** The other lines that start, or end, with the same two words. */
  readonly sameStart: readonly Line[];
  readonly sameEnd: readonly Line[];
}

/** The share of the greatest strength that counts as nearly the same. */
const nearlyStrongest = 0.6;

/** Compares a page's candidates. */
export function standingOf(page: HeadlinePage, candidates: readonly Candidate[]): Standing {
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

/** Whether a date, a byline or buttons follow within four lines. */
export function isHeaded(page: HeadlinePage, at: number): boolean {
  return page.lines.slice(at + 1, at + 5).some((line) => line.isDate || line.isByline || line.isSharing);
}

/** Collects a feature's input for a candidate. */
export function inputOf(candidate: Candidate, page: HeadlinePage, standing: Standing): FeatureInput {
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
