import { getCollection, type CollectionEntry } from 'astro:content';

export type StoryEntry = CollectionEntry<'stories'>;

/** All stories, newest first; those without a date last. */
export async function newestFirst(): Promise<StoryEntry[]> {
  const stories = await getCollection('stories');
  return stories.sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));
}

/** What `getStaticPaths` returns for pages of which each story has one. */
export async function storyPaths() {
  const stories = await getCollection('stories');
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

function dateOf({ data }: StoryEntry): string {
  return data.published?.value ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
