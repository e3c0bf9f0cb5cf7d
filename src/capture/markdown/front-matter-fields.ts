import type { StatementField } from '../capture.ts';

/**
 * What the keys of front matter say, the most trusted first. Obsidian's Web Clipper writes `title`, `source`, `author`,
 * `published`, `created`; Readeck `title`, `saved`, `published`, `website`, `source`, `authors`; Karakeep's notes
 * `bookmark_id`, `url`, `title`, `date`, the last the day on which it was kept.
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

/** The keys that say when a page was kept. `date` does in a bookmark's note alone. */
export const captureKeys: readonly string[] = ['captured', 'saved', 'clipped', 'created', 'date_saved', 'date'];
