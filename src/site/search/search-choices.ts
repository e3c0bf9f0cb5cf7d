import { compareText } from '../../text/compare.ts';
import { settings } from '../../settings.ts';
import { searchYear, undated, unknownSource } from './search-attributes.ts';
import type { CountedSource } from '../lists/source-pages.ts';
import { countedSources, storiesWithoutSource } from '../lists/sources.ts';
import { textUnit } from '../reading-time.ts';
import { newestFirst } from '../stories.ts';

/** What a search can be narrowed to. */
export interface SearchChoices {
  /** Those with the most stories, by name; the stories without a source last. */
  readonly sources: readonly string[];
  /** Whether there are more sources than these. */
  readonly isShortened: boolean;
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

/** More names would make the page heavier than a first round trip has room for: a source’s own page leads to the search of it. */
export const mostSources = 100;

/** The sources with the most stories, in the order that they come in. */
export function mostUsed(sources: readonly CountedSource[]): CountedSource[] {
  const kept = new Set(sources.toSorted((a, b) => b.stories - a.stories).slice(0, mostSources));
  return sources.filter((source) => kept.has(source));
}

/** The sources and years that there are stories of. */
export async function searchChoices(): Promise<SearchChoices> {
  const all = await countedSources();
  const sources = mostUsed(all).map(({ name }) => name);
  const years = [...new Set((await newestFirst()).map(searchYear))];
  return {
    sources: (await storiesWithoutSource()).length > 0 ? [...sources, unknownSource] : sources,
    isShortened: sources.length < all.length,
    years: years.sort((a, b) => Number(a === undated) - Number(b === undated) || compareText(b, a)),
  };
}
