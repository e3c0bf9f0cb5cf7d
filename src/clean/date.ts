import { en } from 'chrono-node';

/** A date found in a line. */
export interface FoundDate {
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /**
   * ISO 8601, with only what the line says: `2019-03-29`, `2019-03-29T18:58` or `2019-03-29T18:58+03:00`;
   * `null` where its day and month cannot be told apart.
   */
  readonly value: string | null;
}

/** A line that says no more than a date and its labels is shorter than this, even with both spelled out. */
const longestDateLine = 120;

/** What every line with a full date has; saves asking the parser about each short line. */
const mayHoldDate = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;

const numericDate = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)/;

/**
 * The first full date of a short line. Dates that lean on a reader's clock ("yesterday", "Friday") or lack the year are
 * none.
 */
export function findDate(line: string): FoundDate | null {
  if (line.length > longestDateLine || !mayHoldDate.test(line)) return null;
  // A fixed reference: what is certain does not depend on it, and nothing else is used.
  const found = en.parse(line, new Date(0)).find(({ start }) => isFullDate(start));
  if (!found) return null;

  const { start, end } = { start: found.index, end: found.index + found.text.length };
  return { start, end, value: isAmbiguous(found.text) ? null : isoDate(found.start, found.text) };
}

type Components = ReturnType<typeof en.parse>[number]['start'];

/** News on paper or screen; the parser also reads other eras ("1944 BC") and calendars. */
function isFullDate(components: Components): boolean {
  const year = components.get('year') ?? 0;
  return isCertain(components, 'year', 'month', 'day') && year >= 1900 && year < 2100;
}

function isCertain(components: Components, ...units: Parameters<Components['isCertain']>[0][]): boolean {
  return units.every((unit) => components.isCertain(unit));
}

/** `03/04/2019` is in March or in April; `29.03.2019` can only be read one way. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = numericDate.exec(text) ?? [];
  return first !== undefined && second !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/**
 * Zones that mean one offset and no other. Names that depend on the season or on the reader's country ("ET", "CET", "IST")
 * leave the zone unknown.
 */
const fixedZone = /(?:\d\s?[+-]\d{2}:?\d{2}|\dZ|\b(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|\b[ECMP][SD]T)\b/i;

/** The widest offset in use, in minutes: UTC+14, on the Line Islands. */
const furthestZone = 14 * 60;

function isoDate(components: Components, text: string): string {
  const number = (unit: Parameters<Components['get']>[0]) => components.get(unit) ?? 0;
  const date = [pad(number('year'), 4), pad(number('month')), pad(number('day'))].join('-');
  if (!isCertain(components, 'hour', 'minute')) return date;
  const time = `${date}T${pad(number('hour'))}:${pad(number('minute'))}`;
  const offset = number('timezoneOffset');
  const isKnown = isCertain(components, 'timezoneOffset') && fixedZone.test(text) && Math.abs(offset) <= furthestZone;
  return isKnown ? time + isoZone(offset) : time;
}

function isoZone(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
