import { runningSums } from '../../text/running-sums.ts';
import type { Run } from './heaviest-run.ts';
import type { Signs } from './signs.ts';
import { wordKind, type Vocabulary } from './vocabulary.ts';

/** What each block shares with the page's heaviest run of prose. Lists have one entry per block. */
export interface Topic {
  /**
   * The share of the block's content words that occur in the run, outside the block itself; 0 if it has no content
   * words.
   */
  readonly share: readonly number[];
  /** Running sums of `share` over blocks with at least five words: one entry more than there are blocks. */
  readonly shareBefore: readonly number[];
  /** The sum of these words' weights. Words that are rare outside the run weigh more. */
  readonly weight: readonly number[];
  /** The share of its content words that occur in the page's title. */
  readonly title: readonly number[];
  /** The index of the probable title, or -1. */
  readonly titleAt: number;
}

/** Compares each block's words with the run's. */
export function topicOf(signs: readonly Signs[], run: Run, vocabulary: Vocabulary): Topic {
  const content = contentOf(signs, vocabulary);
  const weights = weighBlocks(content, run, vocabulary);
  const titleAt = titleOf(signs, run, weights);
  const inTitle = new Uint8Array(vocabulary.kinds.length);
  for (const word of content[titleAt] ?? []) inTitle[word] = 1;
  return {
    share: weights.map(({ share }) => share),
    shareBefore: runningSums([...weights.entries()], ([index, { share }]) =>
      (signs[index]?.count ?? 0) >= 5 ? share : 0,
    ),
    weight: weights.map(({ weight }) => weight),
    title: content.map((words) => shareOf(words, inTitle)),
    titleAt,
  };
}

/** The distinct content words of each block. */
function contentOf(signs: readonly Signs[], { kinds }: Vocabulary): number[][] {
  const lastSeen = new Int32Array(kinds.length).fill(-1);
  return signs.map(({ words }, at) => {
    const content: number[] = [];
    for (const word of words) {
      if (((kinds[word] ?? 0) & wordKind.content) === 0 || lastSeen[word] === at) continue;
      lastSeen[word] = at;
      content.push(word);
    }
    return content;
  });
}

interface Weight {
  readonly share: number;
  readonly weight: number;
}

function weighBlocks(content: readonly (readonly number[])[], run: Run, { kinds }: Vocabulary): Weight[] {
  const [inRun, outside] = [new Int32Array(kinds.length), new Int32Array(kinds.length)];
  content.forEach((words, index) => {
    const counts = isIn(run, index) ? inRun : outside;
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  });
  return content.map((words, index) => {
    const own = isIn(run, index) ? 1 : 0;
    let [shared, weight] = [0, 0];
    for (const word of words) {
      if ((inRun[word] ?? 0) <= own) continue;
      shared += 1;
      weight += 1 / (1 + (outside[word] ?? 0) - (1 - own));
    }
    return { share: words.length === 0 ? 0 : shared / words.length, weight };
  });
}

function isIn({ first, last }: Run, index: number): boolean {
  return index >= first && index <= last;
}

function shareOf(words: readonly number[], isTitle: Uint8Array): number {
  let shared = 0;
  for (const word of words) shared += isTitle[word] ?? 0;
  return words.length === 0 ? 0 : shared / words.length;
}

/** In blocks. The title is searched only this far above the run. */
const reach = 60;

/** The line in or above the start of the run that shares most with it and is as long as a headline. */
function titleOf(signs: readonly Signs[], run: Run, weights: readonly Weight[]): number {
  let best = { at: -1, score: 0.5 };
  for (let at = Math.max(0, run.first - reach); at <= run.first; at += 1) {
    const [{ count, endsSentence, role } = { count: 0, endsSentence: false, role: null }, own] = [
      signs[at],
      weights[at],
    ];
    if (role !== null || count < 3 || count > 30 || endsSentence || !own) continue;
    const score = own.share * 2 + Math.min(own.weight, 4) / 2 - (run.first - at) / 30;
    if (score > best.score) best = { at, score };
  }
  return best.at;
}
