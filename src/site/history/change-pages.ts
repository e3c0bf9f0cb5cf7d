import { changesAddress } from '../addresses.ts';
import { pagesOf, type PageOf } from '../lists/list-pages.ts';
import { onceABuild } from '../once-a-build.ts';
import { newestFirst } from '../stories.ts';
import { changesOf, type ListedChange } from './latest-changes.ts';

/** All versions that changed their stories, newest first. */
export const latestChanges = onceABuild(async (): Promise<readonly ListedChange[]> => changesOf(await newestFirst()));

/** Whether the site has a page of its latest changes, and a feed of them. */
export async function hasChanges(): Promise<boolean> {
  return (await latestChanges()).length > 0;
}

/** The pages of the site's latest changes; none where there is no change. */
export async function changePages(): Promise<PageOf<ListedChange>[]> {
  const changes = await latestChanges();
  return changes.length === 0 ? [] : pagesOf(changesAddress, changes);
}
