import { settings } from '../../settings.ts';
import { changesAddress } from '../addresses.ts';
import { fullStory } from '../full-story.ts';
import { latestChanges } from '../history/change-pages.ts';
import type { ListedChange } from '../history/latest-changes.ts';
import { changeEntry } from './change-entry.ts';
import type { Feed } from './feed.ts';
import { feedTitle } from './feed-links.ts';

/** The newest of the site's changes, as a feed has them. */
export interface FedChanges {
  readonly changes: readonly ListedChange[];
}

/** What `getStaticPaths` returns for the feed of the latest changes; nothing where there are none. */
export async function changeFeedPaths() {
  const changes = (await latestChanges()).slice(0, settings.storiesInFeed);
  return changes.length === 0 ? [] : [{ params: { list: 'changes' }, props: { changes } }];
}

/** The feed of the latest changes. */
export async function changeFeedOf({ changes }: FedChanges): Promise<Feed> {
  const entries = changes.map(async (change) => changeEntry((await fullStory(change.story)).story, change));
  return {
    title: feedTitle('Latest changes'),
    description: 'What publishers changed in stories after they had appeared, as captures show it.',
    list: changesAddress,
    entries: await Promise.all(entries),
  };
}
