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
export function captureEntry(record: CaptureRecord, folder: string): Entry {
  const { id, format, bytes, sha256, article, ledger, captured, statements } = record;
  const { headline, fields, ambiguousDate, language, damage } = article;
  const name = id.slice(id.lastIndexOf('/') + 1);
  const known = { headline, ...fields, ambiguousDate, language, captured, statements };
  const data = { name, format, bytes, sha256, ...known, damage, ledger };
  return { id, data, filePath: `${folder}/${id}` };
}

/** The `stories` entry of a record. */
export function storyEntry(story: StoryRecord): Entry {
  const {
    headline,
    fields,
    ambiguousDate,
    standfirst,
    language,
    words,
    similar,
    gaps,
    conflicts,
    variants,
    damage,
    overrides,
  } = story;
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
