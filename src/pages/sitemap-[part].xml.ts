import type { APIContext, GetStaticPaths } from 'astro';
import { isIndexed } from '../site/discovery/copy-policy.ts';
import { sitePages } from '../site/discovery/site-pages.ts';
import { sitemap, sitemapIndex, sitemapParts, type Listed } from '../site/discovery/sitemap.ts';
import { newsPages } from '../site/discovery/sitemap-news.ts';
import { newestFirst } from '../site/stories.ts';

interface Props {
  /** The pages that it lists; `undefined` for the index, which lists the others. */
  pages?: Listed[];
  parts?: string[];
}

/** The index, the sitemaps by number and the news. An archive has none. */
export const getStaticPaths = (async () => {
  if (!isIndexed) return [];
  const news = newsPages(await newestFirst());
  const parts = Object.entries({ ...sitemapParts(await sitePages()), ...(news.length > 0 && { news }) });
  return [
    { params: { part: 'index' }, props: { parts: parts.map(([part]) => part) } },
    ...parts.map(([part, pages]) => ({ params: { part }, props: { pages } })),
  ];
}) satisfies GetStaticPaths;

export async function GET({ props: { pages, parts = [] } }: APIContext<Props>): Promise<Response> {
  const xml = pages ? await sitemap(pages) : await sitemapIndex(parts);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
