import type { Field } from '../../clean/article.ts';
import { agrees } from '../../clean/fields/agrees.ts';
import { words, type Word } from '../../text/words.ts';
import { align, type AlignedRun } from '../align.ts';
import { bodyText, passageBreak, passageText, type Body } from '../body.ts';
import { compareCaptures, isSentence, lastPart, withinTexts } from './compare-captures.ts';
import { divide, pairParts, partsIn, type DividedText, type PartPairs } from './pair-parts.ts';
import { hasLosses } from './same-version.ts';
import type { VersionWitnesses } from './split-versions.ts';

/** A run of words of a changed passage. */
export interface ChangePart {
  /** Whether both versions have the words, only the older, or only the newer one. */
  readonly is: 'same' | 'withdrawn' | 'added';
  readonly text: string;
}

/** What the publisher changed between two versions. */
export interface VersionChange {
  readonly kind: 'headline' | 'corrected' | 'added' | 'withdrawn';
  /** The changed passages, or the headline. */
  readonly passages: readonly (readonly ChangePart[])[];
  /** How many passages of the body before it both versions have, since the change before. */
  readonly unchanged: number;
}

/** A version's story, and the captures that it was made from. */
export interface VersionText {
  readonly story: { readonly headline: Field; readonly body: Body };
  readonly witnesses: VersionWitnesses;
}

/** Finds what a version has changed. What damage explains is no change. */
export function findChanges(older: VersionText, newer: VersionText): VersionChange[] {
  return [...headlineChange(older.story, newer.story), ...bodyChanges(older, newer)];
}

function headlineChange(
  { headline: was }: VersionText['story'],
  { headline: now }: VersionText['story'],
): VersionChange[] {
  if (was.inferred || now.inferred || agrees('headline', was.value, now.value)) return [];
  return [{ kind: 'headline', passages: [partsOf(was.value, now.value)], unchanged: 0 }];
}

/** Where a body's passages and another's belong together, and what of their differences is damage. */
interface Bodies {
  readonly was: DividedText;
  readonly now: DividedText;
  readonly pairs: PartPairs;
  /** Whether words that stand in one of them only were lost by the other. */
  readonly isLost: { readonly was: boolean; readonly now: boolean };
  readonly isCutOff: { readonly was: boolean; readonly now: boolean };
}

function bodyChanges(older: VersionText, newer: VersionText): VersionChange[] {
  const [was, now] = [passagesOf(older.story.body), passagesOf(newer.story.body)];
  const { ours, theirs } = compareCaptures(older.witnesses[0], newer.witnesses[0]);
  const bodies: Bodies = {
    ...{ was, now, pairs: pairParts(was, now) },
    isLost: { was: hasLosses(older.witnesses[0], ours), now: hasLosses(newer.witnesses[0], theirs) },
    isCutOff: { was: ours.isCutOff, now: theirs.isCutOff },
  };
  const isInOlder = withinTexts(older.witnesses.flatMap(({ removed }) => removed));
  const isInNewer = withinTexts(newer.witnesses.flatMap(({ removed }) => removed));
  const changes = new ChangeList();
  const last = { was: lastPart(bodies.pairs.ofA), now: lastPart(bodies.pairs.ofB) };
  const corrected = correctedIn(bodies);
  let next = 0;
  const withdrawUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const text = was.parts[next] ?? '';
      const isLost = bodies.isCutOff.now && next > last.was;
      if (bodies.pairs.ofA.has(next) || isLost || !isSentence(text) || isInNewer(text)) continue;
      changes.add('withdrawn', [{ is: 'withdrawn', text }]);
    }
  };
  for (const [at, text] of now.parts.entries()) {
    const other = bodies.pairs.ofB.get(at);
    if (other !== undefined) {
      withdrawUpTo(other);
      if (corrected.has(at)) changes.add('corrected', partsOf(was.parts[other] ?? '', text));
      else changes.pass();
    } else if (isSentence(text) && !isInOlder(text) && !(bodies.isCutOff.was && at > last.now)) {
      changes.add('added', [{ is: 'added', text }]);
    }
  }
  withdrawUpTo(was.parts.length);
  return changes.all;
}

function passagesOf(body: Body): DividedText {
  let start = 0;
  const spans = body.map((passage) => {
    const span = { start, end: start + passageText(passage).length };
    start = span.end + passageBreak.length;
    return span;
  });
  return divide(bodyText(body), spans);
}

/** The newer version's passages that differ from the older's by more than damage. */
function correctedIn({ was, now, pairs, isLost }: Bodies): ReadonlySet<number> {
  const corrected = new Set<number>();
  for (const { a, b, isChange } of pairs.edits) {
    const [older, newer] = [partsIn(was, a), partsIn(now, b)];
    for (const passage of older) {
      const other = pairs.ofA.get(passage);
      if (other !== undefined && (newer.has(other) ? isChange : !isLost.now)) corrected.add(other);
    }
    for (const passage of newer) {
      const other = pairs.ofB.get(passage);
      if (other !== undefined && !older.has(other) && !isLost.was) corrected.add(passage);
    }
  }
  return corrected;
}

/** Collects changes in order. Neighbouring passages that were added, or withdrawn, are one change. */
class ChangeList {
  readonly all: VersionChange[] = [];
  #unchanged = 0;

  add(kind: VersionChange['kind'], parts: readonly ChangePart[]): void {
    const last = this.all.at(-1);
    if (last?.kind === kind && kind !== 'corrected' && this.#unchanged === 0) {
      this.all[this.all.length - 1] = { ...last, passages: [...last.passages, parts] };
    } else this.all.push({ kind, passages: [parts], unchanged: this.#unchanged });
    this.#unchanged = 0;
  }

  /** Counts a passage that did not change. */
  pass(): void {
    this.#unchanged += 1;
  }
}

/** Two versions of a text as one, with the words that only one of them has. */
function partsOf(was: string, now: string): ChangePart[] {
  const [a, b] = [wordsAndFigures(was), wordsAndFigures(now)];
  return align(a, b).flatMap((run): ChangePart[] => {
    if (run.isEqual) return [{ is: 'same', text: textOf(now, b, run.b) }];
    const [withdrawn, added] = [textOf(was, a, run.a), textOf(now, b, run.b)];
    return [
      ...(withdrawn === '' ? [] : [{ is: 'withdrawn' as const, text: withdrawn }]),
      ...(added === '' ? [] : [{ is: 'added' as const, text: added }]),
    ];
  });
}

/** The words of a text, a figure with its points and commas as one: of `4.2` readers see all struck out, or nothing. */
function wordsAndFigures(text: string): Word[] {
  const joined: Word[] = [];
  for (const word of words(text)) {
    const last = joined.at(-1);
    if (last && /\d[.,:]\d/.test(text.slice(last.end - 1, word.start + 1)) && word.start === last.end + 1) {
      joined[joined.length - 1] = { start: last.start, end: word.end, key: text.slice(last.start, word.end) };
    } else joined.push(word);
  }
  return joined;
}

/** A range of words with the punctuation and space up to the next word. */
function textOf(text: string, all: readonly Word[], [from, to]: AlignedRun['a']): string {
  if (from === to) return '';
  return text.slice(from === 0 ? 0 : all[from]?.start, all[to]?.start ?? text.length);
}
