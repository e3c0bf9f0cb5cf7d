import { generateJsonFeed } from 'feedsmith';
import { settings } from '../../settings.ts';
import { absolute, feedAddresses } from '../addresses.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function feedJson({ title, description, list, entries }: Feed): string {
  const feed: object = Object(
    generateJsonFeed(
      {
        title,
        description,
        home_page_url: absolute(list),
        feed_url: absolute(feedAddresses(list).json),
        language: settings.language,
        items: entries.map(({ address, original, published, updated, ...entry }) => ({
          id: address,
          url: address,
          ...(original !== undefined && { external_url: original }),
          title: entry.title,
          content_html: entry.html,
          summary: entry.summary,
          ...(published && { date_published: published }),
          ...(updated && { date_modified: updated }),
          ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
          ...(entry.source !== undefined && { tags: [entry.source] }),
          language: entry.language,
        })),
      },
      { strict: true },
    ),
  );
  // The library leaves an empty list out, which the format demands.
  return JSON.stringify('items' in feed ? feed : { ...feed, items: [] });
}
