import { settings } from '../settings.ts';
import * as addresses from './addresses.ts';
import { zonedOrDay } from './dates.ts';
import { allSources } from './sources.ts';
import { newestFirst, type StoryEntry } from './stories.ts';

/** A page of the site that search engines may have. */
export interface SitePage {
  readonly address: string;
  /** When its content last changed, as a W3C datetime; of a list, when the last of its stories did. */
  readonly lastmod: string | undefined;
}

/**
 * All pages that search engines may have, each once. Those that show again what a story's page has are not among them:
 * where it comes from, its Markdown, the raw captures.
 */
export async function sitePages(): Promise<SitePage[]> {
  const stories = await newestFirst();
  const sources = await allSources();
  const lastmod = lastChange(stories);
  return [
    ...listPages(addresses.homeAddress, stories),
    ...stories.map((story) => ({ address: addresses.storyAddress(story.id), lastmod: lastChange([story]) })),
    { address: addresses.archiveAddress, lastmod },
    ...periodPages(stories),
    { address: addresses.sourcesAddress, lastmod },
    ...sources.flatMap(({ slug, stories: ofSource }) => listPages(addresses.sourceAddress(slug), ofSource)),
    { address: addresses.searchPageAddress, lastmod: undefined },
    { address: addresses.colophonAddress, lastmod: undefined },
  ];
}

/** The pages of years and months, and of the stories without a date. */
function periodPages(stories: readonly StoryEntry[]): SitePage[] {
  const inPeriod = (length: number) => Map.groupBy(stories, ({ data }) => data.published?.value.slice(0, length));
  const undated = inPeriod(4).get(undefined) ?? [];
  const years = [...inPeriod(4)].flatMap(([year, ofYear]) =>
    year === undefined ? [] : [{ address: addresses.periodAddress(year), lastmod: lastChange(ofYear) }],
  );
  const months = [...inPeriod(7)].flatMap(([month, ofMonth]) =>
    month === undefined ? [] : listPages(addresses.periodAddress(month), ofMonth),
  );
  return [...years, ...months, ...(undated.length > 0 ? listPages(addresses.undatedAddress, undated) : [])];
}

/** The pages of a list, of which an empty one has one. */
function listPages(list: string, stories: readonly StoryEntry[]): SitePage[] {
  const { storiesPerPage } = settings;
  const count = Math.max(1, Math.ceil(stories.length / storiesPerPage));
  return Array.from({ length: count }, (_, index) => ({
    address: addresses.listPageAddress(list, index + 1),
    lastmod: lastChange(stories.slice(index * storiesPerPage, (index + 1) * storiesPerPage)),
  }));
}

/** The newest date of some stories, by the day and time that they state. */
function lastChange(stories: readonly StoryEntry[]): string | undefined {
  const dates = stories.flatMap(({ data }) => (data.updated ?? data.published)?.value ?? []);
  return dates.map(zonedOrDay).sort().at(-1);
}
