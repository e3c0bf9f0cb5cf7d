/**
 * Compares two ISO 8601 times with only what is known. Negative if the first is earlier, positive if it is later, 0 if
 * that cannot be told: a day agrees with all of its hours, and a time without a zone may be one of any zone.
 */
export function compareTimes(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0;
  const difference = Date.parse(asUtc(a)) - Date.parse(asUtc(b));
  return Math.abs(difference) > uncertainty(a, b) ? difference : 0;
}

/** In milliseconds. Zones lie up to 14 hours before and 12 hours behind UTC. */
const widestZone = 14 * 3_600_000;
const aDay = 24 * 3_600_000;

function uncertainty(a: string, b: string): number {
  const [zoneA, zoneB] = [hasZone(a), hasZone(b)];
  if (zoneA && zoneB) return 0;
  const ofZones = zoneA !== zoneB ? widestZone : 0;
  // Both in one zone of the site's: a day's hours are those of the other's day.
  return isDay(a) !== isDay(b) && ofZones > 0 ? ofZones + aDay : ofZones;
}

function isDay(time: string): boolean {
  return time.length === 10;
}

function hasZone(time: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time.slice(10));
}

function asUtc(time: string): string {
  if (isDay(time)) return `${time}T00:00Z`;
  return hasZone(time) ? time : `${time}Z`;
}
