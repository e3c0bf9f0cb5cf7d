import { generateRssFeed } from 'feedsmith';
import { settings } from '../../settings.ts';
import { absolute, feedAddresses } from '../addresses.ts';
import type { Feed } from './feed.ts';
import { sourceScheme } from './feed-entry.ts';
import { feedXml } from './feed-xml.ts';
import { htmlText } from './html-text.ts';

/**
 * A feed as RSS 2.0. Names stand in Dublin Core, since RSS knows an author by a mail address only. An item's description is
 * HTML and every other text is plain, says the profile of best practices: a title that was escaped as HTML, too, would
 * show its escapes to all readers who keep to it. https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function feedRss({ title, description, list, entries }: Feed): string {
  const self = { rel: 'self', href: absolute(feedAddresses(list).rss), type: 'application/rss+xml' };
  return feedXml(
    generateRssFeed(
      {
        title,
        description,
        link: absolute(list),
        language: settings.language,
        atom: { links: [self] },
        items: entries.map((entry) => ({
          title: entry.title,
          link: entry.address,
          guid: { value: entry.address, isPermaLink: true },
          description: htmlText(entry.summary),
          ...(entry.published && { pubDate: entry.published }),
          ...(entry.source !== undefined && { categories: [{ name: entry.source, domain: sourceScheme }] }),
          dc: { creators: [...entry.authors], languages: [entry.language] },
          atom: {
            ...(entry.updated && { updated: entry.updated }),
            ...(entry.original !== undefined && { links: [{ rel: 'via', href: entry.original }] }),
          },
          content: { encoded: entry.html },
        })),
      },
      { strict: true },
    ),
  );
}
