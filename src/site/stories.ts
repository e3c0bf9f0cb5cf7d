import { getCollection, type CollectionEntry } from 'astro:content';
import { compareText } from '../compare.ts';

export type StoryEntry = CollectionEntry<'stories'>;

/** All stories, newest first; those without a date last. */
export async function newestFirst(): Promise<StoryEntry[]> {
  const stories = await getCollection('stories');
  return stories.sort((a, b) => compareText(dateOf(b), dateOf(a)) || compareText(a.id, b.id));
}

/** What `getStaticPaths` returns for pages of which each story has one. */
export async function storyPaths() {
  const stories = await getCollection('stories');
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The publish time, as far as it is known; empty where no capture tells. */
export function dateOf({ data }: StoryEntry): string {
  return data.published?.value ?? '';
}
