import { generateAtomFeed } from 'feedsmith';
import { settings } from '../../settings.ts';
import { absolute, feedAddresses, homeAddress } from '../addresses.ts';
import type { Feed } from './feed.ts';
import { sourceScheme, type FeedEntry } from './feed-entry.ts';
import { feedXml } from './feed-xml.ts';

/**
 * Stands in where Atom demands a date and no capture tells one: the same in every build, older than any story, as the
 * site's lists have those without a date last, and known as no date to all who keep time in seconds since.
 */
const notKnown = new Date(0);

/** Atom demands an author, who would else be the feed's. */
const nobody = { name: 'Author not known' };

/** A feed as Atom, RFC 4287. */
export function feedAtom({ title, description, list, entries }: Feed): string {
  const self = absolute(feedAddresses(list).atom);
  return feedXml(
    generateAtomFeed(
      {
        id: self,
        title: { value: title, type: 'text' },
        subtitle: { value: description, type: 'text' },
        updated: newest(entries.map(updatedOf)),
        authors: [{ name: settings.title, uri: absolute(homeAddress) }],
        links: [
          { rel: 'self', href: self, type: 'application/atom+xml' },
          { rel: 'alternate', href: absolute(list), type: 'text/html' },
        ],
        xml: { lang: settings.language },
        entries: entries.map(atomEntry),
      },
      { strict: true },
    ),
  );
}

function atomEntry(entry: FeedEntry) {
  const { address, original, title, summary, html, language, authors, source, published } = entry;
  return {
    id: address,
    title: { value: title, type: 'text' },
    updated: updatedOf(entry),
    ...(published && { published }),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : [nobody],
    ...(source !== undefined && { categories: [{ term: source, scheme: sourceScheme }] }),
    links: [
      { rel: 'alternate', href: address, type: 'text/html' },
      ...(original === undefined ? [] : [{ rel: 'via', href: original }]),
    ],
    summary: { value: summary, type: 'text' },
    content: { value: html, type: 'html' },
    xml: { lang: language },
  };
}

function updatedOf({ updated, published }: FeedEntry): Date {
  return updated ?? published ?? notKnown;
}

function newest(dates: readonly Date[]): Date {
  return new Date(Math.max(notKnown.getTime(), ...dates.map(Number)));
}
