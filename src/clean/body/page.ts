import type { Block } from '../draft.ts';
import { detectLanguage } from '../../text/language.ts';
import { sectionKinds, type SectionHeading, type SectionKind } from './section-headings.ts';
import { runningSums } from '../../text/running-sums.ts';
import { stopWordsOf } from '../../text/stop-words.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { isNotice } from '../furniture/notices/notice-lines.ts';
import { looksLikeProse } from '../../text/prose.ts';
import { countWords } from '../../text/words.ts';
import { costOfOtherLine, heaviestRun, type Run } from './heaviest-run.ts';
import { rhythmOf } from './rhythm.ts';
import { signsOf, type Signs } from './signs.ts';
import { topicOf, type Topic } from './topic.ts';
import { newVocabulary } from './vocabulary.ts';

/** The nearest section heading above a block. */
export interface Section {
  readonly heading: SectionHeading;
  /** Blocks, and words of prose, between the heading and the block. */
  readonly blocks: number;
  readonly prose: number;
}

/** A page's blocks and what they show in context. Every list has one entry per block. */
export interface BodyPage {
  readonly signs: readonly Signs[];
  /** Empty lines above each block. */
  readonly gaps: readonly number[];
  /** The heaviest run of prose, probably the article. The whole page if no block reads like prose. */
  readonly run: Run;
  /** The median length of the run's paragraphs, in words. */
  readonly runLength: number;
  /** Running sums of words and of words of prose: one entry more than there are blocks. */
  readonly wordsBefore: readonly number[];
  readonly proseBefore: readonly number[];
  readonly sections: readonly (Section | undefined)[];
  readonly topic: Topic;
  /** The cluster of prose that each block is in. */
  readonly clusters: readonly (Cluster | undefined)[];
  /** For each kind of section heading, the number of blocks since the last one; -1 if there is none above. */
  readonly since: Readonly<Record<SectionKind, readonly number[]>>;
  /** The longest stretch of lines without prose since the start of the run. */
  readonly breakSinceRun: readonly number[];
  /** How often each block's text occurs on the page. */
  readonly copies: readonly number[];
  /** See `rhythmOf`. */
  readonly rhythm: readonly number[];
  /** Running counts of the blocks with each sign. */
  readonly datesBefore: readonly number[];
  readonly repliesBefore: readonly number[];
  readonly ellipsesBefore: readonly number[];
  readonly shortBefore: readonly number[];
  readonly addressesBefore: readonly number[];
  readonly personsBefore: readonly number[];
  readonly sectionsBefore: readonly number[];
  readonly furnitureBefore: readonly number[];
}

/** The language is detected from at most `mostLines` lines with at least `shortestProse` characters. */
const shortestProse = 100;
const mostLines = 50;

/** Computes everything that the features need of a page. */
export function bodyPageOf(text: string, blocks: readonly Block[]): BodyPage {
  const vocabulary = newVocabulary(stopWordsOf(languageOf(blocks)));
  const signs = withNotices(blocks).map((block) => signsOf(block, vocabulary));
  const run = heaviestRun(signs.map(runWeight)) ?? { first: 0, last: signs.length - 1 };
  return {
    signs,
    gaps: gapsOf(text, blocks),
    run,
    runLength: medianLength(signs, run),
    wordsBefore: runningSums(signs, ({ count }) => count),
    proseBefore: runningSums(signs, proseWords),
    sections: sectionsOf(signs),
    topic: topicOf(signs, run, vocabulary),
    clusters: clustersOf(signs),
    since: sinceHeadings(signs),
    breakSinceRun: breaksOf(signs, run),
    copies: copiesOf(blocks),
    rhythm: rhythmOf(signs),
    datesBefore: runningSums(signs, ({ hasDate, hasAge, count }) => Number((hasDate || hasAge) && count <= 12)),
    repliesBefore: runningSums(signs, ({ isReply }) => Number(isReply)),
    ellipsesBefore: runningSums(signs, ({ endsWith, count }) => Number(endsWith === '…' && count >= 5)),
    shortBefore: runningSums(signs, ({ count, endsSentence }) => Number(count <= 10 && !endsSentence)),
    addressesBefore: runningSums(signs, ({ hasAddress }) => Number(hasAddress)),
    personsBefore: runningSums(signs, ({ first, second }) => first + second),
    furnitureBefore: runningSums(signs, ({ role }) => Number(role !== null)),
    sectionsBefore: runningSums(signs, ({ heading }) => Number(heading !== undefined)),
  };
}

/** The language of the page's prose, or of all its lines if none looks like prose. */
function languageOf(blocks: readonly Block[]): string | null {
  const long = blocks.filter(({ text }) => text.length >= shortestProse);
  return detectLanguage(
    (long.length > 0 ? long : blocks)
      .slice(0, mostLines)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** Words of other prose for each word of a notice. */
const mostNotices = 2;

/**
 * Lifts the labels of notices where they are few beside the rest of the page: the model has learned from pages where
 * notices were lines like others. Where notices are most of the prose, it would take them for the article.
 */
function withNotices(blocks: readonly Block[]): readonly Block[] {
  let [notices, others] = [0, 0];
  for (const block of blocks) {
    if (isNotice(block)) notices += countWords(block.text);
    else if (block.role === null && looksLikeProse(block.text)) others += countWords(block.text);
  }
  const isMinor = notices > 0 && others >= mostNotices * notices;
  return isMinor ? blocks.map((block) => (isNotice(block) ? { ...block, role: null, rule: null } : block)) : blocks;
}

/** The median length of a run's paragraphs, in words. */
function medianLength(signs: readonly Signs[], { first, last }: Run): number {
  const lengths = signs
    .slice(first, last + 1)
    .filter(({ isProse }) => isProse)
    .map(({ count }) => count)
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** Labelled blocks weigh nothing. */
function runWeight({ role, isProse, count }: Signs): number {
  if (role !== null) return 0;
  return isProse ? count : -costOfOtherLine;
}

function proseWords({ isProse, role, count }: Signs): number {
  return isProse && role === null ? count : 0;
}

function gapsOf(text: string, blocks: readonly Block[]): number[] {
  return blocks.map((_, index) => {
    const before = blocks[index - 1];
    if (!before) return 0;
    let breaks = 0;
    for (let at = before.end - 1; at >= before.start; at -= 1) {
      const character = text.charCodeAt(at);
      if (character === 0x0a) breaks += 1;
      else if (character !== 0x20 && character !== 0x0d && character !== 0x09 && character !== 0xa0) break;
    }
    return Math.max(0, breaks - 1);
  });
}

function sectionsOf(signs: readonly Signs[]): (Section | undefined)[] {
  let section: Section | undefined;
  return signs.map((each) => {
    const own = section;
    if (each.heading) section = { heading: each.heading, blocks: 0, prose: 0 };
    else if (section) section = { ...section, blocks: section.blocks + 1, prose: section.prose + proseWords(each) };
    return own;
  });
}

function copiesOf(blocks: readonly Block[]): number[] {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return blocks.map(({ text }) => counts.get(text) ?? 1);
}

function sinceHeadings(signs: readonly Signs[]): BodyPage['since'] {
  return Object.fromEntries(
    sectionKinds.map((kind) => {
      let last = -1;
      const since = signs.map(({ heading }, at) => {
        const own = last === -1 ? -1 : at - last;
        if (heading?.kind === kind) last = at;
        return own;
      });
      return [kind, since];
    }),
  ) as Record<SectionKind, number[]>;
}

function breaksOf(signs: readonly Signs[], { first }: Run): number[] {
  let [longest, current] = [0, 0];
  return signs.map(({ isProse, role }, at) => {
    if (at <= first) return 0;
    current = isProse && role === null ? 0 : current + 1;
    longest = Math.max(longest, current);
    return longest;
  });
}
