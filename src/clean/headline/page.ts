import type { Run } from '../body/heaviest-run.ts';
import type { Block } from '../draft.ts';
import { runningSums } from '../../text/running-sums.ts';
import { foldedWords, isTopical } from './folded-words.ts';
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

/** How much of the body tells its topic, in blocks and in words, and how many words of its first sentences its lead. */
const topicBlocks = 60;
const topicWords = 1500;
const leadWords = 120;

/** A longer line of the body is none of its subheadings, which a table of contents lists. */
const longestLine = { words: 30, characters: 200 };

/** A shorter line of the body is no sentence of its lead. */
const fewestLeadWords = 10;

/** How many of the body's words are taken for those that it has most often. */
const topWords = 8;

/** Looks at a draft's blocks around the start of its body. */
export function pageOf(blocks: readonly Block[], body: Run): Page {
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

/** The words of each of the body's first blocks; of those after enough words only the short ones'. */
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

/** Of words as frequent as each other, those that come first. Words of four plain letters are left out: "with", "that". */
function mostOften(topic: ReadonlyMap<string, number>): Set<string> {
  const several = [...topic].filter(([word, count]) => count > 1 && !/^[a-z]{4}$/.test(word));
  const ranked = several.sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, topWords).map(([word]) => word));
}
