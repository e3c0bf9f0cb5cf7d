import type { Article } from '../../clean/article.ts';
import { isNegation } from '../../text/negations.ts';
import { endsLikeSentence } from '../../text/prose.ts';
import { countWords, wordsKey } from '../../text/words.ts';
import { bodyOf, bodyText } from '../body.ts';
import { changedParts, divide, pairParts, partsIn, type DividedText, type Edit } from './pair-parts.ts';

/** A sentence that two captures have, each with words of its own. */
export interface ChangedSentence {
  readonly ours: string;
  readonly theirs: string;
}

/** A sentence that a capture lacks. */
export interface LackedSentence {
  readonly text: string;
  /** Where the other capture has it: before the first sentence that both have, after the last, or between them. */
  readonly at: 'start' | 'inside' | 'end';
}

/** What one capture lacks of another's body. */
export interface Lacking {
  /** Sentences that stand nowhere in it. */
  readonly sentences: readonly LackedSentence[];
  /** Sentences of which it lacks words in the middle, as an editor takes words out. */
  readonly shortened: readonly string[];
  /** Whether a word is among these that turns a sentence into its opposite. */
  readonly isDenied: boolean;
  /** Sentences of which it lacks other words, as damage does: words at an end, or with words beside them joined. */
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
  const changed = changedParts(a, b, pairs);
  return {
    changed: [...changed].map(([own, other]) => ({ ours: a.parts[own] ?? '', theirs: b.parts[other] ?? '' })),
    ours: lackingOf(
      { of: b, edits: pairs.edits.map(turned), pairs: pairs.ofB, changed: new Set(changed.values()) },
      ours,
    ),
    theirs: lackingOf({ of: a, edits: pairs.edits, pairs: pairs.ofA, changed: new Set(changed.keys()) }, theirs),
  };
}

function turned({ a, b, isChange }: Edit): Edit {
  return { a: b, b: a, isChange };
}

function sentencesOf(article: Article): DividedText {
  return divide(bodyText(bodyOf(article)));
}

/** How a text differs from another one, from its own side. */
interface Found {
  readonly of: DividedText;
  readonly edits: readonly Edit[];
  /** Its sentences that the other has. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly changed: ReadonlySet<number>;
}

/** Fewer words may be a label, or stand anywhere by chance. */
const fewestWords = 5;

/** Whether a text reads like a sentence, rather than like a label or a caption, which the cleaner may keep of one capture only. */
export function isSentence(text: string): boolean {
  return endsLikeSentence(text) && countWords(text, fewestWords) >= fewestWords;
}

/** What a capture lacks of another's text. */
function lackingOf({ of, edits, pairs, changed }: Found, { removed }: Article): Lacking {
  const edited = new Set<number>();
  const broken = new Set<number>();
  let isDenied = false;
  for (const edit of edits) {
    for (const part of partsIn(of, edit.a)) {
      edited.add(part);
      if (!isInside(of, edit)) broken.add(part);
    }
    if (isInside(of, edit)) isDenied ||= of.words.slice(...edit.a).some(({ key }) => isNegation(key));
  }
  const textOf = (part: number) => of.parts[part] ?? '';
  const paired = [...edited].filter((part) => pairs.has(part) && !changed.has(part));
  const isElsewhere = withinTexts(removed);
  const missing = [...edited].filter((part) => !pairs.has(part) && isSentence(textOf(part)));
  // Not spread into one call: a text of a great many sentences would overflow the stack.
  const [first, last] = [firstPart(pairs), lastPart(pairs)];
  return {
    sentences: missing
      .map((part): LackedSentence => ({
        text: textOf(part),
        at: part < first ? 'start' : part > last ? 'end' : 'inside',
      }))
      .filter(({ text }) => !isElsewhere(text)),
    shortened: paired.filter((part) => !broken.has(part)).map(textOf),
    broken: paired.filter((part) => broken.has(part)).map(textOf),
    isDenied,
    isCutOff: stopsWithin(of, edits.at(-1), pairs),
  };
}

/** The first of the paired parts; infinite if there are none. */
function firstPart(pairs: ReadonlyMap<number, number>): number {
  return pairs.keys().reduce((a, b) => Math.min(a, b), Infinity);
}

/** The last of the paired parts; infinitely far before the first if there are none. */
export function lastPart(pairs: ReadonlyMap<number, number>): number {
  return pairs.keys().reduce((a, b) => Math.max(a, b), -Infinity);
}

/** Whether the other text has nothing in place of words that stand within one sentence. */
function isInside({ partOf }: DividedText, { a: [from, to], b }: Edit): boolean {
  const part = partOf[from];
  return b[0] === b[1] && from > 0 && partOf[from - 1] === part && partOf[to] === part;
}

/** Whether the other text ends within a sentence of this one. */
function stopsWithin(
  { words, partOf }: DividedText,
  last: Edit | undefined,
  pairs: ReadonlyMap<number, number>,
): boolean {
  if (!last || last.isChange || last.a[1] < words.length || last.a[0] === 0) return false;
  const [from] = last.a;
  return partOf[from] === partOf[from - 1] && pairs.has(partOf[from] ?? -1);
}

/** Makes a test for whether a sentence stands in one of these texts. */
export function withinTexts(texts: readonly string[]): (sentence: string) => boolean {
  let all: string | undefined;
  return (sentence) => (all ??= ` ${texts.map(wordsKey).join(' ')} `).includes(` ${wordsKey(sentence)} `);
}
