import { compareText } from '../../compare.ts';
import { searchSource, searchYear, unknownSource } from './search-attributes.ts';
import { newestFirst } from '../stories.ts';

/** What a search can be narrowed to. */
export interface SearchChoices {
  /** By name; the stories without a source last. */
  readonly sources: readonly string[];
  /** Newest first; the stories without a date last. */
  readonly years: readonly string[];
}

/** The sources and years that there are stories of. */
export async function searchChoices(): Promise<SearchChoices> {
  const stories = await newestFirst();
  const named = stories.filter(({ data }) => data.source);
  const sources = [...new Set(named.map(searchSource))].sort((a, b) => compareText(a.toLowerCase(), b.toLowerCase()));
  return {
    sources: named.length < stories.length ? [...sources, unknownSource] : sources,
    // The newest stories are first and those without a date last, and so are their years.
    years: [...new Set(stories.map(searchYear))],
  };
}
