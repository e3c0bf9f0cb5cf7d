import type { StatementField } from '../../capture.ts';

/**
 * The keys of front matter by field, the most trusted first. Obsidian's Web Clipper writes `title`, `source`, `author`,
 * `published` and `created`. The others are common in reading lists and site generators.
 */
export const frontMatterFields: readonly { readonly field: StatementField; readonly keys: readonly string[] }[] = [
  { field: 'headline', keys: ['title', 'headline'] },
  { field: 'published', keys: ['published', 'date_published', 'publish_date', 'pubdate', 'publication_date', 'date'] },
  { field: 'updated', keys: ['updated', 'modified', 'date_modified', 'lastmod'] },
  { field: 'byline', keys: ['author', 'authors', 'byline', 'creator'] },
  { field: 'credit', keys: ['image_credit', 'credit'] },
  { field: 'section', keys: ['section', 'category'] },
  { field: 'source', keys: ['site', 'site_name', 'sitename', 'website', 'publisher', 'publication'] },
  { field: 'address', keys: ['source', 'url', 'link', 'canonical', 'source_url', 'original_url'] },
  { field: 'language', keys: ['lang', 'language'] },
  { field: 'image', keys: ['image', 'cover', 'thumbnail', 'banner'] },
  { field: 'caption', keys: ['image_caption', 'caption'] },
];

/** The keys for the time of capture. */
export const captureKeys: readonly string[] = ['captured', 'saved', 'clipped', 'created', 'date_saved'];

/**
 * Karakeep's plugin for Obsidian writes this key into each note. In such notes, `date` and `modified` belong to the
 * bookmark, not to the article.
 */
export const bookmarkKey = 'bookmark_id';
export const bookmarkDates: readonly string[] = ['date', 'modified'];
