import { absolute, sitemapAddress } from '../site/addresses.ts';
import { isIndexed } from '../site/discovery/copy-policy.ts';

/** Crawlers may read everything: a page that they may not index says so itself. The sitemap says what there is. */
export function GET(): Response {
  const sitemap = isIndexed ? `\nSitemap: ${absolute(sitemapAddress('index'))}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
