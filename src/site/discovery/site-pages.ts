import * as addresses from '../addresses.ts';
import { zonedOrDay } from '../dates.ts';
import { changePages } from '../history/change-pages.ts';
import { lastModified } from '../history/versions.ts';
import { listPages } from '../lists/list-pages.ts';
import { allMonths, byYear, undatedStories } from '../lists/periods.ts';
import { sourcePages } from '../lists/source-pages.ts';
import { allSources, countedSources, storiesWithoutSource } from '../lists/sources.ts';
import { newestFirst, type StoryEntry } from '../stories.ts';

/** A page of the site that search engines may have. */
export interface SitePage {
  readonly address: string;
  /** When its content last changed, as a W3C datetime; of a list, when the last of its stories did. */
  readonly lastmod: string | undefined;
}

/**
 * All pages that search engines may have, each once. Those that show again what a story's page has are not among them:
 * where it comes from, what it said before, its Markdown, the raw captures.
 */
export async function sitePages(): Promise<SitePage[]> {
  const stories = await newestFirst();
  return [
    ...pagesOf(addresses.homeAddress, stories),
    ...stories.map((story) => page(addresses.storyAddress(story.id), [story])),
    page(addresses.archiveAddress, stories),
    ...(await periodPages()),
    ...(await pagesOfSources(stories)),
    ...(await changePages()).map(({ number, items }) =>
      page(
        addresses.listPageAddress(addresses.changesAddress, number),
        items.map(({ story }) => story),
      ),
    ),
    page(addresses.searchPageAddress, []),
    page(addresses.colophonAddress, []),
  ];
}

/** The pages of years and months, and of the stories without a date. */
async function periodPages(): Promise<SitePage[]> {
  const months = await allMonths();
  const undated = await undatedStories();
  return [
    ...byYear(months).map(([year, ofYear]) =>
      page(
        addresses.periodAddress(year),
        ofYear.flatMap(({ stories }) => stories),
      ),
    ),
    ...months.flatMap(({ month, stories }) => pagesOf(addresses.periodAddress(month), stories)),
    ...(undated.length > 0 ? pagesOf(addresses.undatedAddress, undated) : []),
  ];
}

/** The pages of sources, and of the stories whose source is not known. */
async function pagesOfSources(stories: readonly StoryEntry[]): Promise<SitePage[]> {
  const unknown = await storiesWithoutSource();
  return [
    ...sourcePages(await countedSources()).map(({ number }) =>
      page(addresses.listPageAddress(addresses.sourcesAddress, number), stories),
    ),
    ...(await allSources()).flatMap((source) => pagesOf(addresses.sourceAddress(source.slug), source.stories)),
    ...(unknown.length > 0 ? pagesOf(addresses.unknownSourceAddress, unknown) : []),
  ];
}

function pagesOf(list: string, stories: readonly StoryEntry[]): SitePage[] {
  return listPages(list, stories).map(({ number, stories: shown }) =>
    page(addresses.listPageAddress(list, number), shown),
  );
}

/** A page with the newest date of its stories, by the day and time that they state. */
function page(address: string, stories: readonly StoryEntry[]): SitePage {
  const dates = stories.flatMap(({ data }) => lastModified(data) ?? data.published?.value ?? []);
  return { address, lastmod: dates.map(zonedOrDay).sort().at(-1) };
}
