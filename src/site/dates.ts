import { Temporal } from 'temporal-polyfill';
import { settings } from '../settings.ts';

/** A date has no zone: it is read and written in one and the same. */
const formatIn = (style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(settings.language, { ...style, timeZone: 'UTC' });

const formats = {
  day: formatIn({ dateStyle: 'long' }),
  dayOfYear: formatIn({ day: 'numeric', month: 'long' }),
  weekday: formatIn({ weekday: 'long' }),
  month: formatIn({ month: 'long', year: 'numeric' }),
};

/** A publish time, ISO 8601 with only what is known: see the `published` field of the stories' schema. */
type Published = string;

/** The publish time in words: `29 March 2019, 18:58`, with the zone where the capture states it. */
export function formatPublished(published: Published): string {
  const clock = formatClock(published);
  return formatDate(published.slice(0, 10), 'day') + (clock === '' ? '' : `, ${clock}`);
}

/**
 * An earlier time as it is said behind a later one, without what both share: `8 March, 06:00` behind one of that year, `06:00`
 * behind one of that day.
 */
export function formatEarlier(earlier: Published, later: Published): string {
  const clock = formatClock(earlier);
  if (earlier.slice(0, 4) !== later.slice(0, 4)) return formatPublished(earlier);
  if (earlier.slice(0, 10) === later.slice(0, 10) && clock !== '' && formatClock(later) !== '') return clock;
  return formatDate(earlier.slice(0, 10), 'dayOfYear') + (clock === '' ? '' : `, ${clock}`);
}

/** The time of day of a publish time: `18:58`, with the zone where the capture states it; empty where it states no time. */
export function formatClock(published: Published): string {
  const [, time = '', zone] = /T(\d\d:\d\d)(?::\d\d)?(Z|[+-][\d:]+)?$/.exec(published) ?? [];
  return time + (zone === undefined ? '' : ` (UTC${zone.replace(/^(?:Z|[+-]00:00)$/, '').replace('-', '−')})`);
}

/** The weekday of a day, ISO 8601: `Friday`. */
export function formatWeekday(day: string): string {
  return formatDate(day, 'weekday');
}

/** A month, ISO 8601, in words: `March 2019`. */
export function formatMonth(month: string): string {
  return formatDate(`${month}-01`, 'month');
}

function formatDate(day: string, format: keyof typeof formats): string {
  return formats[format].format(new Date(`${day}T00:00Z`));
}

/**
 * A time as sitemaps have it: the day alone where the zone is not known, since they know no time without one. Their schema
 * demands seconds, too: a minute's first.
 */
export function zonedOrDay(published: Published): string {
  return hasZone(published) ? published.replace(/(T\d\d:\d\d)/, '$1:00') : published.slice(0, 10);
}

/** The publish time as a moment, for formats that cannot do without one: the settings say which zone stands in. */
export function publishedMoment(published: Published, timeZone: string = settings.timeZone): Date {
  const moment = hasZone(published)
    ? Temporal.Instant.from(published)
    : Temporal.PlainDateTime.from(published).toZonedDateTime(timeZone).toInstant();
  return new Date(moment.epochMilliseconds);
}

/** Whether a publish time states its zone. */
export function hasZone(published: Published): boolean {
  return /[+-]\d\d:\d\d$/.test(published);
}
