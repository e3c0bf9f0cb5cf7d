import type { StatementField } from '../../capture.ts';

/** A place in a page's markup that states a field. */
export interface StatementRule {
  readonly field: StatementField;
  /** The element's name; any element if omitted. */
  readonly element?: string;
  /** The attribute, and the word in its value, in lower case. */
  readonly key: string;
  readonly word: string;
  /** An element that must be around it. */
  readonly within?: string;
  /**
   * The attributes that may hold the value, the first one present wins. If none is present, the element's text is the
   * value.
   */
  readonly from: readonly string[];
  /** The name of the place, for readers. */
  readonly name: string;
}

/** Rules for `<meta name="..." content="...">`, by name or property. */
function meta(field: StatementField, words: string): StatementRule[] {
  return words
    .split(' ')
    .flatMap((word) =>
      ['property', 'name'].map((key) => ({ field, element: 'meta', key, word, from: ['content'], name: word })),
    );
}

function microdata(field: StatementField, word: string, from: readonly string[]): StatementRule {
  return { field, key: 'itemprop', word: word.toLowerCase(), from, name: `itemprop ${word}` };
}

/** The most trusted first. JSON-LD comes before all of these, the page's title after them. */
export const statementRules: readonly StatementRule[] = [
  microdata('headline', 'headline', ['content']),
  microdata('published', 'datePublished', ['datetime', 'content', 'title']),
  microdata('updated', 'dateModified', ['datetime', 'content', 'title']),
  microdata('section', 'articleSection', ['content']),
  ...meta('headline', 'og:title'),
  ...meta('standfirst', 'og:description description twitter:description'),
  ...meta('published', 'article:published_time og:article:published_time'),
  ...meta('updated', 'article:modified_time og:updated_time'),
  ...meta('section', 'article:section'),
  ...meta('byline', 'article:author_name byl author'),
  ...meta('source', 'og:site_name'),
  ...meta('image', 'og:image:secure_url og:image og:image:url'),
  // Names used by scholarly publishers and libraries: Highwire Press, PRISM and Dublin Core.
  ...meta('headline', 'citation_title dc.title dcterms.title'),
  ...meta('published', 'citation_publication_date citation_date prism.publicationdate dc.date.issued dcterms.issued'),
  ...meta('published', 'dc.date dcterms.date dcterms.created'),
  ...meta('updated', 'dcterms.modified'),
  ...meta('byline', 'citation_author dc.creator dcterms.creator'),
  ...meta('source', 'citation_journal_title dc.publisher dcterms.publisher'),
  ...meta('language', 'dc.language dcterms.language'),
  // Names used by analytics and recommendation services.
  ...meta('headline', 'parsely-title sailthru.title'),
  ...meta(
    'published',
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime publish-date pubdate publication_date date',
  ),
  ...meta('updated', 'last-modified'),
  ...meta('byline', 'parsely-author sailthru.author'),
  ...meta('section', 'parsely-section cxenseparse:recs:section'),
  ...meta('image', 'parsely-image-url sailthru.image.full'),
  ...meta('headline', 'twitter:title'),
  ...meta('image', 'twitter:image twitter:image:src'),
  ...meta('byline', 'twitter:data1:author'),
  ...meta('source', 'application-name'),
  // In the page's body, visible to readers.
  { field: 'published', element: 'time', key: 'pubdate', word: '', from: ['datetime'], name: 'time pubdate' },
  { field: 'published', element: 'time', key: 'class', word: 'published', from: ['datetime'], name: 'time published' },
  {
    field: 'published',
    element: 'time',
    key: 'class',
    word: 'entry-date',
    from: ['datetime'],
    name: 'time entry-date',
  },
  { field: 'published', key: 'class', word: 'dt-published', from: ['datetime'], name: 'dt-published' },
  { field: 'updated', element: 'time', key: 'class', word: 'updated', from: ['datetime'], name: 'time updated' },
  {
    field: 'published',
    element: 'time',
    key: 'datetime',
    word: '',
    within: 'header',
    from: ['datetime'],
    name: 'time',
  },
  microdata('byline', 'author', ['content']),
  { field: 'byline', key: 'rel', word: 'author', from: [], name: 'rel author' },
  { field: 'byline', key: 'class', word: 'byline', from: [], name: 'byline' },
  { field: 'byline', key: 'class', word: 'p-author', from: [], name: 'p-author' },
  { field: 'image', element: 'link', key: 'rel', word: 'image_src', from: ['href'], name: 'link image_src' },
  { field: 'address', element: 'link', key: 'rel', word: 'canonical', from: ['href'], name: 'link canonical' },
  ...meta('address', 'og:url twitter:url parsely-link'),
];
