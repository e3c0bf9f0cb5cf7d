/** A time of day beside a date. */
export interface Clock {
  /** The number of characters, counted from the date. */
  readonly length: number;
  /** `18:58`, or `18:58+03:00` if the text names a zone with one fixed offset. */
  readonly value: string;
}

/**
 * Minutes ahead of UTC. Names whose offset depends on season, year or country are left out: "ET", "CET" (also used in
 * summer), "MSK" (four hours from 2011 to 2014), "IST", "BST".
 */
const fixedZones: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  ...{ cest: 120, mesz: 120, eest: 180, wib: 420, wita: 480, wit: 540, hkt: 480, sgt: 480, jst: 540, kst: 540 },
  ...{ aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
};

/** The widest offset in use, in minutes: UTC+14, on the Line Islands. */
const furthestZone = 14 * 60;

const zone = String.raw`(?:(?<offset>(?:UTC|GMT)?\s?[+\-−]\d{1,2}:?(?:\d\d)?(?!\d))|(?<zone>Z|UTC|GMT|BST|IST|[AECMP][SD]?T|CES?T|MES?Z|EES?T|WES?T|MSK|МСК|JST|KST|HKT|SGT|WITA|WIB|WIT|AES?T|AEDT|NZ[SD]?T|Uhr|h|hrs?)(?![\p{L}\d]))`;
const time = String.raw`(?<hour>2[0-3]|[01]?\d)(?!\d)(?:(?:[:h]|\.(?=\d\d\s?(?:[ap]\.?m|Uhr\b)))(?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?`;
const link = String.raw`(?:\s?(?:г\.|года|р\.|року))?(?:\s?[,|•·⋅/–—-]|\s?\()?\s{0,2}(?:(?:at|um|à|a las|alle|ore|às|om|kl\.?|klo|o|u|в|о|στις|as of)\s{1,2}|T)?`;

const after = new RegExp(`^${link}${time}(?:\\s?\\(?${zone}\\)?)?\\)?`, 'iu');
const before = new RegExp(`(?<![\\d:.,])${time}(?:\\s?${zone})?(?:\\s?[,|•·⋅/–—-])?\\s{0,2}(?:on\\s)?$`, 'iu');

/** The time of day at the start of a text that follows a date. */
export function clockAfter(text: string): Clock | null {
  return clockOf(after.exec(text.slice(0, 40)));
}

/** The time of day at the end of a text that a date follows. */
export function clockBefore(text: string): Clock | null {
  return clockOf(before.exec(text.slice(-40)));
}

function clockOf(match: RegExpExecArray | null): Clock | null {
  const { hour, minute, half, offset, zone: name } = match?.groups ?? {};
  // A bare number is no time: "March 3, 2020 5 min read".
  if (!match || hour === undefined || (minute === undefined && half === undefined)) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23) return null;
  const minutes = offset === undefined ? fixedZones[zoneName(name, half)] : offsetOf(offset);
  return { length: match[0].length, value: `${pad(hours)}:${minute ?? '00'}${isoZone(minutes)}` };
}

/** "CST" is also China Standard Time; China uses the 24-hour clock. */
function zoneName(name = '', half?: string): string {
  const known = name.toLowerCase();
  return known === 'cst' && half === undefined ? '' : known;
}

function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /([+\-−])(\d{1,2}):?(\d\d)?$/.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return size <= furthestZone ? (sign === '+' ? size : -size) : undefined;
}

function isoZone(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
