import type {
  CollectionPage,
  CreativeWork,
  ListItem,
  NewsArticle,
  Organization,
  Person,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { settings } from '../../settings.ts';
import { absolute, captureAddress, homeAddress, searchPageAddress, storyAddress } from '../addresses.ts';
import { authors } from '../authors.ts';
import { lastModified } from '../history/versions.ts';
import { textUnit } from '../reading-time.ts';
import { excerpt } from '../excerpt.ts';
import { isPersonName } from '../person-name.ts';
import { sourceName } from '../lists/source-name.ts';
import type { StoryEntry } from '../stories.ts';
import type { FullCapture } from '../full-story.ts';

/** What stands on a story's page besides the story. */
interface Beside {
  readonly captures?: readonly FullCapture[];
  /** The address of its picture for shares. */
  readonly image?: string | undefined;
}

/**
 * A story as schema.org `NewsArticle`, with only what its captures state: nothing that is inferred. What it is a copy of
 * stands in `isBasedOn`: the article on the web, and the captures as files.
 */
export function newsArticle({ id, data }: StoryEntry, { captures = [], image }: Beside = {}) {
  const { headline, published, section, standfirst, language, words } = data;
  const modified = lastModified(data);
  const address = absolute(storyAddress(id));
  const author = authorsOf(data);
  const basis = [...original(data), ...captures.map(captureFile)];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline.inferred ? {} : { headline: headline.value }),
    ...(published && !published.inferred && { datePublished: published.value }),
    ...(modified !== null && { dateModified: modified }),
    ...(section && { articleSection: section.value }),
    ...(author.length > 0 && { author }),
    description: excerpt(standfirst),
    ...(language !== null && { inLanguage: language }),
    ...(textUnit(language) === 'word' && { wordCount: words }),
    mainEntityOfPage: address,
    url: address,
    ...(image !== undefined && { image: absolute(image) }),
    isPartOf: site,
    ...(basis.length > 0 && { isBasedOn: basis }),
  } satisfies WithContext<NewsArticle>;
}

/**
 * Who wrote it, as far as it is clear what they are: an author is a person or an organization, and a name that may be
 * either is left out.
 */
function authorsOf({ byline, source }: StoryEntry['data']): (Person | Organization)[] {
  const sources = source ? [source.value, sourceName(source.value)].map(caseless) : [];
  return authors(byline?.value ?? '').flatMap((name): (Person | Organization)[] => {
    if (sources.includes(caseless(name))) return [{ '@type': 'Organization', name }];
    return isPersonName(name) ? [{ '@type': 'Person', name }] : [];
  });
}

function caseless(name: string): string {
  return name.toLowerCase();
}

/** The article on the web: nothing where no capture states its address or its source. */
function original({ address, source }: StoryEntry['data']): CreativeWork[] {
  const publisher = source && !source.inferred ? sourceName(source.value) : undefined;
  if (!address && publisher === undefined) return [];
  return [
    {
      '@type': 'NewsArticle',
      ...(address && { url: address.value }),
      ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    },
  ];
}

function captureFile({ data: { name, sha256, bytes } }: FullCapture): CreativeWork {
  return {
    '@type': 'MediaObject',
    name,
    contentUrl: absolute(captureAddress(sha256)),
    encodingFormat: 'text/plain',
    contentSize: `${bytes} B`,
    sha256,
  };
}

const site = { '@type': 'WebSite', name: settings.title, url: absolute(homeAddress) } satisfies WebSite;

/** The site itself and how it is searched, for its front page. */
export function webSite() {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: `${absolute(searchPageAddress)}?q={query}`,
    'query-input': 'required name=query',
  };
  return {
    '@context': 'https://schema.org',
    ...site,
    description: settings.description,
    inLanguage: settings.language,
    potentialAction: search,
  } satisfies WithContext<WebSite>;
}

/** A page that lists stories: its name, its address and the stories on it. */
export function collectionPage(name: string, address: string, stories: readonly StoryEntry[]) {
  const listed = stories.map(({ id }, index): ListItem => ({
    '@type': 'ListItem',
    position: index + 1,
    url: absolute(storyAddress(id)),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url: absolute(address),
    inLanguage: settings.language,
    isPartOf: site,
    mainEntity: { '@type': 'ItemList', numberOfItems: listed.length, itemListElement: listed },
  } satisfies WithContext<CollectionPage>;
}

/** JSON for a script element: a `<` in a capture must not end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
