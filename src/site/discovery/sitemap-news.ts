import { settings } from '../../settings.ts';
import { storyAddress } from '../addresses.ts';
import { publishedMoment, zonedOrDay } from '../dates.ts';
import { lastModified } from '../history/versions.ts';
import type { Listed } from './sitemap.ts';
import type { StoryEntry } from '../stories.ts';

/** A news sitemap has the news of two days, and so many at most. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const longest = 1_000;
const twoDays = 2 * 24 * 60 * 60 * 1_000;

/**
 * The stories of a news sitemap: those whose headline and date captures state, of the two days up to the newest of them,
 * so that no clock decides what a build makes.
 */
export function newsPages(newestFirst: readonly StoryEntry[]): Listed[] {
  const known = newestFirst.flatMap(({ id, data }) => {
    const { headline, published, language } = data;
    return published && !published.inferred && !headline.inferred
      ? [{ id, headline: headline.value, published: published.value, modified: lastModified(data), language }]
      : [];
  });
  const moments = known.map(({ published }) => publishedMoment(published).getTime());
  const from = moments.reduce((latest, moment) => Math.max(latest, moment), -Infinity) - twoDays;
  return known
    .filter((_, index) => (moments[index] ?? 0) >= from)
    .slice(0, longest)
    .map(({ id, headline, published, modified, language }) => ({
      address: storyAddress(id),
      lastmod: modified === null ? undefined : zonedOrDay(modified),
      news: {
        publication: { name: settings.title, language: newsLanguage(language ?? settings.language) },
        publication_date: zonedOrDay(published),
        title: headline,
      },
    }));
}

/** The language as ISO 639 has it, Chinese alone with its script. */
function newsLanguage(language: string): string {
  const { language: code, script } = new Intl.Locale(language).maximize();
  if (code !== 'zh') return code;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
