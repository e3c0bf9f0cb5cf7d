import type { DateOrder } from './date.ts';

/**
 * Languages in which dates as numbers have the day first wherever they are written, as Unicode's locale data (CLDR) has them.
 * Not English; nor those that begin with the year, whose dates in another order are somebody else's.
 */
const dayFirst = new Set(
  (
    'de fr es it pt nl da nb no nn fi is et lv pl cs sk sl hr bs sr bg mk ro ru uk be el tr az ka hy ' +
    'ar he ur hi bn mr gu ta te ml id ms vi th ca gl sq'
  ).split(' '),
);

/** The countries that write English, by the order of their numbers. Canada and South Africa have both. */
const english: Readonly<Record<string, DateOrder>> = {
  ...{ gb: 'day-first', uk: 'day-first', ie: 'day-first', au: 'day-first', nz: 'day-first', in: 'day-first' },
  ...{ pk: 'day-first', ng: 'day-first', gh: 'day-first', ke: 'day-first', ug: 'day-first', sg: 'day-first' },
  ...{ us: 'month-first', ph: 'month-first' },
};

/** Countries of the languages above. Those whose domains are sold for their letters (.co, .me, .tv, .be, .is) are left out. */
const dayFirstCountries = new Set(
  'de at ch fr es it pt nl dk no fi ee lv pl cz sk si hr rs bg ro ru ua gr tr br ar mx cl pe uy py ec ve eg ma dz il id vn'.split(
    ' ',
  ),
);

/**
 * The order that a language's dates have: `de`, `en-GB`. `en-US` alone does not tell, for that is what publishing systems state
 * where nobody has set a language.
 */
export function orderOfLanguage(tag: string): DateOrder | null {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'en') return dayFirst.has(language) ? 'day-first' : null;
  const country = rest.find((part) => part.length === 2) ?? '';
  return country === 'us' ? null : (english[country] ?? null);
}

/** The order that a country's sites have: `news.example.co.uk`. */
export function orderOfHost(host: string): DateOrder | null {
  const country = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase() ?? '';
  return dayFirstCountries.has(country) ? 'day-first' : (english[country] ?? null);
}
