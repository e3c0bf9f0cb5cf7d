import type { Draft } from './draft.ts';
import { dateLabel, type DateKind, type FieldLine, type LabelledDate } from './field-line.ts';
import { wordyAbove, wordyBelow, type FieldLines } from './field-lines.ts';
import { isName } from './name.ts';
import { placesOf, type Place } from './place.ts';

/** The blocks that tell when the article was published and last changed, by index; -1 where none does. */
export interface FoundDates {
  readonly published: number;
  readonly updated: number;
}

interface Candidate {
  readonly index: number;
  readonly date: LabelledDate;
  readonly kind: DateKind | null;
  readonly score: number;
}

/** A candidate with less is not sure enough to be given. */
const leastScore = 2.5;

/** Chooses among the dates around an article. A date in doubt is none. */
export function findDatesOf(draft: Draft, lines: FieldLines): FoundDates {
  const place = placesOf(draft);
  const found = [...lines].map(([index, line]) => ({ draft, lines, index, line, place: place(index) }));
  const isCrowded =
    new Set(
      found
        .filter(({ place: at }) => at === 'higher')
        .flatMap(({ line }) => line.dates.map(({ value }) => value?.slice(0, 10))),
    ).size > 2;
  const candidates = found.flatMap((line) => candidatesOf({ ...line, isCrowded }));
  return {
    published: best(candidates.filter(({ kind }) => kind !== 'updated')),
    updated: best(candidates.filter(({ kind }) => kind === 'updated')),
  };
}

function best(candidates: readonly Candidate[]): number {
  const top = candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return top?.date.value && top.score >= leastScore ? top.index : -1;
}

interface Line {
  readonly draft: Draft;
  readonly lines: FieldLines;
  readonly index: number;
  readonly line: FieldLine;
  readonly place: Place;
  /** Many dates stand far above the body, as under teasers. */
  readonly isCrowded: boolean;
}

/** The kind of a line's first date, which a label of its own may stand above. */
export function kindOf(draft: Draft, index: number, line: FieldLine): DateKind | null {
  const [date] = line.dates;
  if (!date || date.kind) return date?.kind ?? null;
  return dateLabel(draft.blocks[wordyAbove(draft, index)]?.text ?? '');
}

function candidatesOf(at: Line): Candidate[] {
  if (at.place === 'body') return [];
  const { line, index, draft } = at;
  return line.dates.flatMap((date, nth) => {
    const kind = nth === 0 ? kindOf(draft, index, line) : date.kind;
    // Of two dates without a label the second is that of a later change.
    if (nth > 0 && kind === null) return [];
    return [{ index, date, kind, score: score(at, { date, kind }) }];
  });
}

const placeScore: Readonly<Record<Place, number>> = { lead: 3, above: 2, higher: 1, below: 0.5, lower: -1, body: -9 };

const besideTime = /\b\d{1,3}\s?[- ]?min/i;

const commentLine = /\b(?:says?|said|wrote|reply|replies|permalink|comment(?:ed)? on)\b/i;

function score(
  { draft, lines, index, line, place, isCrowded }: Line,
  { date, kind }: Pick<Candidate, 'date' | 'kind'>,
): number {
  const text = draft.blocks[index]?.text ?? '';
  const [above, below] = [wordyAbove(draft, index), wordyBelow(draft, index)];
  const isComment = [text, draft.blocks[above]?.text ?? ''].some((one) => one.length < 80 && commentLine.test(one));
  const isToday =
    date.start === 0 &&
    /^\p{L}{3,}/u.test(text) &&
    /^\p{L}+,?\s\p{L}+\s\d|^\p{L}+,?\s\d/u.test(text) &&
    date.value?.length === 10 &&
    place !== 'lead' &&
    kind === null;
  return (
    placeScore[place] +
    (kind === null ? 0 : 2) +
    (line.names?.label ? 2 : line.names ? 1 : 0) +
    ((date.value?.length ?? 0) > 10 ? 0.5 : 0) +
    ([above, below].some((near) => lines.get(near)?.names?.label) ? 1.5 : 0) +
    ([above, below].some((near) => isName(draft.blocks[near]?.text ?? '')) ? 1 : 0) +
    (besideTime.test(draft.blocks[below]?.text ?? '') || besideTime.test(text) ? 0.5 : 0) +
    ([above, below].some((near) => draft.blocks[near]?.role === 'headline') ? 1 : 0) -
    line.rest -
    (place === 'higher' && isCrowded ? 1.5 : 0) -
    (isComment ? 5 : 0) -
    (isToday ? 1 : 0)
  );
}
