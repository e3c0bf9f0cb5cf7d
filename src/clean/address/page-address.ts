import { ownAddressLabel, sourceLabel } from '../fields/field-labels.ts';

/** A line that holds a web address and nothing else, except a label or page number. */
export interface AddressLine {
  readonly value: string;
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /**
   * The label before it: `own` for "URL:", `source` for "Source:", which may refer to something else; `null` if there
   * is none.
   */
  readonly label: 'own' | 'source' | null;
  /** Whether a page number follows, as at the foot of a printed page: "1/3". */
  readonly isPrinted: boolean;
}

/** In characters. Longer addresses belong to services and carry state. */
const longestAddress = 500;
const longestLabel = 40;
const longestPageNumber = 20;

const scheme = /https?:\/\//i;
const pageNumber = /\s(?:page )?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i;
const opening = /[<"“«(]$/;
const closing = /[>"”»)]$/;
const wholeAddress = /^https?:\/\/[^\s<>"“”«»]+$/i;

/** Reads a line as an address; `null` if it says anything else. */
export function addressIn(text: string): AddressLine | null {
  const at = text.length > longestLabel + longestAddress + longestPageNumber ? -1 : text.search(scheme);
  if (at === -1 || at > longestLabel) return null;
  const before = text.slice(0, at);
  const rest = text.slice(at).replace(pageNumber, '').trimEnd();
  const value = opening.test(before) ? rest.replace(closing, '') : rest;
  const label = labelOf(before.replace(opening, '').trim());
  if (label === undefined || !wholeAddress.test(value) || value.length > longestAddress) return null;
  return { value, start: at, end: at + value.length, label, isPrinted: pageNumber.test(text) };
}

/** The kind of a label; `undefined` if the words are no label. */
function labelOf(words: string): AddressLine['label'] | undefined {
  if (words === '') return null;
  if (ownAddressLabel.test(words)) return 'own';
  return sourceLabel.test(words) ? 'source' : undefined;
}

const social =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|youtu|pinterest|tiktok|reddit|whatsapp|wa|telegram|t|tumblr|vk|ok|weibo|threads|bsky|snapchat|flipboard|addtoany|addthis|sharethis|disqus|discord|twitch|spotify|paypal|patreon)\.(?:com|be|net|me|co|ru|app|gg|org)$|^(?:accounts?|login|auth|signin|sso|cdn|static|ads?|api)\./i;
/** Sites that articles cite or link to, archives and URL shorteners: never a newspaper's own page. */
const elsewhere: ReadonlySet<string> = new Set(
  [
    'doi.org handle.net jstor.org orcid.org wikipedia.org wikimedia.org wikidata.org',
    'archive.org archive.is archive.ph archive.today perma.cc webcitation.org ghostarchive.org googleusercontent.com',
    'gofundme.com kickstarter.com indiegogo.com justgiving.com crowdfunder.co.uk fundly.com',
    'change.org avaaz.org actionnetwork.org ipetitions.com openpetition.de openpetition.eu petition.parliament.uk',
    'vimeo.com dailymotion.com soundcloud.com flickr.com apps.apple.com itunes.apple.com music.apple.com podcasts.apple.com',
    'docs.google.com drive.google.com maps.google.com news.google.com play.google.com translate.google.com forms.gle',
    'eventbrite.com meetup.com surveymonkey.com dropbox.com zoom.us linktr.ee amazon.com amazon.co.uk amazon.de amzn.to',
    'bit.ly buff.ly cutt.ly dlvr.it fb.me goo.gl ift.tt is.gd lnkd.in mailchi.mp ow.ly rb.gy rebrand.ly reut.rs shorturl.at',
    't.ly tiny.cc tinyurl.com trib.al v.gd',
  ].flatMap((line) => line.split(' ')),
);
const service =
  /\/(?:share|sharer|intent|log-?in|sign-?(?:in|up|on)|register|(?:un)?subscribe|accounts?|oauth|auth|wp-(?:login|admin|content|json)|feed|rss|privacy(?:-policy)?|terms|contact|about|search|actions?)(?:[/.]|$)/i;
const file =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|m?js|css|json|xml|rss|mp[34]|m4[av]|webm|mov|zip|gz|exe|woff2?)$/i;
const homePage = /^\/*(?:(?:index|default|home)\.\w{3,5})?$/i;

/**
 * Whether an address may be a newspaper article's: not a front page, a cited source, a fundraiser, a link to share or
 * sign in, or a file.
 */
export function mayBeArticle(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, search } = new URL(address);
  const isHome = homePage.test(pathname) && !/[=\d]/.test(search);
  const isOther = social.test(hostname) || isElsewhere(hostname) || service.test(pathname) || file.test(pathname);
  return hostname.includes('.') && !isHome && !isOther;
}

function isElsewhere(hostname: string): boolean {
  const labels = hostname.split('.');
  return labels.some((_, index) => elsewhere.has(labels.slice(index).join('.')));
}

/** Query parameters that track where a reader came from. */
const campaign = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|ref)$/i;

/** Normalizes an address for comparison: without scheme, `www.`, fragment and tracking parameters. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  const own = [...searchParams].filter(([name]) => !campaign.test(name)).map((pair) => pair.join('='));
  return [host.replace(/^www\./, '') + pathname.replace(/(?<!\/)\/+$/, ''), ...own].join('&');
}
