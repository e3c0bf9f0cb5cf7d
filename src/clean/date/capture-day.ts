import type { LabelledDate } from '../fields/field-line.ts';

/** In milliseconds. When a page is captured, its date may already be a day later further east. */
const aDay = 86_400_000;

/** Whether a date (ISO 8601) is after the day of the capture, by more than time zones explain. */
export function isAfterCapture(date: string, captured: string): boolean {
  return dayOf(date) - dayOf(captured) > aDay;
}

/** Drops dates after the capture: they cannot be the article's. */
export function notAfterCapture(dates: readonly LabelledDate[], captured: string | null): readonly LabelledDate[] {
  return dates.filter(({ value }) => value === null || captured === null || !isAfterCapture(value, captured));
}

function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`);
}
