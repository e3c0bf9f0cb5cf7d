const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/**
 * A time that a machine wrote, `2019-04-25 12:57:54Z`, as ISO 8601 with only what it says, to the second; `null` where it is
 * none.
 */
export function isoTime(value: string): string | null {
  const [, year, month = '', day = '', hour, minute = '', second, zone] = pattern.exec(value.trim()) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
