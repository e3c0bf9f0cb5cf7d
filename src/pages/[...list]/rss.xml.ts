import type { APIContext } from 'astro';
import { feedPaths, type Feed } from '../../site/feeds/feed.ts';
import { feedRss } from '../../site/feeds/feed-rss.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as RSS. */
export function GET({ props }: APIContext<{ feed: Feed }>): Response {
  return new Response(feedRss(props.feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
