import { compareText } from '../../compare.ts';
import { sourceName, sourceSlug } from './source-name.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';

export { sourceName, sourceSlug };

/** A source with its stories, newest first. */
export interface Source {
  readonly slug: string;
  /** What readers call it. */
  readonly name: string;
  readonly stories: readonly StoryEntry[];
}

/** All sources that have a page, by name. */
export async function allSources(): Promise<Source[]> {
  const bySlug = Map.groupBy(await newestFirst(), ({ data }) => sourceSlug(data.source?.value ?? ''));
  bySlug.delete('');
  return [...bySlug]
    .map(([slug, stories]) => ({ slug, name: sourceName(stories[0]?.data.source?.value ?? slug), stories }))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug));
}
