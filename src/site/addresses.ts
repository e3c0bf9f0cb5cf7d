import { settings } from '../settings.ts';

/** The addresses of the site's pages, from the root of its host, below the path that the site is served under. */

const { base } = settings;

export const homeAddress = base;
export const feedAddress = `${base}rss.xml`;
export const faviconAddress = `${base}favicon.svg`;

export function storyAddress(slug: string): string {
  return `${base}stories/${slug}/`;
}

export function provenanceAddress(slug: string): string {
  return `${base}stories/${slug}/provenance/`;
}

export function markdownAddress(slug: string): string {
  return `${base}stories/${slug}.md`;
}

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
