import type { StatementField } from '../../capture.ts';

/**
 * The names of fields in data sets, by meaning, the most trusted first; in lower case, without `_` and `-`. Sources:
 * trafilatura's JSON output, news-please's `NewsArticle`, the features of C4, mC4 and CC-News, schema.org's
 * `NewsArticle`, and other common names.
 */
export const rowFields = {
  html: ['html', 'rawhtml', 'htmlcontent', 'contenthtml', 'pagehtml'],
  markdown: ['markdown', 'contentmarkdown'],
  text: [
    ...['maintext', 'text', 'rawtext', 'articlebody', 'fulltext', 'articletext', 'contenttext', 'content', 'body'],
    ...['article', 'document', 'plaintext', 'paragraphs'],
  ],
  captured: [
    ...['datedownload', 'downloaddate', 'filedate', 'timestamp', 'crawldate', 'datecrawled', 'crawledat', 'crawltime'],
    ...['fetchedat', 'fetchtime', 'scrapedat', 'retrievedat', 'capturedat', 'warcdate'],
  ],
} as const;

/** The same for the fields that become statements. */
export const statementNames: readonly (readonly [StatementField, readonly string[]])[] = [
  ['headline', ['headline', 'title']],
  [
    'published',
    [
      ...['datepublish', 'datepublished', 'published', 'publishedat', 'publishdate', 'publisheddate', 'pubdate'],
      ...['publicationdate', 'publishedtime', 'date'],
    ],
  ],
  ['updated', ['datemodify', 'datemodified', 'modified', 'modifiedat', 'updated', 'updatedat', 'modifieddate']],
  ['byline', ['byline', 'author', 'authors', 'creator']],
  ['section', ['section', 'articlesection', 'category', 'categories']],
  [
    'source',
    [
      'sitename',
      'site',
      'publisher',
      'press',
      'newspaper',
      'sourcename',
      'sourcehostname',
      'source',
      'sourcedomain',
      'hostname',
      'domain',
    ],
  ],
  [
    'address',
    ['canonicalurl', 'canonical', 'url', 'source', 'link', 'sourceurl', 'pageurl', 'finalurl', 'requestedurl'],
  ],
  ['language', ['language', 'lang', 'inlanguage']],
  ['image', ['image', 'imageurl', 'topimage', 'leadimage', 'thumbnail']],
  ['caption', ['imagecaption', 'caption']],
];

/** The objects that hold a text's metadata in Dolma and RedPajama. */
export const innerObjects: readonly string[] = ['metadata', 'meta'];
