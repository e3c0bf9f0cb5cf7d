import type { Draft } from '../draft.ts';
import { notAfterCapture } from './capture-day.ts';
import type { FieldLine, LabelledDate } from '../fields/field-line.ts';
import { dateLabel, type DateKind } from '../fields/field-labels.ts';
import { wordyAbove, wordyBelow, type FieldLines } from '../fields/field-lines.ts';
import { monthNamed } from './months.ts';
import { isName } from '../byline/name.ts';
import type { BlockPlace, PlaceOf } from '../fields/place.ts';

/**
 * The block indexes of the article's dates; -1 for none. `ambiguous` is the publication date if its day and month are
 * ambiguous.
 */
export interface FoundDates {
  readonly published: number;
  readonly ambiguous: number;
  readonly updated: number;
}

interface Candidate {
  readonly index: number;
  readonly date: LabelledDate;
  readonly kind: DateKind | null;
  readonly line: FieldLine;
  readonly place: BlockPlace;
}

/** A candidate with a lower score is too uncertain. */
const leastScore = 2.5;

/** Chooses among the dates around an article. Uncertain dates are not used. */
export function findDatesOf(draft: Draft, lines: FieldLines, place: PlaceOf): FoundDates {
  const all = [...lines].flatMap(([index, line]) => candidatesOf(draft, { index, line, place: place(index) }));
  const candidates = all.filter((candidate) => candidate.place !== 'body');
  const around = { draft, lines, days: daysAbove(candidates) };
  const best = (ones: readonly Candidate[]) => bestOf(ones.map((one) => ({ ...one, score: scoreOf(one, around) })));
  const published = best(candidates.filter(({ kind }) => kind !== 'updated'));
  const updated = best(candidates.filter(({ kind }) => kind === 'updated'));
  return {
    published: published?.date.value ? published.index : -1,
    ambiguous: published?.date.value === null && published.line.rest === 0 ? published.index : -1,
    updated: updated?.date.value ? updated.index : -1,
  };
}

function bestOf(candidates: readonly (Candidate & { score: number })[]): Candidate | undefined {
  const [first] = candidates.toSorted((a, b) => b.score - a.score || a.index - b.index);
  return first && first.score >= leastScore ? first : undefined;
}

function candidatesOf(draft: Draft, { index, line, place }: Pick<Candidate, 'index' | 'line' | 'place'>): Candidate[] {
  return notAfterCapture(line.dates, draft.captured).flatMap((date, nth) => {
    const above = nth === 0 ? dateLabel(draft.blocks[wordyAbove(draft, index)]?.text ?? '') : null;
    const kind = date.kind ?? above;
    return [{ index, date, kind, line, place }];
  });
}

/** The number of different days without a label in lines above the body. */
function daysAbove(candidates: readonly Candidate[]): number {
  const above = candidates.filter(({ kind, place }) => kind === null && isAbove(place));
  return new Set(above.map(({ date }) => date.value?.slice(0, 10))).size;
}

function isAbove(place: BlockPlace): boolean {
  return place === 'lead' || place === 'above' || place === 'higher';
}

interface Around {
  readonly draft: Draft;
  readonly lines: FieldLines;
  readonly days: number;
}

const placeScore: Readonly<Record<BlockPlace, number>> = {
  lead: 3,
  above: 2,
  higher: 1,
  below: 0.5,
  lower: -1,
  body: -9,
};

function scoreOf({ index, date, kind, line, place }: Candidate, { draft, lines, days }: Around): number {
  const text = draft.blocks[index]?.text ?? '';
  const near = [wordyAbove(draft, index), wordyBelow(draft, index)];
  const nearTexts = near.map((at) => draft.blocks[at]?.text ?? '');
  const isUnlabelledAbove = kind === null && (place === 'above' || place === 'higher');
  const signs: readonly (readonly [boolean, number])[] = [
    [kind !== null, 2],
    [Boolean(line.names?.label), 2],
    [line.names?.label === null, 1],
    [(date.value?.length ?? 0) > '2019-03-29'.length, 0.5],
    [near.some((at) => lines.get(at)?.names?.label), 1.5],
    [nearTexts.some(isName), 1],
    [near.some((at) => draft.blocks[at]?.role === 'headline'), 1],
    [[text, ...nearTexts].some((one) => readingTime.test(one)), 0.5],
    [isUnlabelledAbove && days === 1, 1],
    [isUnlabelledAbove && days > 2, -1],
    [isUnlabelledAbove && beginsWithWeekday(text), -2],
    [commentDate.test(text) || commentHead.test(nearTexts[0] ?? ''), -5],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), placeScore[place] - line.rest);
}

const readingTime = /\b\d{1,3}\s?[- ]?min/i;

/** A page's header shows the day of the capture like this: "Sunday, November 22, 2026". */
function beginsWithWeekday(text: string): boolean {
  const [, first = ''] = /^(\p{L}{3,}),?\s(?:\p{L}{3,}\s\d|\d)/u.exec(text) ?? [];
  return first !== '' && monthNamed(first) === undefined && dateLabel(first) === null;
}

const commentDate = /\b(?:says?|said|wrote|reply|replies|permalink|commented)\b/i;
const commentHead = /^.{1,60}\b(?:says|said|wrote|reply|comments?)\s?:?$/i;
