import { generateRssFeed } from 'feedsmith';
import { settings } from '../../settings.ts';
import { absolute, feedAddresses } from '../addresses.ts';
import type { Feed } from './feed.ts';
import { feedXml } from './feed-xml.ts';

/** A feed as RSS 2.0. Names stand in Dublin Core, since RSS knows an author by a mail address only. */
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
          description: entry.summary,
          ...(entry.published && { pubDate: entry.published }),
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
