import { keeperError } from './keeper-error.ts';

/**
 * What a host may want to change, in one place. An environment variable of the name given wins over the value here.
 */
export const settings = {
  /** The site's name. */
  title: 'Faircopy',
  description: 'News stories, cleaned from raw captures, with an account of every word.',
  /** The language of the site's own words, BCP 47. A story has the language that it is written in. */
  language: 'en-GB',

  /** The address of the host, for canonical addresses, the feed and the sitemap: `https://news.example`. `FAIRCOPY_SITE` */
  site: siteAddress(fromEnvironment('FAIRCOPY_SITE') ?? 'http://localhost:4321'),
  /** The path below that address, with or without slashes around it: `/news/`. `FAIRCOPY_BASE` */
  base: withSlashes(fromEnvironment('FAIRCOPY_BASE') ?? '/'),

  /** The folder with the captures, from the project's folder. `FAIRCOPY_CAPTURES` */
  captures: fromEnvironment('FAIRCOPY_CAPTURES') ?? 'content/captures',
  /** Build what can be built when some captures cannot be used. `FAIRCOPY_KEEP_GOING=1` */
  keepGoing: fromEnvironment('FAIRCOPY_KEEP_GOING') !== undefined,

  /** How many stories a page of the front page's list has. */
  storiesPerPage: 20,
  /** How many of the newest stories the feed has. */
  storiesInFeed: 50,

  /** The zone that stands in where a format demands one and the capture states none: an offset such as `+03:00`, or `Z`. */
  zoneWhereUnknown: 'Z',
  /**
   * Where to search for a related article whose address no capture tells; `{source}` and `{headline}` are filled in.
   * `null` for no such links.
   */
  search: 'https://duckduckgo.com/?q=site:{source}+%22{headline}%22' as string | null,
} as const;

/** A variable's value; one that is empty counts as not set. */
function fromEnvironment(name: string): string | undefined {
  return process.env[name] || undefined;
}

/** A path with a slash before and behind it. */
function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** The address of a host. Throws a sentence where it is none, or where it has a path, which would be lost. */
function siteAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw keeperError(
      `FAIRCOPY_SITE is ${address}, which is no address. Set it to one such as https://news.example.org.`,
    );
  }
  if (url.pathname !== '/') {
    throw keeperError(
      `FAIRCOPY_SITE is ${address}, which has a path. Set it to ${url.origin}, and FAIRCOPY_BASE to ${url.pathname}.`,
    );
  }
  return url.origin;
}
