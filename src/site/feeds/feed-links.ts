import { settings } from '../../settings.ts';
import { changesAddress, feedAddresses, homeAddress } from '../addresses.ts';

/** A feed as a page's head names it: the attributes of a `<link rel="alternate">`. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

const forms = [
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** The feeds of a list, by the address of its page and its name: those of all stories where neither is given. */
export function feedLinks(list: string = homeAddress, name?: string): FeedLink[] {
  const addresses = feedAddresses(list);
  return forms.map(([form, called, type]) => ({
    href: addresses[form],
    type,
    title: `${feedTitle(name)} (${called})`,
  }));
}

/** The feed of the site's latest changes. */
export const changesFeedLink: FeedLink = {
  href: feedAddresses(changesAddress).atom,
  type: 'application/atom+xml',
  title: `${feedTitle('Latest changes')} (Atom)`,
};

/** What a list's feeds are called. */
export function feedTitle(name?: string): string {
  return name === undefined ? settings.title : `${name} · ${settings.title}`;
}
