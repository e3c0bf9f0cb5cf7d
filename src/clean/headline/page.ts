import type { Run } from '../body/heaviest-run.ts';
import type { Block } from '../draft.ts';
import { isTopical } from './folded-words.ts';
import { lineOf, type Line } from './lines.ts';

/** A page as the search for its headline sees it: the lines where a headline may stand, and what the body is about. */
export interface Page {
  readonly lines: readonly Line[];
  /** The place in `lines` of the body's first line. */
  readonly body: number;
  /** How often each word stands in the first part of the body. */
  readonly topic: ReadonlyMap<string, number>;
  /** The same of the body's first sentences. */
  readonly lead: ReadonlyMap<string, number>;
  /** The words that the body has most often. */
  readonly top: ReadonlySet<string>;
  /** How many of `lines` have these words. */
  readonly times: ReadonlyMap<string, number>;
  /** The words of each line of the body's first part. */
  readonly inBody: ReadonlySet<string>;
  /** Before each of `lines`: how many words, and how many lines like headlines. */
  readonly wordsBefore: readonly number[];
  readonly likelyBefore: readonly number[];
}

/** How many blocks are looked at: at the page's top, above the body (the menu of a large site has 200), into it. */
const reach = { top: 100, above: 200, into: 8 };

/** How much of the body tells its topic, and how many words of its first sentences its lead. */
const topicBlocks = 60;
const leadWords = 120;

/** A shorter line of the body is no sentence of its lead. */
const fewestLeadWords = 10;

/** How many of the body's words are taken for those that it has most often. */
const topWords = 8;

/** Looks at a draft's blocks around the start of its body. */
export function pageOf(blocks: readonly Block[], body: Run): Page {
  const end = Math.max(body.first + reach.into, Math.min(body.last + 1, body.first + topicBlocks));
  const above = [...blocks.slice(0, body.first).entries()]
    .filter(([index]) => index < reach.top || index >= body.first - reach.above)
    .map(([index, block]) => lineOf(block, index));
  const inside = blocks.slice(body.first, end).map((block, at) => lineOf(block, body.first + at));
  const lines = [...above, ...inside.slice(0, reach.into)];
  const topic = occurrences(inside.flatMap(({ words }) => words.filter(isTopical)));
  return {
    lines,
    body: above.length,
    topic,
    lead: occurrences(leadOf(inside).filter(isTopical)),
    top: mostOften(topic),
    times: occurrences(lines.map(({ key }) => key)),
    inBody: new Set(inside.slice(1).map(({ key }) => key)),
    wordsBefore: sums(lines, ({ words }) => words.length),
    likelyBefore: sums(lines, ({ isLikely }) => +isLikely),
  };
}

function leadOf(body: readonly Line[]): string[] {
  const sentences = body.filter(({ words }) => words.length >= fewestLeadWords);
  return sentences
    .slice(0, leadWords / fewestLeadWords)
    .flatMap(({ words }) => words)
    .slice(0, leadWords);
}

function occurrences(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Of words as frequent as each other, those that come first. Words of four plain letters are left out: "with", "that". */
function mostOften(topic: ReadonlyMap<string, number>): Set<string> {
  const several = [...topic].filter(([word, count]) => count > 1 && !/^[a-z]{4}$/.test(word));
  const ranked = several.sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, topWords).map(([word]) => word));
}

function sums(lines: readonly Line[], of: (line: Line) => number): number[] {
  const before = [0];
  for (const line of lines) before.push((before.at(-1) ?? 0) + of(line));
  return before;
}
