import { compareText } from '../../compare.ts';
import { searchYear, undated, unknownSource } from './search-attributes.ts';
import { allSources, storiesWithoutSource } from '../lists/sources.ts';
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
  const sources = (await allSources()).map(({ name }) => name);
  const years = [...new Set((await newestFirst()).map(searchYear))];
  return {
    sources: (await storiesWithoutSource()).length > 0 ? [...sources, unknownSource] : sources,
    years: years.sort((a, b) => Number(a === undated) - Number(b === undated) || compareText(b, a)),
  };
}
