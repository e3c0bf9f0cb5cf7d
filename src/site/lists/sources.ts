import { groupSources, type Source } from './group-sources.ts';
import type { CountedSource } from './source-pages.ts';
import { onceABuild } from '../once-a-build.ts';
import { sourceKey } from './source-name.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';

export type { Source };

const byKey = onceABuild(async () => groupSources(await newestFirst()));

/** All sources, by name, with their stories newest first. */
export async function allSources(): Promise<Source[]> {
  return [...(await byKey()).values()];
}

/** All sources, by name, as lists of sources show them. */
export async function countedSources(): Promise<CountedSource[]> {
  return (await allSources()).map(({ stories, ...source }) => ({ ...source, stories: stories.length }));
}

/** The source of a story; `undefined` where it is not known. */
export async function sourceOf({ data }: StoryEntry): Promise<Source | undefined> {
  return data.source ? (await byKey()).get(sourceKey(data.source.value)) : undefined;
}

/** The stories whose source is not known, newest first. */
export async function storiesWithoutSource(): Promise<StoryEntry[]> {
  return (await newestFirst()).filter(({ data }) => !data.source);
}
