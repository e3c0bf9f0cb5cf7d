import { addressLabel } from './field-labels.ts';

/** A line that is the address of a page and nothing else but what stands around such addresses. */
export interface PageAddress {
  readonly value: string;
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Whether the line says what it is: "URL:". */
  readonly isLabelled: boolean;
  /** Whether a page number follows it, as at the foot of a printed page: "1/3". */
  readonly isPrinted: boolean;
}

/** Longer addresses are those of services, with a state in them. */
const longestAddress = 500;

const line =
  /^(?<label>[^/<>"“«]{0,40}?)\s{0,3}(?<open>[<"“«]?)(?<value>https?:\/\/[^\s<>"“”«»]{4,500})[>"”»]?(?:\s{1,9}(?<page>(?:page )?\d{1,3}\s?(?:\/|of)\s?\d{1,3}))?$/iu;

/** Reads a line as the address of a page; `null` where it is none, or one that cannot be an article's. */
export function pageAddressIn(text: string): PageAddress | null {
  if (text.length > longestAddress + 60 || !/https?:\/\//i.test(text)) return null;
  const { label = '', value = '', page } = line.exec(text)?.groups ?? {};
  if ((label !== '' && !addressLabel.test(label)) || !mayBeArticle(value)) return null;
  const start = text.indexOf(value, label.length);
  return { value, start, end: start + value.length, isLabelled: label !== '', isPrinted: page !== undefined };
}

/** What is no article: the start of a site, what a page links to for sharing and signing in, what a page is made of. */
function mayBeArticle(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { hostname, pathname, search } = new URL(value);
  const isHome = /^\/*(?:(?:index|default)\.\w{3,5})?$/i.test(pathname) && search.length < 4;
  return hostname.includes('.') && !isHome && !social.test(hostname) && !service.test(pathname) && !file.test(pathname);
}

const social =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|youtu|pinterest|tiktok|reddit|whatsapp|wa|telegram|t|tumblr|vk|ok|weibo|threads|bsky|snapchat|flipboard|addtoany|addthis|sharethis|disqus|discord|twitch|spotify|paypal|patreon)\.(?:com|be|net|me|co|ru|app|gg|org)$|^(?:accounts|login|auth|account|signin|sso|cdn|static|ads?|api)\./i;
const service =
  /\/(?:share|sharer|sharer\.php|intent|log-?in|sign-?(?:in|up|on)|register|subscribe|unsubscribe|account|oauth|auth|wp-login\.php|wp-admin|wp-content|wp-json|feed|rss|privacy(?:-policy)?|terms|contact|about|search)(?:[/.]|$)/i;
const file =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|js|mjs|css|json|xml|rss|mp[34]|m4[av]|webm|mov|zip|gz|exe|woff2?)$/i;

/** An address as comparisons see it: two that differ in the scheme, in `www.` or in what follows a reader about are one. */
export function addressKey(value: string): string {
  if (!URL.canParse(value)) return value;
  const { hostname, pathname, searchParams } = new URL(value);
  const own = [...searchParams].filter(([name]) => !tracking.test(name)).map((pair) => pair.join('='));
  return [hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/+$/, ''), ...own].join('?');
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|cmpid|ocid)$/i;
