import { compareText } from '../../compare.ts';
import { settings } from '../../settings.ts';
import { searchYear, undated, unknownSource } from './search-attributes.ts';
import { allSources, storiesWithoutSource } from '../lists/sources.ts';
import { textUnit } from '../reading-time.ts';
import { newestFirst } from '../stories.ts';

/** What a search can be narrowed to. */
export interface SearchChoices {
  /** By name; the stories without a source last. */
  readonly sources: readonly string[];
  /** Newest first; the stories without a date last. */
  readonly years: readonly string[];
}

/**
 * The names of the languages, written without spaces, of which Pagefind indexes whole runs of characters and not words: it
 * parts them only where the site itself is in such a language.
 */
export async function languagesInRuns(): Promise<string[]> {
  if (textUnit(new Intl.Locale(settings.language).language) === 'character') return [];
  const languages = new Set((await newestFirst()).flatMap(({ data }) => data.language ?? []));
  const names = new Intl.DisplayNames(settings.language, { type: 'language' });
  return [...languages]
    .filter((language) => textUnit(language) === 'character')
    .sort()
    .map((one) => names.of(one) ?? one);
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
