import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** In UTF-16 code units. Headlines and names are shorter. */
const longestText = 500;

/** One line of text with something visible. White space is normalized. */
export function text(key: string): z.ZodType<string> {
  return z
    .string({
      error: ({ input }) =>
        input === null
          ? `"${key}" cannot be taken away. Write what it is, or take the line out.`
          : `"${key}" is no text. Put it in quotes, all on one line.`,
    })
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .refine((value) => /[\p{L}\p{N}]/u.test(value), { error: `"${key}" has no letter and no digit. Say what it is.` })
    .refine((value) => !/\p{Cc}/u.test(value), { error: `"${key}" has a control character. Take it out.` })
    .refine((value) => value.length <= longestText, {
      error: `"${key}" is longer than ${longestText} characters. Shorten it.`,
    });
}

const isoDate =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<clock>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?: ?(?<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?)?$/i;

/** Cannot be taken for a date, or pasted as one. */
const dateForm = 'YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm+hh:mm';

/** An ISO 8601 date with only what is known: `2019-03-29`, `2019-03-29T18:58` or `2019-03-29T18:58+03:00`. */
export function date(key: string): z.ZodType<string> {
  return z.unknown().transform((value, context) => {
    const { day, clock, zone } = (typeof value === 'string' ? isoDate.exec(value.trim())?.groups : undefined) ?? {};
    if (day !== undefined && isReal(clock === undefined ? day : `${day}T${clock}`)) {
      return clock === undefined ? day : `${day}T${clock}${isoZone(zone)}`;
    }
    const what = day === undefined ? 'not written as a date is here' : `no real date: ${String(value)}`;
    context.addIssue(`"${key}" is ${what}. Write it in digits, as ${dateForm}.`);
    return z.NEVER;
  });
}

function isReal(local: string): boolean {
  try {
    Temporal.PlainDateTime.from(local);
    return true;
  } catch {
    return false;
  }
}

function isoZone(zone = ''): string {
  return zone.toUpperCase() === 'Z' ? '+00:00' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
}

/** A web address. */
export function address(key: string): z.ZodType<string> {
  return z.unknown().transform((value, context) => {
    const url = typeof value === 'string' ? URL.parse(value.trim()) : null;
    if (url && /^https?:$/.test(url.protocol) && url.hostname !== '') return url.href;
    context.addIssue(`"${key}" is no address of the web. Write it whole, with https:// or http:// before it.`);
    return z.NEVER;
  });
}

/** A language tag (BCP 47), made canonical: `en`, `pt-BR`. */
export function language(key: string): z.ZodType<string> {
  return z.unknown().transform((value, context) => {
    const tag = typeof value === 'string' && /^[a-z]{2,3}(?:-|$)/i.test(value) ? canonicalTag(value) : undefined;
    if (tag !== undefined) return tag;
    context.addIssue(
      `"${key}" is no language’s tag. Write the two or three letters of the language, and behind a hyphen its script or country if need be.`,
    );
    return z.NEVER;
  });
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
