import * as chrono from 'chrono-node';
import { findDate } from './date.ts';
import { dateLabel } from '../fields/field-labels.ts';

/** A text that counts a date from the reader's clock. */
interface RelativeDate {
  /** Offsets into the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** The day, counted from the reference: `2019-03-29`. */
  readonly value: string;
}

/** Longer lines are prose. */
const longestLine = 120;

/** The languages that the library counts in, each with its words; the words save asking all of them about every line. */
const languages: readonly (readonly [pattern: RegExp, locale: { readonly casual: chrono.Chrono }])[] = [
  [/\b(?:ago|yesterday|today)\b/i, chrono.en],
  [/\b(?:vor|gestern|heute)\b/i, chrono.de],
  [/\b(?:il y a|hier)\b/i, chrono.fr],
  [/\b(?:ayer|hoy)\b/i, chrono.es],
  [/\b(?:fa|ieri|oggi)\b/i, chrono.it],
  [/\b(?:ontem|hoje)\b/i, chrono.pt],
  [/\b(?:geleden|gisteren|vandaag)\b/i, chrono.nl],
  [/назад|вчера|сегодня/i, chrono.ru],
  [/тому|вчора|сьогодні/i, chrono.uk],
  [/\b(?:igår|idag)\b/i, chrono.sv],
  [/\b(?:sitten|eilen|tänään)\b/i, chrono.fi],
  [/昨日|今日/, chrono.ja],
  [/昨天|今天/, chrono.zh],
  [/أمس|اليوم/, chrono.ar],
  [/\b(?:lalu|kemarin|hari ini)\b/i, chrono.id],
];

/** "3 days ago" may be four by the calendar, "2 weeks ago" ten to twenty: only minutes, hours, today and yesterday tell a day. */
const counted = 'result/relativeDateAndTime';
const named =
  /^(?:yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|вчера|сегодня|вчора|сьогодні|igår|idag|eilen|tänään|昨日|今日|昨天|今天|أمس|اليوم|kemarin|hari ini)/iu;

/** Whether a line is short and has a word by which dates are counted; cheap. */
export function mayBeRelative(line: string): boolean {
  return line.length <= longestLine && languages.some(([pattern]) => pattern.test(line));
}

/** The first date of a short line that is counted from the reader's clock: "2 hours ago", "gestern". */
export function findRelativeDate(line: string, reference: string): RelativeDate | null {
  if (!mayBeRelative(line) || findDate(line)) return null;
  for (const [pattern, { casual }] of languages) {
    if (!pattern.test(line)) continue;
    for (const { start, index, text } of casual.parse(line, { instant: instantOf(reference), timezone: 0 })) {
      if (!start.tags().has(counted) && !(named.test(text) && leadsIn(line.slice(0, index)))) continue;
      const value = ['year', 'month', 'day'].map((part) => digits(start.get(part as chrono.Component))).join('-');
      return { start: index, end: index + text.length, value };
    }
  }
  return null;
}

/** "Today" and its like are words of menus and names, too, unless they begin a line or stand behind "Published". */
function leadsIn(before: string): boolean {
  return before.trim() === '' || dateLabel(before) !== null;
}

/** The day of a text that is nothing but such a date. */
export function relativeDay(text: string, reference: string): string | null {
  const found = findRelativeDate(text, reference);
  return found && found.end - found.start === text.length ? found.value : null;
}

function digits(part: number | null): string {
  return String(part).padStart(2, '0');
}

/** A capture's clock as it stands, as its day is; one without a time at noon. */
function instantOf(reference: string): Date {
  const clock = /T(\d\d:\d\d)/.exec(reference)?.[1] ?? '12:00';
  return new Date(`${reference.slice(0, 10)}T${clock}Z`);
}
