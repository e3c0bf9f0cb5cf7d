import type { DateOrder } from './date.ts';

/**
 * Languages whose numeric dates are day-first everywhere, by Unicode's locale data (CLDR). Not English, and not
 * languages that write the year first: their other dates come from elsewhere.
 */
const dayFirst = new Set(
  (
    'de fr es it pt nl da nb no nn fi is et lv pl cs sk sl hr bs sr bg mk ro ru uk be el tr az ka hy ' +
    'ar he ur hi bn mr gu ta te ml id ms vi th ca gl sq'
  ).split(' '),
);

/** English-speaking countries by their date order. Canada and South Africa use both. */
const english: Readonly<Record<string, DateOrder>> = {
  ...{ gb: 'day-first', uk: 'day-first', ie: 'day-first', au: 'day-first', nz: 'day-first', in: 'day-first' },
  ...{ pk: 'day-first', ng: 'day-first', gh: 'day-first', ke: 'day-first', ug: 'day-first', sg: 'day-first' },
  ...{ us: 'month-first', ph: 'month-first' },
};

/**
 * Countries of these languages. Country domains that are sold for their letters (.co, .me, .tv, .be, .is) are left out.
 */
const dayFirstCountries = new Set(
  'de at ch fr es it pt nl dk no fi ee lv pl cz sk si hr rs bg ro ru ua gr tr br ar mx cl pe uy py ec ve eg ma dz il id vn'.split(
    ' ',
  ),
);

/** The date order of a language tag: `de`, `en-GB`. `en-US` says nothing: it is the default of publishing systems. */
export function orderOfLanguage(tag: string): DateOrder | null {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'en') return dayFirst.has(language) ? 'day-first' : null;
  const country = rest.find((part) => part.length === 2) ?? '';
  return country === 'us' ? null : (english[country] ?? null);
}

/** The date order of a host's country: `news.example.co.uk`. */
export function orderOfHost(host: string): DateOrder | null {
  const country = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase() ?? '';
  return dayFirstCountries.has(country) ? 'day-first' : (english[country] ?? null);
}
