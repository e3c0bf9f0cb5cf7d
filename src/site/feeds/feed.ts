import { settings } from '../../settings.ts';
import { homeAddress, sourceAddress } from '../addresses.ts';
import { feedEntry, type FeedEntry } from './feed-entry.ts';
import { feedTitle } from './feed-links.ts';
import { allSources } from '../lists/sources.ts';
import { onceABuild } from '../once-a-build.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';
import { wholeStory } from '../whole-story.ts';

/** A feed of the newest stories of a list, whatever its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The address of the list's page, below which the feed lies. */
  readonly list: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed of all stories and one of each source, by the folder that they lie in; three formats are made of each. */
const allFeeds = onceABuild(async (): Promise<readonly [folder: string | undefined, feed: Feed][]> => {
  const { description } = settings;
  const all = feed({ title: feedTitle(), description, list: homeAddress }, await newestFirst());
  const sources = await allSources();
  return [
    [undefined, all],
    ...sources.map(({ name, slug, stories }): [string, Feed] => [
      `sources/${slug}`,
      feed({ title: feedTitle(name), description: `Stories of ${name}.`, list: sourceAddress(slug) }, stories),
    ]),
  ];
});

/** What `getStaticPaths` returns for `[...list]/…`. */
export async function feedPaths() {
  return (await allFeeds()).map(([list, own]) => ({ params: { list }, props: { feed: own } }));
}

function feed(about: Omit<Feed, 'entries'>, stories: readonly StoryEntry[]): Feed {
  return { ...about, entries: stories.slice(0, settings.storiesInFeed).map((story) => feedEntry(wholeStory(story))) };
}
