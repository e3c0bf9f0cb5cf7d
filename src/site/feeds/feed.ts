import { settings } from '../../settings.ts';
import { homeAddress, sourceAddress } from '../addresses.ts';
import { feedEntry, type FeedEntry } from './feed-entry.ts';
import { feedTitle } from './feed-links.ts';
import { allSources } from '../lists/sources.ts';
import { withKeys } from '../paths.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';
import { fullStory } from '../full-story.ts';

/** A feed of the newest stories of a list, whatever its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The address of the list's page, below which the feed lies. */
  readonly list: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A list that has a feed, and the stories in that, newest first. */
export interface FedList extends Omit<Feed, 'entries'> {
  readonly stories: readonly StoryEntry[];
}

/** What `getStaticPaths` returns for `[...list]/…`: all stories have a feed, and each source's, in the folder of their list. */
export async function feedPaths() {
  const { description } = settings;
  const all = fed({ title: feedTitle(), description, list: homeAddress }, await newestFirst());
  const sources = (await allSources()).map(({ name, slug, stories }) => ({
    params: { list: `sources/${slug}` },
    props: fed({ title: feedTitle(name), description: `Stories of ${name}.`, list: sourceAddress(slug) }, stories),
  }));
  return withKeys<{ params: { list: string | undefined }; props: FedList }>([
    { params: { list: undefined }, props: all },
    ...sources,
  ]);
}

function fed(about: Omit<FedList, 'stories'>, stories: readonly StoryEntry[]): FedList {
  return { ...about, stories: stories.slice(0, settings.storiesInFeed) };
}

/** The feed of a list. */
export async function feedOf({ stories, ...about }: FedList): Promise<Feed> {
  const whole = await Promise.all(stories.map(fullStory));
  return { ...about, entries: whole.map(({ story }) => feedEntry(story)) };
}
