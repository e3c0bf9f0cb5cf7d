import type { Run } from './heaviest-run.ts';
import type { Signs } from './signs.ts';

/** What each block has to do with the page's heaviest run of prose. One entry a block in each list. */
export interface Topic {
  /** Which share of the block's content words stands in the run, outside of the block itself; 0 where it has none. */
  readonly share: readonly number[];
  /** The sum of the shares before each block, of blocks with at least five words; one entry more than there are blocks. */
  readonly shareBefore: readonly number[];
  /** The same words' weight: rare words of the page's other lines weigh more. */
  readonly weight: readonly number[];
  /** Which share of its content words stands in the page's title. */
  readonly title: readonly number[];
  /** Where the title seems to be: an index, or -1. */
  readonly titleAt: number;
}

/** Words this short are mostly those that every article has. */
const shortestContentWord = 4;

/** Compares each block's words with those of the run. */
export function topicOf(signs: readonly Signs[], run: Run, stopWords: ReadonlySet<string>): Topic {
  const content = signs.map(({ words }) => contentWords(words, stopWords));
  const [inRun, outside] = [new Map<string, number>(), new Map<string, number>()];
  content.forEach((words, index) => {
    const counts = isIn(run, index) ? inRun : outside;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  });

  const weigh = (words: ReadonlySet<string>, own: number) => {
    let [shared, weight] = [0, 0];
    for (const word of words) {
      const others = (inRun.get(word) ?? 0) - own;
      if (others <= 0) continue;
      shared += 1;
      weight += 1 / (1 + (outside.get(word) ?? 0) - (1 - own));
    }
    return { share: words.size === 0 ? 0 : shared / words.size, weight };
  };
  const weights = content.map((words, index) => weigh(words, isIn(run, index) ? 1 : 0));
  const titleAt = titleOf(signs, run, weights);
  const title = content[titleAt] ?? new Set<string>();
  return {
    share: weights.map(({ share }) => share),
    shareBefore: sumsOf(weights.map(({ share }, index) => ((signs[index]?.count ?? 0) >= 5 ? share : 0))),
    weight: weights.map(({ weight }) => weight),
    title: content.map((words) => shareOf(words, title)),
    titleAt,
  };
}

function sumsOf(values: readonly number[]): number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}

function isIn({ first, last }: Run, index: number): boolean {
  return index >= first && index <= last;
}

function contentWords(words: readonly string[], stopWords: ReadonlySet<string>): ReadonlySet<string> {
  const content = new Set<string>();
  for (const word of words) {
    const isLong = word.length >= shortestContentWord || word.charCodeAt(0) > 0x24f;
    if (isLong && !stopWords.has(word)) content.add(word);
  }
  return content;
}

function shareOf(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (title.has(word)) shared += 1;
  return shared / words.size;
}

/** How far above the run the page's title is looked for, in blocks. */
const reach = 60;

/** The line above the run, or its first, that shares most with it and has a headline's length. */
function titleOf(
  signs: readonly Signs[],
  run: Run,
  weights: readonly { readonly share: number; readonly weight: number }[],
): number {
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
