import type { FieldName } from '../article.ts';
import { wordsKey } from '../../text/words.ts';
import { addressKey } from '../address/page-address.ts';
import { isHost, isHostOf } from '../source/source-in-address.ts';

/**
 * Whether two values of a field say the same, or one says more of the same: a date with a time and one without, names joined
 * by "and" or by a comma, a site's name and its host, an address with and without the reader's way to it.
 */
export function agrees(field: FieldName | 'headline', a: string, b: string): boolean {
  if (field === 'address') return addressKey(a) === addressKey(b);
  if (field === 'published' || field === 'updated') return datesAgree(a, b);
  if (wordsKey(a) === wordsKey(b)) return true;
  if (field === 'byline') return namesOf(a) === namesOf(b);
  return field === 'source' && isHost(a) !== isHost(b) && (isHost(a) ? isHostOf(a, b) : isHostOf(b, a));
}

/** In milliseconds. A page shows a day in its own zone and states it in another. */
const aDay = 86_400_000;
const zone = /^[^T]*T.*[+-]\d\d:\d\d$/;

function datesAgree(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return zone.test(a) !== zone.test(b) && Math.abs(dayOf(a) - dayOf(b)) <= aDay;
}

function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`);
}

/** A byline's names without the small words between them, which are not the same everywhere: "and", "y", "von". */
function namesOf(byline: string): string {
  return wordsKey(byline.replace(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}])/gu, ' '));
}
