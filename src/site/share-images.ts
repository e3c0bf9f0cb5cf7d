import { settings } from '../settings.ts';
import { isSettable } from '../share-image/share-image.ts';
import type { ShareText } from '../share-image/layout.ts';
import { shareImageAddress, siteShareImageAddress } from './addresses.ts';
import { formatPublished } from './dates.ts';
import { asCited } from './as-cited.ts';
import { sourceName } from './lists/source-name.ts';
import { newestFirst, type StoryEntry } from './stories.ts';

/** The stories that have a picture of their own: all whose letters the fonts have, in a site that is small enough. */
export async function storiesWithShareImage(): Promise<StoryEntry[]> {
  const stories = await newestFirst();
  if (stories.length > settings.shareImagesUpTo) return [];
  const has = await Promise.all(stories.map((story) => isSettable(shareTextOf(story))));
  return stories.filter((_, index) => has[index]);
}

/** Tells the address of a story's picture for shares: its own, or the site's where it has none. */
export async function shareImages(): Promise<(story: StoryEntry) => string> {
  const own = new Set((await storiesWithShareImage()).map(({ id }) => id));
  return ({ id }) => (own.has(id) ? shareImageAddress(id) : siteShareImageAddress);
}

/** What stands in a story's picture. */
export function shareTextOf({ data: { headline, source, published } }: StoryEntry): ShareText {
  return {
    nameplate: plain(settings.title),
    headline: plain(headline.value),
    ...(source ? { source: plain(asCited({ ...source, value: sourceName(source.value) })) } : {}),
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
