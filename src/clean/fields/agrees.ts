import type { FieldName } from '../article.ts';
import { wordsKey } from '../../text/words.ts';
import { addressKey } from '../address/page-address.ts';
import { isHost, isHostOf } from '../source/source-in-address.ts';

/**
 * Whether two values of a field agree, or one only says more: a date with and without a time, names joined by "and" or
 * a comma, a site's name and its host, an address with and without tracking parameters.
 */
export function agrees(field: FieldName | 'headline', a: string, b: string): boolean {
  if (field === 'address') return addressKey(a) === addressKey(b);
  if (field === 'published' || field === 'updated') return datesAgree(a, b);
  if (wordsKey(a) === wordsKey(b)) return true;
  if (field === 'byline') return namesOf(a) === namesOf(b);
  return field === 'source' && isHost(a) !== isHost(b) && (isHost(a) ? isHostOf(a, b) : isHostOf(b, a));
}

/** In milliseconds. A page may show a date in its own zone and state it in another. */
const aDay = 86_400_000;
const zone = /^[^T]*T.*[+-]\d\d:\d\d$/;

function datesAgree(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return zone.test(a) !== zone.test(b) && Math.abs(dayOf(a) - dayOf(b)) <= aDay;
}

function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`);
}

/** A byline without the lower-case words between names, which vary: "and", "y", "von". */
function namesOf(byline: string): string {
  return wordsKey(byline.replace(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}])/gu, ' '));
}
