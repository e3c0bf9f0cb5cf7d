import type { APIContext } from 'astro';
import { feedOf, feedPaths, type FedList } from '../../site/feeds/feed.ts';
import { feedRss } from '../../site/feeds/feed-rss.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as RSS. */
export async function GET({ props }: APIContext<FedList>): Promise<Response> {
  return new Response(feedRss(await feedOf(props)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
