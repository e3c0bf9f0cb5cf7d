import slugify from '@sindresorhus/slugify';
import { authors } from '../authors.ts';
import { sourceName } from '../lists/source-name.ts';
import type { StoryEntry } from '../stories.ts';

/** A longer name would make a key that nobody types. */
const longestName = 20;

/**
 * What a text cites a story by, in letters that every reference manager takes: the source or the first author, the year and
 * the headline's first word that is more than an article, as `rtcom2019russia`.
 */
export function citationKey({ id, data: { headline, source, byline, published } }: StoryEntry): string {
  const [author = ''] = authors(byline?.value ?? '');
  const name = slugify(source ? sourceName(source.value) : author).replaceAll('-', '');
  const words = (slugify(headline.value) || id).split('-');
  const word = words.find(({ length }) => length > 3) ?? words[0] ?? '';
  return `${name.slice(0, longestName)}${published?.value.slice(0, 4) ?? ''}${word}`;
}
