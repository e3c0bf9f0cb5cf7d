import type { APIContext } from 'astro';
import { feedPaths, type Feed } from '../../site/feeds/feed.ts';
import { feedAtom } from '../../site/feeds/feed-atom.ts';

export const getStaticPaths = feedPaths;

/** The newest stories, or those of a source, with their full text, as Atom. */
export function GET({ props }: APIContext<{ feed: Feed }>): Response {
  return new Response(feedAtom(props.feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
