import type { APIContext } from 'astro';
import { changeFeedOf, changeFeedPaths, type FedChanges } from '../../site/feeds/change-feed.ts';
import { feedOf, feedPaths, type FedList } from '../../site/feeds/feed.ts';
import { feedAtom } from '../../site/feeds/feed-atom.ts';
import { withKeys } from '../../site/paths.ts';

export async function getStaticPaths() {
  return [...(await feedPaths()), ...(await withKeys(await changeFeedPaths()))];
}

/** The newest stories, or those of a source, with their full text, or the latest changes, as Atom. */
export async function GET({ props }: APIContext<FedList | FedChanges>): Promise<Response> {
  const feed = 'changes' in props ? await changeFeedOf(props) : await feedOf(props);
  return new Response(feedAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
