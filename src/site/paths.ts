import { digest } from '../text/digest.ts';
import { hasHistory } from './history/versions.ts';
import { sourceOf } from './lists/sources.ts';
import { newestFirst, type ListedStory } from './stories.ts';
import { onceABuild } from './once-a-build.ts';

/** What a story's page or a line about it may show of the story, by its id: all that it says, and what its source is called. */
const storyKeys = onceABuild(async (): Promise<ReadonlyMap<string, string>> => {
  const keys = new Map<string, string>();
  for (const story of await newestFirst()) {
    const source = await sourceOf(story);
    keys.set(story.id, [story.digest, source?.slug, source?.name].join(' '));
  }
  return keys;
});

/**
 * Gives each path of a route a key of all that its page is made from: where the key, the code and the settings are those of
 * the build before, the page is, too. All that a page shows must stand in its props.
 *
 * @param paths as `getStaticPaths` returns them; what they hold of stories is known by the stories' digests
 */
export async function withKeys<Path extends { readonly params: object; readonly props: object }>(
  paths: readonly Path[],
): Promise<(Path & { readonly cacheKey: string })[]> {
  const keys = await storyKeys();
  const shortened = (_: string, value: unknown) => (isStory(value) ? [value.id, keys.get(value.id)] : value);
  return paths.map((path) => ({ ...path, cacheKey: digest(JSON.stringify([path.params, path.props], shortened)) }));
}

function isStory(value: unknown): value is ListedStory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'collection' in value &&
    value.collection === 'stories' &&
    'digest' in value
  );
}

/** What `getStaticPaths` returns for pages of which each story of several versions has one. */
export async function historyPaths() {
  return (await storyPaths()).filter(({ props }) => hasHistory(props.story.data));
}

/** What `getStaticPaths` returns for pages of which each story has one. */
export async function storyPaths() {
  return withKeys((await newestFirst()).map((story) => ({ params: { slug: story.id }, props: { story } })));
}
