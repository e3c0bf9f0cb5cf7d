import { sentenceSpans, type Span } from '../../text/sentences.ts';
import { words, type Word } from '../../text/words.ts';
import { align, type AlignedRun } from '../align.ts';
import { isLeftOf } from './is-left-of.ts';

/** A text as words, and as parts: its sentences, or its passages. */
export interface DividedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly parts: readonly string[];
  /** The index of each word's part. */
  readonly partOf: Uint32Array;
}

/** A place where two texts differ, as ranges of their words. */
export interface Edit extends Pick<AlignedRun, 'a' | 'b'> {
  /** Whether each text has words of its own here: damage alone cannot have made one of the other. */
  readonly isChange: boolean;
}

/** Which parts of two texts are the same, as far as they agree. */
export interface PartPairs {
  readonly edits: readonly Edit[];
  /** By the index of a part of the first text, that of the second. */
  readonly ofA: ReadonlyMap<number, number>;
  readonly ofB: ReadonlyMap<number, number>;
  /** How many words the paired parts share. */
  readonly sharedWords: number;
}

/** Divides a text; by sentences where no spans are given. The spans must cover all words. */
export function divide(text: string, spans: readonly Span[] = sentenceSpans(text)): DividedText {
  const all = words(text);
  const partOf = new Uint32Array(all.length);
  let part = 0;
  for (const [index, { start }] of all.entries()) {
    while ((spans[part]?.end ?? Infinity) <= start) part += 1;
    partOf[index] = part;
  }
  return { text, words: all, parts: spans.map(({ start, end }) => text.slice(start, end).trim()), partOf };
}

/** Aligns the words of two texts, and pairs the parts that share most of them. */
export function pairParts(a: DividedText, b: DividedText): PartPairs {
  const tally = new Map<string, SharedWords>();
  const edits: Edit[] = [];
  for (const run of align(a.words, b.words)) {
    const [ours, theirs] = run.isEqual ? [[], []] : [keysIn(a, run.a), keysIn(b, run.b)];
    if (run.isEqual || isGlueAlone(ours, theirs)) count(run, [a, b], tally);
    else edits.push({ a: run.a, b: run.b, isChange: isChange(run, { ours, theirs }, [a, b]) });
  }
  return { edits, ...bestPairs([...tally.values()], sizesOf(a), sizesOf(b)) };
}

function keysIn({ words: all }: DividedText, range: AlignedRun['a']): string[] {
  return all.slice(...range).map(({ key }) => key);
}

function isGlueAlone(ours: readonly string[], theirs: readonly string[]): boolean {
  return isLeftOf(ours, theirs) && isLeftOf(theirs, ours);
}

interface Keys {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

function isChange(run: AlignedRun, { ours, theirs }: Keys, [a, b]: readonly [DividedText, DividedText]): boolean {
  if (isLeftOf(ours, theirs) || isLeftOf(theirs, ours)) return false;
  const [own, their] = [joined(a, run.a), joined(b, run.b)];
  if (isGluedTo(own, their) || isGluedTo(their, own)) return false;
  const isWord = (key: string) => a.words.some((word) => word.key === key) || b.words.some((word) => word.key === key);
  return !endsGlued(ours, theirs, isWord) && !endsGlued(theirs, ours, isWord);
}

/**
 * Whether a run of words begins or ends with two words in one, of which the other run has one: `forit` for `it`. Of
 * figures, `42` is not `4` and `2`.
 */
function endsGlued(glued: readonly string[], run: readonly string[], isWord: (key: string) => boolean): boolean {
  const [first, last] = [run[0] ?? '', run.at(-1) ?? ''];
  const [firstGlued, lastGlued] = [glued[0] ?? '', glued.at(-1) ?? ''];
  const areWords = (one: string, other: string) => !(/\d$/.test(one) && /^\d/.test(other));
  const [rest, start] = [firstGlued.slice(first.length), lastGlued.slice(0, -last.length)];
  return (
    (first !== firstGlued && firstGlued.startsWith(first) && areWords(first, rest) && isWord(rest)) ||
    (last !== lastGlued && lastGlued.endsWith(last) && areWords(start, last) && isWord(start))
  );
}

function joined({ text, words: all }: DividedText, range: AlignedRun['a']): string {
  return all
    .slice(...range)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/** Whether a text is another one with a label glued to its start or end: `PittsburghBrock` for `Brock`. */
function isGluedTo(longer: string, shorter: string): boolean {
  const [before, after] = [longer.slice(0, longer.length - shorter.length), longer.slice(shorter.length)];
  if (before === '') return false;
  const isJoint = /^(?:[^\p{Lu}]\p{Lu}|\p{Lu}{2}\p{Ll})/u;
  return (
    (longer === before + shorter && isJoint.test(before.slice(-1) + shorter.slice(0, 2))) ||
    (longer === shorter + after && isJoint.test(shorter.slice(-1) + after.slice(0, 2)))
  );
}

/** How many words two parts share. */
interface SharedWords {
  readonly a: number;
  readonly b: number;
  words: number;
}

function count(run: AlignedRun, [a, b]: readonly [DividedText, DividedText], tally: Map<string, SharedWords>) {
  for (let at = run.a[0]; at < run.a[1]; at += 1) {
    const other = Math.min(run.b[0] + at - run.a[0], run.b[1] - 1);
    const [own, their] = [a.partOf[at] ?? 0, b.partOf[other] ?? 0];
    const shared = tally.get(`${own} ${their}`) ?? { a: own, b: their, words: 0 };
    shared.words += 1;
    tally.set(`${own} ${their}`, shared);
  }
}

/** By the index of a part, how many words it has. */
function sizesOf({ parts, partOf }: DividedText): Uint32Array {
  const sizes = new Uint32Array(parts.length);
  for (const part of partOf) sizes[part] = (sizes[part] ?? 0) + 1;
  return sizes;
}

/**
 * The least share of the shorter part's words that the other must have. “A first report said that three people had
 * been hurt when a plank broke.” and “Nobody was hurt when a plank broke, the police said.” share half.
 */
const leastShare = 0.5;

/** Fewer shared words are no evidence, unless they are all but one. */
const fewestShared = 3;

function bestPairs(shared: SharedWords[], sizesA: Uint32Array, sizesB: Uint32Array): Omit<PartPairs, 'edits'> {
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()];
  let sharedWords = 0;
  for (const { a, b, words: found } of shared.sort((one, other) => other.words - one.words || one.a - other.a)) {
    const shorter = Math.min(sizesA[a] ?? 0, sizesB[b] ?? 0);
    if (ofA.has(a) || ofB.has(b)) continue;
    if (found < Math.min(fewestShared, shorter) || found < leastShare * shorter) continue;
    ofA.set(a, b);
    ofB.set(b, a);
    sharedWords += found;
  }
  return { ofA, ofB, sharedWords };
}

/** The parts of the first text, each with its pair, in which each text has words of its own. */
export function changedParts(a: DividedText, b: DividedText, { edits, ofA }: PartPairs): Map<number, number> {
  const changed = new Map<number, number>();
  for (const { a: inA, b: inB, isChange } of edits) {
    if (!isChange) continue;
    const theirs = new Set(partsIn(b, inB));
    for (const part of partsIn(a, inA)) {
      const other = ofA.get(part);
      if (other !== undefined && theirs.has(other)) changed.set(part, other);
    }
  }
  return changed;
}

/** The parts that have a word in a range. */
export function partsIn({ partOf }: DividedText, range: Edit['a']): ReadonlySet<number> {
  return new Set(partOf.subarray(...range));
}
