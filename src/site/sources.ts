import slugify from '@sindresorhus/slugify';
import { compareText } from '../compare.ts';
import { settings } from '../settings.ts';
import { newestFirst, type StoryEntry } from './stories.ts';

/** A source with its stories, newest first. */
export interface Source {
  readonly slug: string;
  /** What readers call it. */
  readonly name: string;
  readonly stories: readonly StoryEntry[];
}

/** What readers call a source: its name from the settings, or as captures give it. */
export function sourceName(source: string): string {
  return settings.sourceNames[source] ?? source;
}

/** The address of a source's page is made of it; empty for a source without a letter that an address can have. */
export function sourceSlug(source: string): string {
  return slugify(source);
}

/** All sources that have a page, by name. */
export async function allSources(): Promise<Source[]> {
  const bySlug = Map.groupBy(await newestFirst(), ({ data }) => sourceSlug(data.source?.value ?? ''));
  bySlug.delete('');
  return [...bySlug]
    .map(([slug, stories]) => ({ slug, name: sourceName(stories[0]?.data.source?.value ?? slug), stories }))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug));
}
