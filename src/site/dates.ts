import { Temporal } from 'temporal-polyfill';
import { settings } from '../settings.ts';

/** A publish time, ISO 8601 with only what is known: see the `published` field of the stories' schema. */
type Published = string;

/** The publish time in words: `29 March 2019, 18:58`, with the zone where the capture states it. */
export function formatPublished(published: Published): string {
  const [, date = '', time, zone] = /^([\d-]+)(?:T([\d:]+))?([+-][\d:]+)?$/.exec(published) ?? [];
  const day = new Intl.DateTimeFormat(settings.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
  const clock = time === undefined ? '' : `, ${time}`;
  return day + clock + (zone === undefined ? '' : ` (UTC${zone.replace('-', '−')})`);
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

function hasZone(published: Published): boolean {
  return /[+-]\d\d:\d\d$/.test(published);
}
