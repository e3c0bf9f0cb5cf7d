import { publishedMoment } from '../dates.ts';
import type { StoryEntry } from '../stories.ts';
import { placesOf, timeOfVersion, type VersionTime } from './versions.ts';

/** A version that changed its story. */
export interface ListedChange {
  readonly story: StoryEntry;
  /** The version's place in the story, oldest first. */
  readonly version: number;
  /** The fragment of its place on the page of the history. */
  readonly place: string;
  /** `null` where it is not known, or not known which version is the newer. */
  readonly time: VersionTime | null;
}

/**
 * The versions that changed some stories, newest first; those of one moment in the stories' order, those whose time is not
 * known last.
 */
export function changesOf(stories: readonly StoryEntry[]): ListedChange[] {
  const changes = stories.flatMap(changesOfStory);
  const moments = new Map(changes.map((change) => [change, momentOf(change)]));
  const momentIn = (change: ListedChange) => moments.get(change) ?? 0;
  return changes.sort((a, b) => Number(momentIn(b) > momentIn(a)) - Number(momentIn(b) < momentIn(a)));
}

/** Newest first. */
function changesOfStory(story: StoryEntry): ListedChange[] {
  const places = placesOf(story.data);
  return story.data.versions
    .map(({ changes }, version) => ({
      isChange: changes.length > 0,
      ...{ story, version, place: places[version] ?? '' },
      time: story.data.isNewest ? timeOfVersion(story.data, version) : null,
    }))
    .filter(({ isChange }) => isChange)
    .map(({ isChange: _, ...change }) => change)
    .reverse();
}

/** Changes in their order, those of one story that follow each other together. */
export function byStory(changes: readonly ListedChange[]): [ListedChange, ...ListedChange[]][] {
  const groups: [ListedChange, ...ListedChange[]][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0].story.id === change.story.id) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** In milliseconds; of a day without a time its start. */
function momentOf({ time }: ListedChange): number {
  return time ? publishedMoment(time.value).getTime() : -Infinity;
}
