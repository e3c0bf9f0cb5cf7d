import type { APIContext } from 'astro';
import { feedOf, feedPaths, type FedList } from '../../site/feeds/feed.ts';
import { feedJson } from '../../site/feeds/feed-json.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as JSON Feed. */
export async function GET({ props }: APIContext<FedList>): Promise<Response> {
  return new Response(feedJson(await feedOf(props)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
