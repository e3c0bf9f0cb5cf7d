import type { Run } from '../body/heaviest-run.ts';
import type { Block } from '../draft.ts';
import { runningSums } from '../../text/running-sums.ts';
import { foldedWords, isTopical } from './folded-words.ts';
import { lineOf, type Line } from './lines.ts';

/** A page for the headline search: the lines that may be headlines, and the body's topic. */
export interface HeadlinePage {
  readonly lines: readonly Line[];
  /** The index in `lines` of the body's first line. */
  readonly body: number;
  /** How often each topical word occurs in the first part of the body. */
  readonly topic: ReadonlyMap<string, number>;
  /** The same for the body's first sentences. */
  readonly lead: ReadonlyMap<string, number>;
  /** The body's most frequent words. */
  readonly top: ReadonlySet<string>;
  /** How many of `lines` have the same words. */
  readonly times: ReadonlyMap<string, number>;
  /** The words of each short line in the body's first part. */
  readonly inBody: ReadonlySet<string>;
  /** Running sums over `lines`: of words, and of probable headlines. */
  readonly wordsBefore: readonly number[];
  readonly likelyBefore: readonly number[];
}

/**
 * In blocks: how many are examined at the page's top, above the body (a large site's menu has 200), and in the body.
 */
const reach = { top: 100, above: 200, into: 8 };

/**
 * How much of the body defines its topic, in blocks and words, and how many words of its first sentences are its lead.
 */
const topicBlocks = 60;
const topicWords = 1500;
const leadWords = 120;

/** Longer lines of the body are not subheadings, which a table of contents lists. */
const longestLine = { words: 30, characters: 200 };

/** Shorter lines of the body are not sentences of its lead. */
const fewestLeadWords = 10;

/** The number of most frequent words. */
const topWords = 8;

/** Reads the blocks around the start of a draft's body. */
export function headlinePageOf(blocks: readonly Block[], body: Run): HeadlinePage {
  const lines = linesOf(blocks, body);
  const first = lines.findIndex(({ index }) => index >= body.first);
  const start = first === -1 ? lines.length : first;
  const inside = bodyWords(blocks, body, lines.slice(start));
  const topic = occurrences(inside.flat().slice(0, topicWords), isTopical);
  return {
    lines,
    body: start,
    topic,
    lead: occurrences(leadOf(inside), isTopical),
    top: mostOften(topic),
    times: occurrences(lines.map(({ key }) => key)),
    inBody: new Set(inside.slice(1).flatMap((words) => (words.length > longestLine.words ? [] : [words.join(' ')]))),
    wordsBefore: runningSums(lines, ({ words }) => words.length),
    likelyBefore: runningSums(lines, ({ isLikely }) => +isLikely),
  };
}

function linesOf(blocks: readonly Block[], { first }: Run): Line[] {
  const from = Math.max(0, first - reach.above);
  const top = blocks.slice(0, Math.min(reach.top, from)).map(lineOf);
  return [...top, ...blocks.slice(from, first + reach.into).map((block, at) => lineOf(block, from + at))];
}

/** The words of the body's first blocks. After `topicWords`, only short blocks are read. */
function bodyWords(blocks: readonly Block[], { first, last }: Run, known: readonly Line[]): (readonly string[])[] {
  const found = known.map(({ words }) => words);
  let count = found.reduce((sum, { length }) => sum + length, 0);
  for (const { text } of blocks.slice(first + known.length, Math.min(last + 1, first + topicBlocks))) {
    if (count > topicWords && text.length > longestLine.characters) continue;
    const words = foldedWords(text);
    found.push(words);
    count += words.length;
  }
  return found;
}

function leadOf(body: readonly (readonly string[])[]): string[] {
  const sentences = body.filter(({ length }) => length >= fewestLeadWords);
  return sentences
    .slice(0, leadWords / fewestLeadWords)
    .flat()
    .slice(0, leadWords);
}

function occurrences(keys: readonly string[], isCounted: (key: string) => boolean = () => true): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (isCounted(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Ties: the first words win. Plain words of four letters are left out: "with", "that". */
function mostOften(topic: ReadonlyMap<string, number>): Set<string> {
  const several = [...topic].filter(([word, count]) => count > 1 && !/^[a-z]{4}$/.test(word));
  const ranked = several.sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, topWords).map(([word]) => word));
}
