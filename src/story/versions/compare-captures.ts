import type { Article } from '../../clean/article.ts';
import { wordsKey } from '../../text/words.ts';
import { bodyOf, bodyText } from '../body.ts';
import { changedParts, divide, pairParts, partsIn, type DividedText } from './pair-parts.ts';

/** A sentence that two captures have, each with words of its own. */
export interface ChangedSentence {
  readonly ours: string;
  readonly theirs: string;
}

/** What one capture lacks of another's body. */
export interface Lacking {
  /** Sentences that stand nowhere in it. */
  readonly sentences: readonly string[];
  /** Sentences that it has without some of their words. */
  readonly broken: readonly string[];
  /** Whether it stops within a sentence that the other ends. */
  readonly isCutOff: boolean;
}

/** How the bodies of two captures differ. */
export interface CaptureComparison {
  readonly changed: readonly ChangedSentence[];
  /** What the first capture lacks of the second, and the second of the first. */
  readonly ours: Lacking;
  readonly theirs: Lacking;
}

/** Compares the bodies of two captures, sentence by sentence. */
export function compareCaptures(ours: Article, theirs: Article): CaptureComparison {
  const [a, b] = [sentencesOf(ours), sentencesOf(theirs)];
  const pairs = pairParts(a, b);
  const { edits, ofA, ofB } = pairs;
  const changed = changedParts(a, b, pairs);
  const [changedA, changedB] = [new Set(changed.keys()), new Set(changed.values())];
  const brokenA = new Set(edits.flatMap((edit) => [...partsIn(a, edit.a)]));
  const brokenB = new Set(edits.flatMap((edit) => [...partsIn(b, edit.b)]));
  const last = edits.at(-1);
  const isAtEnd = last?.a[1] === a.words.length && last.b[1] === b.words.length && !last.isChange;
  const stops = (side: DividedText, from: number, pairs: ReadonlyMap<number, number>) =>
    isAtEnd && from > 0 && side.partOf[from] === side.partOf[from - 1] && pairs.has(side.partOf[from] ?? -1);
  return {
    changed: [...changed].map(([own, other]) => pairOf(a.parts[own], b.parts[other])),
    ours: {
      ...lackingOf(b, { pairs: ofB, broken: brokenB, changed: changedB }, ours),
      isCutOff: stops(b, last?.b[0] ?? 0, ofB),
    },
    theirs: {
      ...lackingOf(a, { pairs: ofA, broken: brokenA, changed: changedA }, theirs),
      isCutOff: stops(a, last?.a[0] ?? 0, ofA),
    },
  };
}

function pairOf(ours = '', theirs = ''): ChangedSentence {
  return { ours, theirs };
}

function sentencesOf(article: Article): DividedText {
  return divide(bodyText(bodyOf(article)));
}

interface Found {
  readonly pairs: ReadonlyMap<number, number>;
  readonly broken: ReadonlySet<number>;
  readonly changed: ReadonlySet<number>;
}

/** Fewer words may be a label, or stand anywhere by chance. */
const fewestWords = 5;

/** What a capture lacks of another's text. */
function lackingOf(
  { parts }: DividedText,
  { pairs, broken, changed }: Found,
  { removed }: Article,
): Omit<Lacking, 'isCutOff'> {
  let elsewhere: string | undefined;
  const isElsewhere = (sentence: string) => {
    elsewhere ??= ` ${removed.map(wordsKey).join(' ')} `;
    return elsewhere.includes(` ${wordsKey(sentence)} `);
  };
  const missing = [...broken].filter((index) => !pairs.has(index)).map((index) => parts[index] ?? '');
  return {
    sentences: missing.filter((text) => wordsKey(text).split(' ').length >= fewestWords && !isElsewhere(text)),
    broken: [...broken].filter((index) => pairs.has(index) && !changed.has(index)).map((index) => parts[index] ?? ''),
  };
}
