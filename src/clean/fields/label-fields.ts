import { notAfterCapture } from '../date/capture-day.ts';
import { findDateOrder } from '../date/date-order.ts';
import type { FieldLine } from './field-line.ts';
import { label, type Draft, type Step } from '../draft.ts';
import { findByline } from '../byline/find-byline.ts';
import { findDatesOf, type FoundDates } from '../date/find-published.ts';
import { fieldLinesOf, relativeLinesOf, type FieldLines } from './field-lines.ts';
import { isBetween } from '../body/heaviest-run.ts';
import { placesOf, type PlaceOf } from './place.ts';
import type { Reason } from '../rule.ts';

export const fieldReasons = {
  byline: { id: 'byline/labelled', role: 'byline', reason: 'Names who wrote the article.' },
  bylineWithDate: { id: 'byline/with-date', role: 'byline', reason: 'Names who wrote the article, and when.' },
  besideDate: {
    id: 'byline/name-alone',
    role: 'byline',
    reason: 'A name beside the headline, the date or a job title.',
  },
  date: {
    id: 'date/published',
    role: 'date',
    reason: 'The date that stands nearest to the article or is labelled as its own.',
  },
  updated: { id: 'date/updated', role: 'date', reason: 'When the article was last changed.' },
  relative: {
    id: 'date/relative',
    role: 'date',
    reason: 'Not stated: counted from the time of the capture, as the page counts it from the reader’s clock.',
  },
  ambiguous: {
    id: 'date/ambiguous',
    role: 'date',
    reason: 'The article’s date, of which day and month cannot be told apart.',
  },
  furtherAmbiguous: {
    id: 'furniture/ambiguous-date',
    role: 'furniture',
    reason: 'A date whose day and month cannot be told apart, so it is not used.',
  },
  afterCapture: {
    id: 'furniture/date-after-capture',
    role: 'furniture',
    reason: 'A date later than the capture itself, so it is not when the article was published.',
  },
  furtherDate: {
    id: 'furniture/further-date',
    role: 'furniture',
    reason: 'A date outside the article’s body that is not its own.',
  },
  furtherByline: {
    id: 'furniture/further-byline',
    role: 'furniture',
    reason: 'A further byline; the story shows the first.',
  },
} as const satisfies Record<string, Reason>;

/** Labels the article's byline and dates, and other bylines and dates around it. */
export const labelFields: Step = (draft) => {
  const place = placesOf(draft, draft.run);
  const lines = fieldLinesOf(draft, place);
  const { dates, isRelative } = datesOf(draft, lines, place);
  const byline = findByline(draft, { lines, dates, place });
  const why = findDateOrder(draft)?.why ?? null;
  return label(draft, (_, index) => {
    const line = lines.get(index);
    const chosen = reasonOfChosen({ index, byline, dates, isRelative, line });
    const needsWhy = why !== null && line?.dates.some(({ order, value }) => order === 'either' && value !== null);
    if (chosen) return needsWhy ? { ...chosen, why } : chosen;
    return line && line.rest === 0 && !isBetween(draft.run, index) ? reasonOfOther(draft, line) : undefined;
  });
};

/** The article's dates. Falls back to a relative date. */
function datesOf(draft: Draft, lines: FieldLines, place: PlaceOf): { dates: FoundDates; isRelative: boolean } {
  const dates = findDatesOf(draft, lines, place);
  if (dates.published !== -1 || dates.ambiguous !== -1) return { dates, isRelative: false };
  const { published } = findDatesOf(draft, relativeLinesOf(draft, place), place);
  return { dates: { ...dates, published }, isRelative: true };
}

interface Chosen {
  readonly index: number;
  readonly byline: number;
  readonly dates: FoundDates;
  readonly isRelative: boolean;
  readonly line: FieldLine | undefined;
}

function reasonOfChosen({ index, byline, dates, isRelative, line }: Chosen): Reason | undefined {
  if (index === byline) {
    if (Object.values(dates).includes(index)) return fieldReasons.bylineWithDate;
    return line?.names?.label ? fieldReasons.byline : fieldReasons.besideDate;
  }
  if (index === dates.published) return isRelative ? fieldReasons.relative : fieldReasons.date;
  if (index === dates.updated) return fieldReasons.updated;
  return index === dates.ambiguous ? fieldReasons.ambiguous : undefined;
}

/** The reason for a field line that is not the article's. */
function reasonOfOther({ captured }: Draft, { names, dates }: FieldLine): Reason | undefined {
  if (names?.label) return fieldReasons.furtherByline;
  if (dates.some(({ value }) => value === null)) return fieldReasons.furtherAmbiguous;
  if (dates.length === 0) return undefined;
  const isLate = notAfterCapture(dates, captured).length === 0;
  return isLate ? fieldReasons.afterCapture : fieldReasons.furtherDate;
}
