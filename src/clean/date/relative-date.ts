import * as chrono from 'chrono-node';
import { findDate } from './date.ts';
import { dateLabel } from '../fields/field-labels.ts';

/** A date relative to the time of reading. */
interface RelativeDate {
  /** Offsets into the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** The day, computed from the reference: `2019-03-29`. */
  readonly value: string;
}

/** In characters. Longer lines are prose. */
const longestLine = 120;

/** The library's languages, each with words that must occur. The words avoid running every parser on every line. */
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

/**
 * "3 days ago" may be four calendar days, "2 weeks ago" ten to twenty: only minutes, hours, today and yesterday give a
 * certain day.
 */
const counted = 'result/relativeDateAndTime';
const named =
  /^(?:yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|вчера|сегодня|вчора|сьогодні|igår|idag|eilen|tänään|昨日|今日|昨天|今天|أمس|اليوم|kemarin|hari ini)/iu;

/** A fast check for a short line with a relative word. */
export function mayBeRelative(line: string): boolean {
  return line.length <= longestLine && languages.some(([pattern]) => pattern.test(line));
}

/** The first relative date of a short line: "2 hours ago", "gestern". */
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

/**
 * "Today" and the like also occur in menus and names, so they must start the line or follow a label such as
 * "Published".
 */
function leadsIn(before: string): boolean {
  return before.trim() === '' || dateLabel(before) !== null;
}

/** The day of a text that is only a relative date. */
export function relativeDay(text: string, reference: string): string | null {
  const found = findRelativeDate(text, reference);
  return found && found.end - found.start === text.length ? found.value : null;
}

function digits(part: number | null): string {
  return String(part).padStart(2, '0');
}

/** The capture's local time, treated as UTC so that the day stays the same; noon if there is no time. */
function instantOf(reference: string): Date {
  const clock = /T(\d\d:\d\d)/.exec(reference)?.[1] ?? '12:00';
  return new Date(`${reference.slice(0, 10)}T${clock}Z`);
}
