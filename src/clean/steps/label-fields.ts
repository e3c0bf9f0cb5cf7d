import { dateOrderOf } from '../fields/date-order.ts';
import { label, type Step } from '../draft.ts';
import { findByline } from '../fields/find-byline.ts';
import { findDatesOf } from '../fields/find-published.ts';
import { fieldLinesOf } from '../fields/field-lines.ts';
import { isBetween } from '../body/heaviest-run.ts';
import { placesOf } from '../fields/place.ts';
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
  ambiguous: {
    id: 'furniture/ambiguous-date',
    role: 'furniture',
    reason: 'A date whose day and month cannot be told apart, so it is not used.',
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

/** Labels the byline and the dates that belong to the article, and those around it that do not. */
export const labelFields: Step = (draft) => {
  const body = draft.run;
  const place = placesOf(draft, body);
  const lines = fieldLinesOf(draft, dateOrderOf(draft), place);
  const dates = findDatesOf(draft, lines, place);
  const byline = findByline(draft, { lines, dates, place });
  return label(draft, (_, index) => {
    const hasDate = index === dates.published || index === dates.updated;
    if (index === byline) {
      if (hasDate) return fieldReasons.bylineWithDate;
      return lines.get(index)?.names?.label ? fieldReasons.byline : fieldReasons.besideDate;
    }
    if (index === dates.published) return fieldReasons.date;
    if (index === dates.updated) return fieldReasons.updated;
    const line = lines.get(index);
    if (!line || line.rest > 0 || isBetween(body, index)) return undefined;
    if (line.names?.label) return fieldReasons.furtherByline;
    if (line.dates.some(({ value }) => value === null)) return fieldReasons.ambiguous;
    return line.dates.length > 0 ? fieldReasons.furtherDate : undefined;
  });
};
