import { publishedMoment } from '../dates.ts';
import { yearOf } from '../lists/periods.ts';
import { sourceOf } from '../lists/sources.ts';
import { dateOf, type StoryEntry } from '../stories.ts';

/** What the search calls a story whose source or date no capture tells. */
export const unknownSource = 'Unknown source';
export const undated = 'Undated';

/**
 * What the search knows of a story besides its text, as attributes that Pagefind reads off the article: it narrows by
 * source and year, sorts by date, and shows source, date and language.
 */
export async function searchAttributes(story: StoryEntry): Promise<Record<string, string>> {
  const published = dateOf(story);
  return {
    'data-source': await searchSource(story),
    'data-year': searchYear(story),
    'data-published': published,
    'data-moment': published === '' ? '' : publishedMoment(published).toISOString(),
    'data-language': story.data.language ?? '',
    'data-pagefind-filter': 'source[data-source], year[data-year]',
    'data-pagefind-sort': 'date[data-moment]',
    'data-pagefind-meta':
      'source[data-source], published[data-published], moment[data-moment], language[data-language]',
  };
}

/** The source that the search has a story under. */
export async function searchSource(story: StoryEntry): Promise<string> {
  return (await sourceOf(story))?.name ?? unknownSource;
}

/** The year that the search has a story under. */
export function searchYear(story: StoryEntry): string {
  return yearOf(story) || undated;
}
