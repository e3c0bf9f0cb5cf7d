import { settings } from '../settings.ts';

/** The addresses of the site's pages, from the root of its host, below the path that the site is served under. */

const { base } = settings;

export const homeAddress = base;
export const archiveAddress = `${base}archive/`;
export const undatedAddress = `${base}archive/undated/`;
export const sourcesAddress = `${base}sources/`;
/** Where the stories are whose source is not known: no source may have it for its slug. */
export const unknownSourceSlug = 'unknown';
export const unknownSourceAddress = sourceAddress(unknownSourceSlug);
/** The latest changes of stories; only a site where captures show any has that page. */
export const changesAddress = `${base}changes/`;
export const searchPageAddress = `${base}search/`;
export const searchScriptAddress = `${base}search.js`;
/** The search page, of the stories of one source. */
export function searchOfSource(name: string): string {
  return `${searchPageAddress}?source=${encodeURIComponent(name)}`;
}

export const searchIndexAddress = `${base}pagefind/`;
export const colophonAddress = `${base}colophon/`;
export const faviconAddress = `${base}favicon.svg`;
export const manifestAddress = `${base}manifest.webmanifest`;
export const serviceWorkerAddress = `${base}service-worker.js`;

/** The feeds below an address: the home page's have all stories, a source page's those of the source. */
export function feedAddresses(below: string = homeAddress): Readonly<Record<'rss' | 'atom' | 'json', string>> {
  return { rss: `${below}rss.xml`, atom: `${below}atom.xml`, json: `${below}feed.json` };
}

/** A sitemap: the `index` of all, one by its number from 0, or the `news`. */
export function sitemapAddress(part: string): string {
  return `${base}sitemap-${part}.xml`;
}

/** The page of a source, by its slug. */
export function sourceAddress(slug: string): string {
  return `${sourcesAddress}${slug}/`;
}

/** The page of a month or a year: `2019-03` or `2019`. */
export function periodAddress(period: string): string {
  return `${base}${period.replace('-', '/')}/`;
}

/** A page of a list that has several, counted from 1. The first is the list's own address. */
export function listPageAddress(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** An icon of the site, square, in pixels: as it is, or with a margin that a device may cut to the shape it likes. */
export function iconAddress(size: number, purpose: 'any' | 'maskable' = 'any'): string {
  return `${base}icon-${size}${purpose === 'any' ? '' : '-maskable'}.png`;
}

export function storyAddress(slug: string): string {
  return `${base}stories/${slug}/`;
}

export function provenanceAddress(slug: string): string {
  return `${base}stories/${slug}/provenance/`;
}

/** What captures show of how a story changed; only a story of several versions has that page. */
export function historyAddress(slug: string): string {
  return `${base}stories/${slug}/history/`;
}

export function markdownAddress(slug: string): string {
  return `${base}stories/${slug}.md`;
}

/** The picture of a story for shares, with its headline set in type. */
export function shareImageAddress(slug: string): string {
  return `${base}stories/${slug}.png`;
}

/** The site's picture for shares, where a page has none of its own. */
export const siteShareImageAddress = `${base}share.png`;

/** Where a raw capture can be downloaded: an address made of its content, since a file's name is a stranger's text. */
export function captureAddress(sha256: string): string {
  return `${base}captures/${captureFile(sha256)}.txt`;
}

/** The file name of a raw capture, without its ending. */
export function captureFile(sha256: string): string {
  return sha256.slice(0, 16);
}

/** An address with the host before it. */
export function absolute(address: string): string {
  return new URL(address, settings.site).href;
}

/**
 * A search for a related article's exact headline on its source's site; `null` where the settings name no search or no
 * capture tells the source.
 */
export function searchAddress(headline: string, source: string | undefined): string | null {
  if (settings.search === null || source === undefined) return null;
  return settings.search
    .replace('{source}', encodeURIComponent(source))
    .replace('{headline}', () => encodeURIComponent(headline));
}

/** The host that searches lead to: another than this site's, which readers are told. */
export const searchHost = settings.search === null ? '' : new URL(settings.search).host;
