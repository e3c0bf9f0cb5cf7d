const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Times in the formats of mail and JavaScript. The zone is required: without it, `Date.parse` would use this machine's.
 */
const inWords =
  /^(?:[a-z]{3},? )?(?:[a-z]{3} \d\d?,?|\d\d? [a-z]{3}) \d{4} \d\d?:\d\d(?::\d\d)? ?(?:GMT|UTC?|Z|(?:GMT|UTC)?[+-]\d{4})$/i;

/**
 * Normalizes a machine-written time to ISO 8601 with only what is known, to the minute, with the zone as an offset:
 * `2019-04-25`, `2019-04-25T12:57` or `2019-04-25T12:57+00:00`. `null` if it is no time.
 *
 * Reads ISO 8601 with or without the `T`, and the formats of mail and JavaScript: `Sun, 22 Mar 2026 09:15:30 +0100
 * (CET)`.
 */
export function isoTime(value: string): string | null {
  const text = value.trim();
  return iso.test(text) ? fromIso(text) : fromWords(text.replace(/ \([^()]*\)$/, ''));
}

function fromIso(text: string): string | null {
  const [, year = '', month = '', day = '', hour, minute = '', zone] = iso.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${date}T${hour}:${minute}${offsetOf(zone)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[zu]/i.test(zone) ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function fromWords(text: string): string | null {
  const time = inWords.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 16)}+00:00`;
}
