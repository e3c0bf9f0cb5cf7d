import { ownName } from '../capture/own-name.ts';
import type { CaptureRecord, StoryRecord } from '../pipeline.ts';

/** What a loader puts into a collection's store, before the schema has looked at it. */
export interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
  readonly html?: string;
  /** The file that the entry was read from, where it is one. */
  readonly filePath?: string;
}

/** The `captures` entry of a record. `folder` is where its file lies. */
export function captureEntry(capture: CaptureRecord, folder: string): Entry {
  const { id, file, format, bytes, sha256, decoding, article, ledger, captured, statements } = capture;
  const { headline, fields, ambiguousDate, language, damage } = article;
  const name = ownName(capture);
  const known = { headline, ...fields, ambiguousDate, language, captured, statements };
  const data = { name, format, bytes, sha256, decoding, ...known, damage, ledger };
  return { id, data, filePath: `${folder}/${file}` };
}

/** The `stories` entry of a record. */
export function storyEntry(story: StoryRecord): Entry {
  const { headline, fields, ambiguousDate, standfirst, language, words, similar } = story;
  const { gaps, conflicts, variants, damage, overrides } = story;
  const related = story.related.map((pointer, index) => ({
    label: pointer.label,
    headline: pointer.headline,
    after: pointer.after,
    capture: pointer.capture,
    address: pointer.address,
    story: story.relatedSlugs[index] ?? null,
  }));
  const data = {
    headline,
    ...fields,
    ambiguousDate,
    standfirst,
    language,
    words,
    passages: story.body.length,
    related,
    similar,
    captures: story.contributions,
    gaps,
    conflicts,
    variants,
    damage,
    overrides,
  };
  return { id: story.slug, data, body: story.markdown, html: story.html };
}
