import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SitemapIndexStream, SitemapItemStream, type NewsItem, type SitemapItem } from 'sitemap';
import { absolute, sitemapAddress } from '../addresses.ts';
import type { SitePage } from './site-pages.ts';

/** A page that a sitemap lists, as news where it is. */
export interface Listed extends SitePage {
  readonly news?: NewsItem;
}

/** The most addresses that a sitemap may have. https://www.sitemaps.org/protocol.html */
export const longest = 50_000;

/** Pages as sitemaps have them: no sitemap longer than may be. */
export function sitemapParts(pages: readonly SitePage[], length: number = longest): SitePage[][] {
  const count = Math.ceil(pages.length / length);
  return Array.from({ length: count }, (_, part) => pages.slice(part * length, (part + 1) * length));
}

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">';

/** A sitemap. The library's own frame would make a moment of every date, in the zone of the machine. */
export async function sitemap(pages: readonly Listed[]): Promise<string> {
  const items = pages.map(({ address, lastmod, news }): SitemapItem => ({
    url: absolute(address),
    ...(lastmod !== undefined && { lastmod }),
    ...(news !== undefined && { news }),
    ...{ img: [], video: [], links: [] },
  }));
  return `${head}${await text(Readable.from(items).pipe(new SitemapItemStream()))}</urlset>\n`;
}

/** The index of sitemaps. */
export async function sitemapIndex(parts: readonly string[]): Promise<string> {
  const addresses = parts.map((part) => absolute(sitemapAddress(part)));
  return text(Readable.from(addresses).pipe(new SitemapIndexStream()));
}
