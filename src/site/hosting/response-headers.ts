import { settings } from '../../settings.ts';
import { isIndexed } from '../discovery/copy-policy.ts';

/** Response headers for all paths of a form, below the site's own path. */
export interface HeaderRule {
  /** In it `:name` stands for one part of a path, and `*` at the end for whatever follows. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const year = 365 * 24 * 60 * 60;

/** Of a file whose name is made of its content. */
const forEver = { 'Cache-Control': `public, max-age=${year}, immutable` };

/** What no page of the site asks a browser for. */
const refused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb', 'xr-spatial-tracking'],
];

/** How long a page, a feed or what else may change is taken as it is. Hosts that read `_headers` have their own: not at all. */
export const shortCaching = 'public, max-age=300, must-revalidate';

/**
 * The headers of every response.
 *
 * @param policy the content security policy that holds for all pages
 */
export function commonHeaders(policy: string): HeaderRule['headers'] {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Strict-Transport-Security': `max-age=${year}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isIndexed ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
}

/** What holds for some paths besides. No two rules that fit one path have a header in common: hosts would send both. */
export const rules: readonly HeaderRule[] = [
  ...['', ':part/'].flatMap((part) =>
    ['fragment', 'index', 'filter'].map((kind) => ({ path: `pagefind/${part}${kind}/*`, headers: forEver })),
  ),
  { path: 'captures/*', headers: { ...forEver, 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: 'stories/:story.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  ...['', 'sources/:source/'].flatMap((list) => [
    { path: `${list}rss.xml`, headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
    { path: `${list}atom.xml`, headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
    { path: `${list}feed.json`, headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } },
  ]),
  { path: 'manifest.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
];

/** The regular expression of a rule's whole paths, as nginx and Caddy read it. */
export function patternOf({ path }: HeaderRule): string {
  const quoted = (settings.base + path).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${quoted.replace(/:[a-z]+/g, '[^/]+').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;
}
