import type { CSL, CSLDate } from '@citation-js/core';
import { settings } from '../../settings.ts';
import { absolute, storyAddress } from '../addresses.ts';
import { asCited, sourceAsCited } from '../as-cited.ts';
import { authors } from '../authors.ts';
import { count } from '../count.ts';
import { citationKey } from './citation-key.ts';
import type { StoryEntry } from '../stories.ts';

/**
 * A story as CSL-JSON, as reference managers read it: the article as its source published it, and our copy as the archive
 * that has it. Only what captures tell; what is inferred stands in brackets. Names stay whole, since a byline does not
 * tell which part of a name is the family's.
 */
export function citationOf(story: StoryEntry): CSL {
  const { id, data } = story;
  const { headline, source, byline, published, section, language, address } = data;
  const copy = absolute(storyAddress(id));
  return {
    id: citationKey(story),
    type: 'article-newspaper',
    title: asCited(headline),
    ...(byline && { author: authors(byline.value).map((literal) => ({ literal })) }),
    ...(source && { 'container-title': sourceAsCited(source) }),
    ...(section && { section: section.value }),
    ...(published && !published.inferred && { issued: issued(published.value) }),
    ...(language !== null && { language }),
    URL: address?.value ?? copy,
    archive: settings.title,
    archive_location: copy,
    note: captureNote(data),
  };
}

/** A day: CSL has no time of day. */
function issued(published: string): CSLDate {
  const [year = 0, month = 0, day = 0] = published.slice(0, 10).split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

/** What a story is a copy of: `Clean copy of 2 captures: a.txt, b.txt`. */
export function captureNote({ captures }: StoryEntry['data']): string {
  const names = captures.map(({ capture }) => capture.id);
  return `Clean copy of ${count(names.length, 'capture')}: ${names.join(', ')}`;
}
