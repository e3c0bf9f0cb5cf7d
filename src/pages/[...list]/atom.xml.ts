import type { APIContext } from 'astro';
import { feedOf, feedPaths, type FedList } from '../../site/feeds/feed.ts';
import { feedAtom } from '../../site/feeds/feed-atom.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as Atom. */
export async function GET({ props }: APIContext<FedList>): Promise<Response> {
  return new Response(feedAtom(await feedOf(props)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
