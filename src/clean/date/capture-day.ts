import type { LabelledDate } from '../fields/field-line.ts';

/** In milliseconds. A day's page may be captured while its date has already changed further east. */
const aDay = 86_400_000;

/** Whether a date, ISO 8601, is later than the day on which the page was captured: by more than the world's zones explain. */
export function isAfterCapture(date: string, captured: string): boolean {
  return dayOf(date) - dayOf(captured) > aDay;
}

/** A line's dates but for those that cannot be the article's: they are later than the capture. */
export function notAfterCapture(dates: readonly LabelledDate[], captured: string | null): readonly LabelledDate[] {
  return dates.filter(({ value }) => value === null || captured === null || !isAfterCapture(value, captured));
}

function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`);
}
