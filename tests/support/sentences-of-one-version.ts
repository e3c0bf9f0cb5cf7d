import type { Story } from '../../src/story/story.ts';

/** What is known of the captures of a story, by their ids. */
export interface KnownCaptures {
  /** The texts of their bodies, at their places: a piece's offset is an offset into this text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the sentences of each text begin, ascending: damage may have taken the end of the one before. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** What words that damage has glued together are made of. */
  readonly glued: ReadonlyMap<string, readonly string[]>;
}

/** A published sentence that no version of the story has. */
export interface MixedSentence {
  readonly sentence: string;
  readonly because: string;
}

/**
 * Finds the published sentences that break the promise: each stands whole in one capture, or is put together of
 * captures of one version that agree in every word that both have. Uses nothing of what puts stories together.
 */
export function mixedSentences(
  { body, versions }: Pick<Story, 'body' | 'versions'>,
  { texts, starts, glued }: KnownCaptures,
): MixedSentence[] {
  const wordsOf = (text: string) => words(text).flatMap((word) => glued.get(word) ?? [word]);
  const published = body.flatMap(({ pieces }) => sentencesIn(pieces));
  const whole = [...texts.values()].map((text) => ` ${wordsOf(text).join(' ')} `);
  return published.flatMap(({ text, from }, index) => {
    const own = wordsOf(text);
    if (whole.some((all) => all.includes(` ${own.join(' ')} `))) return [];
    const mixed = (because: string): MixedSentence[] => [{ sentence: text, because }];
    const captures = [...from.keys()];
    const isOneVersion = versions.some((version) => captures.every((id) => version.captures.includes(id)));
    if (!isOneVersion) return mixed(`It has words of ${captures.join(' and ')}, which are not of one version.`);
    const wordsAt = (at: number) => wordsOf(published[at]?.text ?? '');
    const parts = { before: wordsAt(index - 1), own, after: wordsAt(index + 1) };
    for (const [id, range] of from) {
      const around = sentencesAround(texts.get(id) ?? '', starts.get(id) ?? [], range);
      const [before, theirs, after] = around.map(wordsOf) as [string[], string[], string[]];
      const other = otherWords({ before, own: theirs, after }, parts);
      if (other) return mixed(`${id} has “${other.theirs.join(' ')}” where it has “${other.own.join(' ')}”.`);
    }
    return [];
  });
}

/** A published sentence, and the range of each capture that it has words of. */
interface PublishedSentence {
  readonly text: string;
  readonly from: ReadonlyMap<string, Range>;
}

function sentencesIn(pieces: Story['body'][number]['pieces']): PublishedSentence[] {
  const text = pieces.map((piece) => piece.text).join('');
  return sentenceRanges(text).map(([start, end]) => {
    const from = new Map<string, Range>();
    let pieceStart = 0;
    for (const piece of pieces) {
      const [first, last] = [Math.max(0, start - pieceStart), Math.min(piece.text.length, end - pieceStart)];
      pieceStart += piece.text.length;
      if (!/[\p{L}\p{N}]/u.test(piece.text.slice(first, Math.max(first, last)))) continue;
      const before = from.get(piece.capture)?.[0] ?? piece.start + first;
      from.set(piece.capture, [before, piece.start + last]);
    }
    return { text: text.slice(start, end), from };
  });
}

/** A sentence ends with a stop before white space or a capital letter, or with its paragraph. */
function sentenceRanges(text: string): [number, number][] {
  const ends = [...text.matchAll(/[.!?](?=\s|\p{Lu}|$)|\n\n|$/gu)].map(({ 0: { length }, index }) => index + length);
  return ends.map((end, index): [number, number] => [ends[index - 1] ?? 0, end]).filter(([from, to]) => to > from);
}

/** The whole sentences of a text that a range has a part of, with the one before and the one after. */
function sentencesAround(text: string, starts: readonly number[], [start, end]: Range): [string, string, string] {
  const first = starts.findLastIndex((at) => at <= start);
  const next = starts.findIndex((at) => at >= end);
  const after = next < 0 ? [] : starts.slice(next);
  return [
    text.slice(starts[first - 1] ?? 0, starts[first]),
    text.slice(starts[first], after[0]),
    text.slice(after[0] ?? text.length, after[1]),
  ];
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of sentences, and of those beside them. */
interface Around {
  readonly before: readonly string[];
  readonly own: readonly string[];
  readonly after: readonly string[];
}

/** Where published sentences have words in place of which a capture's have others. */
function otherWords(theirs: Around, published: Around) {
  const [a, b] = [theirs, published].map(({ before, own, after }) => [...before, ...own, ...after]) as [
    string[],
    string[],
  ];
  const ownIn = ({ before, own }: Around, all: readonly string[], [from, to]: Range) =>
    all.slice(Math.max(from, before.length), Math.min(to, before.length + own.length));
  return replaced(a, b)
    .map((block) => ({ theirs: ownIn(theirs, a, block.a), own: ownIn(published, b, block.b) }))
    .find((block) => block.theirs.length > 0 && block.own.length > 0);
}

type Range = readonly [from: number, to: number];

interface Block {
  readonly a: Range;
  readonly b: Range;
}

/** A way through two lists up to a place in each. */
interface Path {
  readonly score: number;
  /** The words that differ before this place, since the last that both have. */
  readonly open: Block;
  readonly blocks: readonly Block[];
}

/**
 * Aligns two lists of words by their longest common subsequence; of several, by one with the fewest places at which
 * both have other words. Gives these places.
 */
function replaced(a: readonly string[], b: readonly string[]): readonly Block[] {
  const aMatch = 1000;
  // By how many words of the second list are passed: the best ways, of which each leaves other lists' words open.
  let row: Path[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const above = row;
    row = [];
    for (let j = 0; j <= b.length; j += 1) {
      const ways: Path[] = i + j === 0 ? [{ score: 0, open: { a: [0, 0], b: [0, 0] }, blocks: [] }] : [];
      const grown = (path: Path): Path => ({ ...path, open: { a: [path.open.a[0], i], b: [path.open.b[0], j] } });
      ways.push(...(above[j] ?? []).map(grown), ...(row[j - 1] ?? []).map(grown));
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) {
        for (const path of above[j - 1] ?? []) {
          const { score, blocks } = closed(path);
          ways.push({ score: score + aMatch, open: { a: [i, i], b: [j, j] }, blocks });
        }
      }
      row.push(bestOfEach(ways));
    }
  }
  const ends = (row.at(-1) ?? []).map(closed);
  return ends.reduce((best, path) => (path.score > best.score ? path : best)).blocks;
}

/** A way whose open words become a block, if both lists have some. */
function closed({ score, open, blocks }: Path): Pick<Path, 'score' | 'blocks'> {
  const isBlock = [open.a, open.b].every(([from, to]) => to > from);
  return isBlock ? { score: score - 1, blocks: [...blocks, open] } : { score, blocks };
}

/** Of the ways that leave open words of neither list, of one or of both, the best. */
function bestOfEach(ways: readonly Path[]): Path[] {
  const kinds = Map.groupBy(ways, ({ open: { a, b } }) => `${a[1] > a[0]} ${b[1] > b[0]}`);
  return [...kinds.values()].map((all) => all.reduce((best, path) => (path.score > best.score ? path : best)));
}
