import type { APIContext } from 'astro';
import { feedPaths, type Feed } from '../../site/feeds/feed.ts';
import { feedJson } from '../../site/feeds/feed-json.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as JSON Feed. */
export function GET({ props }: APIContext<{ feed: Feed }>): Response {
  return new Response(feedJson(props.feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
