import { allMatches } from '../../text/all-matches.ts';
import { clockAfter, clockBefore } from './clock.ts';
import { monthNamed } from './months.ts';

/** A date in a line. */
export interface FoundDate {
  /** Offsets into the line, including weekday and time: [start, end). */
  readonly start: number;
  readonly end: number;
  /**
   * ISO 8601 with only what is stated: `2019-03-29`, `2019-03-29T18:58` or `2019-03-29T18:58+03:00`; `null` if day and
   * month are ambiguous.
   */
  readonly value: string | null;
  /** For numeric dates, the order of day and month; `either` if both are possible. */
  readonly order: DateOrder | 'either' | null;
}

/** Whether a page writes the day or the month first. */
export type DateOrder = 'day-first' | 'month-first';

/** In characters. A line of dates, names and labels is shorter. */
const longestDateLine = 240;

/** A fast check: every full date matches this, and nearly all other lines fail. */
const mayHoldDate = /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d|[’']\d\d/;

/** A fast check: besides the year there are digits for the day. "© 2019" is no date. */
const mayHoldDay = /(?:\d\D{0,240}){5}|\d[./-]\s?\d|[’']\d\d/;

const year = String.raw`(?<year>(?:19|20)\d\d(?!\d(?!\d?:\d\d))|['’]\d\d(?!\d))`;
const day = String.raw`(?<!\d)(?<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.)?`;
const gap = String.raw`[\s.,\/\-]{0,3}`;
const of = String.raw`(?:(?:of|de|del|da|di|ng|των)\s|d['’])?`;

/** The formats of a full date. A month's name matches any word here and is looked up later. */
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d|\d[./-])(?<year>(?:19|20)\d\d)(?<sep>[-/.•])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d%]|[./-]\d)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\d|\d[./-])(?<first>\d{1,2})(?<sep>[./-])\s?(?<second>\d{1,2})\k<sep>\s?(?<year>(?:19|20)\d\d|\d\d)(?!\d(?!\d?:\d\d)|[./%-]\d|%)`,
    'gu',
  ),
  new RegExp(String.raw`${day}${gap}${of}(?<name>[\p{L}\p{M}]{3,14})${gap}${of}${year}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?<name>[\p{L}\p{M}]{3,40})${gap}${day}${gap}${of}${year}`, 'giu'),
  new RegExp(String.raw`(?<!\d)(?<year>(?:19|20)\d\d)${gap}(?<name>[\p{L}\p{M}]{3,14})${gap}${day}(?!\d|:)`, 'giu'),
  /(?<!\d)(?<day>[0-3]?\d)\s?tháng\s?(?<month>\d{1,2})(?:\s?năm\s|,?\s)(?<year>(?:19|20)\d\d)(?!\d)/giu,
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
];

/** A calendar era other than the Gregorian one. */
const otherEra = /^\s?(?:BCE?|BE|AH|AM|B\.C)\b(?!\s?[ap]?\.?m)/;

/**
 * Finds the full dates of a short line, in order. Relative dates ("yesterday") and dates without a year are left out.
 */
export function findDates(given: string, order: DateOrder | null = null): FoundDate[] {
  if (given.length > longestDateLine) return [];
  const line = withPlainDigits(given);
  if (!mayHoldDate.test(line) || !mayHoldDay.test(line)) return [];
  const found = patterns.flatMap((pattern) => allMatches(pattern, line).map((match) => dateOf(match, order)));
  const dates = found.filter((date) => date !== null).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = dates.reduce<FoundDate[]>(
    (done, date) => (date.start < (done.at(-1)?.end ?? 0) ? done : [...done, date]),
    [],
  );
  return apart.map((date, index) =>
    withContext(line, date, { from: apart[index - 1]?.end ?? 0, to: apart[index + 1]?.start ?? line.length }),
  );
}

const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;

/** Replaces Arabic, Persian and Devanagari digits by ASCII ones. Their blocks start at multiples of sixteen. */
function withPlainDigits(line: string): string {
  return line.replace(otherDigits, (digit) => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) % 16));
}

/** The first full date of a short line. */
export function findDate(line: string, order: DateOrder | null = null): FoundDate | null {
  return findDates(line, order)[0] ?? null;
}

function dateOf(match: RegExpExecArray, order: DateOrder | null): FoundDate | null {
  const { year: digits = '', month, day: date, name, first, second } = match.groups ?? {};
  if (otherEra.test(match.input.slice(match.index + match[0].length))) return null;
  const end = match.index + match[0].length;
  if (first !== undefined && second !== undefined) {
    return numericDate({
      start: match.index,
      end,
      order,
      year: fullYear(digits),
      numbers: [Number(first), Number(second)],
    });
  }
  const named = name === undefined ? null : namedMonth(name);
  if (named === undefined) return null;
  // The month's name may be glued to the word before it.
  const start = match.index + (named && match[0].startsWith(name ?? '') ? named.offset : 0);
  const value = isoDay(fullYear(digits), named?.month ?? Number(month), Number(date));
  return value === null ? null : { start, end, value, order: null };
}

function namedMonth(name: string): { month: number; offset: number } | undefined {
  const offset = Math.max(0, name.search(/(?<=\p{Ll})\p{Lu}\p{Ll}+$/u));
  const month = monthNamed(name) ?? monthNamed(name.slice(offset));
  return month === undefined ? undefined : { month, offset: monthNamed(name) === undefined ? offset : 0 };
}

interface Numbers {
  readonly start: number;
  readonly end: number;
  readonly order: DateOrder | null;
  readonly year: number;
  readonly numbers: readonly [number, number];
}

/** `03/04/2019` is ambiguous unless the page's order is known; `29.03.2019` is not. */
function numericDate({ start, end, order, year: full, numbers: [first, second] }: Numbers): FoundDate | null {
  const dayFirst = isoDay(full, second, first);
  const monthFirst = isoDay(full, first, second);
  if (dayFirst === null && monthFirst === null) return null;
  if (dayFirst === monthFirst) return { start, end, value: dayFirst, order: null };
  if (dayFirst !== null && monthFirst !== null) {
    const value = order === null ? null : order === 'day-first' ? dayFirst : monthFirst;
    return { start, end, value, order: 'either' };
  }
  return { start, end, value: dayFirst ?? monthFirst, order: dayFirst === null ? 'month-first' : 'day-first' };
}

/** Two-digit years are of this century. */
function fullYear(digits: string): number {
  const number = Number(digits.replace(/\D/g, ''));
  return number < 100 ? 2000 + number : number;
}

/** The ISO date, or `null` if the calendar has no such day. */
function isoDay(yearNumber: number, month: number, date: number): string | null {
  const isInMonth =
    month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
  if (!isInMonth) return null;
  return `${yearNumber}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const weekday =
  /(?:\b(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)|(?<![\p{L}])(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή))\.?,?\s{0,2}(?:the |den |le |el |il )?$/iu;

/** Extends a date to the weekday and time of day beside it. */
function withContext(line: string, date: FoundDate, { from, to }: { from: number; to: number }): FoundDate {
  const clock = clockAfter(line.slice(date.end, to));
  const end = date.end + (clock?.length ?? 0);
  const above = line.slice(from, date.start);
  const dayName = weekday.exec(above)?.[0] ?? '';
  const rest = above.slice(0, above.length - dayName.length);
  const early = clock ? null : clockBefore(rest);
  const value = date.value && date.value + ((clock ?? early) ? `T${(clock ?? early)?.value}` : '');
  return { ...date, value, start: from + rest.length - (early?.length ?? 0), end };
}
