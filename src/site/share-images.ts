import { settings } from '../settings.ts';
import { isSettable } from '../share-image/share-image.ts';
import type { ShareText } from '../share-image/layout.ts';
import { shareImageAddress } from './addresses.ts';
import { formatPublished } from './dates.ts';
import { sourceAsCited } from './as-cited.ts';
import { onceABuild } from './once-a-build.ts';
import { newestFirst, type StoryEntry } from './stories.ts';

/** The stories that have a picture of their own: all whose letters the fonts have, in a site that is small enough. */
export const storiesWithShareImage = onceABuild(async (): Promise<readonly StoryEntry[]> => {
  const stories = await newestFirst();
  if (stories.length > settings.shareImagesUpTo) return [];
  const has = await Promise.all(stories.map((story) => isSettable(shareTextOf(story))));
  return stories.filter((_, index) => has[index]);
});

/** Tells the address of a story's own picture for shares, where it has one. */
export async function shareImages(): Promise<(story: StoryEntry) => string | undefined> {
  const own = new Set((await storiesWithShareImage()).map(({ id }) => id));
  return ({ id }) => (own.has(id) ? shareImageAddress(id) : undefined);
}

/** What stands in a story's picture. */
export function shareTextOf({ data: { headline, source, published } }: StoryEntry): ShareText {
  return {
    nameplate: plain(settings.title),
    headline: plain(headline.value),
    ...(source ? { source: plain(sourceAsCited(source)) } : {}),
    ...(published ? { date: formatPublished(published.value.slice(0, 10)) } : {}),
  };
}

/** What stands in the site's picture. */
export function siteShareText(): ShareText {
  return { nameplate: plain(settings.title), headline: plain(settings.description) };
}

/** A text without the characters that only steer how it is set: soft hyphens, directions, joiners. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
