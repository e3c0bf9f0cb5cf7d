import type { FullCapture, FullStory } from '../full-story.ts';
import { formatPublished } from '../dates.ts';
import { timeLabels } from './change-words.ts';
import { placesOf, timeOfVersion, type VersionTime } from './versions.ts';

type Story = FullStory['data'];

/** A capture that shows a version. */
export interface ShowingCapture {
  /** By which the page on how the copy was made speaks of it, counted from 1. */
  readonly number: number;
  readonly captured: string | null;
}

/** A version as the page of the history shows it. */
export interface VersionView {
  /** What it is called: by its time, or by its letter where the order is not known. */
  readonly name: string;
  /** The fragment of its place on the page. */
  readonly place: string;
  readonly time: VersionTime | null;
  readonly captures: readonly ShowingCapture[];
  readonly headline: string;
  readonly changes: Story['versions'][number]['changes'];
  /** Whether it is known to be newer than the version before. */
  readonly isAfter: boolean;
  /** Whether the story shows this version. */
  readonly isShown: boolean;
  /** What the version is called that the changes are counted from; `null` for the oldest. */
  readonly before: string | null;
}

/** The versions of a story as its history shows them: the newest first, or the one that the story shows. */
export function versionViews(story: Story, captures: readonly FullCapture[]): VersionView[] {
  const places = placesOf(story);
  const numbers = new Map(captures.map(({ id, data }, index) => [id, { number: index + 1, captured: data.captured }]));
  const names = story.versions.map((_, index) => nameOf(story, index));
  return story.versions
    .map((version, index): VersionView => ({
      ...{ name: names[index] ?? '', place: places[index] ?? '', before: names[index - 1] ?? null },
      time: timeOfVersion(story, index),
      captures: version.captures.flatMap((id) => numbers.get(id) ?? []),
      ...{ headline: version.headline, isAfter: version.isAfter, changes: version.changes },
      isShown: index === story.versions.length - 1,
    }))
    .reverse();
}

function nameOf(story: Story, index: number): string {
  const behind = story.versions.length - 1 - index;
  if (!story.isNewest)
    return `Version ${String.fromCodePoint(65 + (behind % 26))}${behind < 26 ? '' : Math.floor(behind / 26)}`;
  const time = timeOfVersion(story, index);
  return time ? `${timeLabels[time.kind]} ${formatPublished(time.value)}` : `Version ${index + 1}`;
}
