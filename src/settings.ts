import { dirname, join } from 'node:path';
import { KeeperError } from './errors/keeper-error.ts';

/** What a host may want to change, in one place. An environment variable of the name given wins over the value here. */
export interface Settings {
  /** The site's name. */
  readonly title: string;
  /** The site in one sentence, for search engines, feeds and the colophon. */
  readonly description: string;
  /**
   * How dates, numbers and lists are written, BCP 47: a kind of English, since the site's own words are English. A story
   * has the language that it is written in.
   */
  readonly language: string;

  /** The address of the host, for canonical addresses, feeds and the sitemap: `https://news.example`. `FAIRCOPY_SITE` */
  readonly site: string;
  /** The path below that address, with a slash before and behind it: `/news/`. `FAIRCOPY_BASE` */
  readonly base: string;

  /** The folder with the captures, from the project's folder. `FAIRCOPY_CAPTURES` */
  readonly captures: string;
  /** The folder with what its keeper corrects, from the project's folder. It need not be there. `FAIRCOPY_OVERRIDES` */
  readonly overrides: string;
  /** The file that remembers which addresses stories had. `FAIRCOPY_ADDRESSES` */
  readonly addresses: string;
  /** The folder of what builds keep for the next one. Any of it may be deleted. `FAIRCOPY_CACHE` */
  readonly cache: string;
  /** Build what can be built when some captures cannot be used. `FAIRCOPY_KEEP_GOING=1` */
  readonly keepGoing: boolean;

  /**
   * Whose words these are. `publisher`: your own, or licensed to you; pages name themselves as canonical, may be indexed,
   * and stand in the sitemap and the news sitemap. `archive`: others'; pages name the original as canonical where a capture
   * tells its address, ask search engines not to index them, and there is no sitemap. `FAIRCOPY_COPY_POLICY`
   */
  readonly copyPolicy: 'publisher' | 'archive';

  /** How many stories a page of a list has. */
  readonly storiesPerPage: number;
  /** How many of the newest stories a feed has. */
  readonly storiesInFeed: number;

  /**
   * The time zone, IANA, that stands in where a format demands one and the capture states none: `UTC`, `Europe/London`.
   * Pages show no zone that a capture does not state.
   */
  readonly timeZone: string;
  /**
   * What readers call a source, by the source as captures give it: `{ 'example.com': 'The Example' }`. Sources of one name
   * are one source, and the address of its page is made of the name.
   */
  readonly sourceNames: Readonly<Record<string, string>>;
  /**
   * Where to search for a related article whose address no capture tells; `{source}` and `{headline}` are filled in.
   * `null` for no such links.
   */
  readonly search: string | null;

  /**
   * The most stories that a site may have for each to get a picture for shares, with its headline set in type. A picture
   * takes about a tenth of a second to make when the story is new. 0 for none. `FAIRCOPY_SHARE_IMAGES`
   */
  readonly shareImagesUpTo: number;
  /**
   * Keep pages that were read in the reader's browser, to be read again without a network. Turned off again, the next
   * visit removes them. `FAIRCOPY_OFFLINE=1`
   */
  readonly offline: boolean;
}

const captures = fromEnvironment('FAIRCOPY_CAPTURES') ?? 'content/captures';

export const settings: Settings = {
  title: 'Faircopy',
  description: 'News stories, cleaned from raw captures, with an account of every word.',
  language: locale('en-GB'),

  site: siteAddress(fromEnvironment('FAIRCOPY_SITE') ?? 'http://localhost:4321'),
  base: withSlashes(fromEnvironment('FAIRCOPY_BASE') ?? '/'),

  captures,
  overrides: fromEnvironment('FAIRCOPY_OVERRIDES') ?? 'content/overrides',
  addresses: fromEnvironment('FAIRCOPY_ADDRESSES') ?? join(dirname(captures), 'addresses.txt').replaceAll('\\', '/'),
  cache: fromEnvironment('FAIRCOPY_CACHE') ?? 'node_modules/.cache/faircopy',
  keepGoing: fromEnvironment('FAIRCOPY_KEEP_GOING') !== undefined,

  copyPolicy: copyPolicy(fromEnvironment('FAIRCOPY_COPY_POLICY') ?? 'publisher'),

  storiesPerPage: 20,
  storiesInFeed: 50,

  timeZone: zone('UTC'),
  sourceNames: {},
  search: 'https://duckduckgo.com/?q=site:{source}+%22{headline}%22',

  shareImagesUpTo: wholeNumber('FAIRCOPY_SHARE_IMAGES') ?? 500,
  offline: fromEnvironment('FAIRCOPY_OFFLINE') !== undefined,
};

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
    throw new KeeperError(
      `FAIRCOPY_SITE is ${address}, which is no address. Set it to one such as https://news.example.org.`,
    );
  }
  if (url.pathname !== '/') {
    throw new KeeperError(
      `FAIRCOPY_SITE is ${address}, which has a path. Set it to ${url.origin}, and FAIRCOPY_BASE to ${url.pathname}.`,
    );
  }
  return url.origin;
}

function copyPolicy(policy: string): Settings['copyPolicy'] {
  if (policy === 'publisher' || policy === 'archive') return policy;
  throw new KeeperError(`FAIRCOPY_COPY_POLICY is ${policy}, which is no policy. Set it to publisher or archive.`);
}

/** A variable's value as a count. Throws a sentence where it is none. */
function wholeNumber(name: string): number | undefined {
  const value = fromEnvironment(name);
  if (value === undefined || /^\d{1,9}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new KeeperError(`${name} is ${value}, which is no count. Set it to a number such as 500, or 0 for none.`);
}

/** A language tag that dates can be written in. Throws a sentence where it is none. */
function locale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch (cause) {
    throw new KeeperError(`The setting language is ${tag}, which is no language tag. Set it to one such as en-GB.`, {
      cause,
    });
  }
}

/** A time zone that moments can be counted in. Throws a sentence where it is none. */
function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new KeeperError(
      `The setting timeZone is ${name}, which is no time zone. Set it to one such as Europe/London.`,
      {
        cause,
      },
    );
  }
}
