import { ownName } from '../capture/own-name.ts';
import type { EditedOutline } from '../edition/editing.ts';
import type { CaptureOutline } from '../edition/outline.ts';
import type { EditedStory } from '../edition/publish.ts';
import type { Followed } from '../story/follow-addresses.ts';

/** What a loader puts into a collection's store, before the schema has looked at it. */
export interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The file that the entry was read from, where it is one. */
  readonly filePath?: string;
}

/** What both collections hold, and what is to be said about it. */
export interface Entries extends Pick<EditedOutline, 'problems' | 'hidden'> {
  readonly captures: readonly Entry[];
  readonly stories: readonly Entry[];
  readonly followed: Followed;
}

/** The `captures` entry of a capture. `folder` is where its file lies. */
export function captureEntry(capture: CaptureOutline, folder: string): Entry {
  const { id, file, key, format, bytes, sha256 } = capture;
  return { id, data: { key, name: ownName(capture), format, bytes, sha256 }, filePath: `${folder}/${file}` };
}

/** The `stories` entry of a story. */
export function storyEntry(story: EditedStory): Entry {
  const { slug, key, headline, ambiguousDate, standfirst, language, words, similar, relatedSlugs } = story;
  const { published, updated, byline, section, source, address } = story.fields;
  const fields = { headline, published, ambiguousDate, updated, byline, section, source, address };
  const related = relatedSlugs.map((other) => ({ story: other }));
  const captures = story.captures.map((capture) => ({ capture }));
  return { id: slug, data: { key, ...fields, standfirst, language, words, captures, related, similar } };
}
