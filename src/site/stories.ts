import { getCollection, type CollectionEntry } from 'astro:content';
import { compareText } from '../text/compare.ts';
import { publishedMoment } from './dates.ts';
import { onceABuild } from './once-a-build.ts';

/** A story as the collection has it, or with more. */
export interface StoryEntry {
  readonly id: string;
  readonly data: CollectionEntry<'stories'>['data'];
}

/** One that the collection itself gave: its digest is that of all that it says. */
export type ListedStory = CollectionEntry<'stories'>;

/** All stories, newest first by the moment of publication; those without a date last. */
export const newestFirst = onceABuild(async (): Promise<readonly ListedStory[]> => {
  const stories = await getCollection('stories');
  const moments = new Map(stories.map((story) => [story, momentOf(story)]));
  const momentIn = (story: ListedStory) => moments.get(story) ?? 0;
  return stories.sort(
    (a, b) =>
      Number(momentIn(b) > momentIn(a)) - Number(momentIn(b) < momentIn(a)) ||
      compareText(dateOf(b), dateOf(a)) ||
      compareText(a.id, b.id),
  );
});

/** The publish time, as far as it is known; empty where no capture tells. */
export function dateOf({ data }: StoryEntry): string {
  return data.published?.value ?? '';
}

/** In milliseconds; of a day without a time its start. */
function momentOf(story: StoryEntry): number {
  const date = dateOf(story);
  return date === '' ? -Infinity : publishedMoment(date).getTime();
}
