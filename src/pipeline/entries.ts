import type { EditionCapture, EditionStory } from './edition.ts';
import type { CaptureRecord, StoryRecord } from './records.ts';

/** What the collections hold of captures and stories, before their schemas have looked at it. */

type EntryData = Record<string, unknown>;

/** A capture in a list. */
export function captureData({ name, format, bytes, sha256 }: EditionCapture): EntryData {
  return { name, format, bytes, sha256 };
}

/** A story in a list. */
export function storyData(story: EditionStory): EntryData {
  const { headline, ambiguousDate, standfirst, language, words, versions, isNewest, similar, relatedSlugs } = story;
  const { published, updated, byline, section, source, address } = story.fields;
  const fields = { headline, published, ambiguousDate, updated, byline, section, source, address };
  const related = relatedSlugs.map((slug) => ({ story: slug }));
  const captures = story.captures.map((capture) => ({ capture }));
  return { ...fields, standfirst, language, words, versions, isNewest, captures, related, similar };
}

/** A capture with its ledger. */
export function fullCaptureData(capture: EditionCapture, { article, ledger, ...record }: CaptureRecord): EntryData {
  const { decoding, captured, statements } = record;
  const { headline, fields, ambiguousDate, language, damage } = article;
  const facts = { headline, ...fields, ambiguousDate, language, captured, statements, damage };
  return { ...captureData(capture), decoding, ...facts, ledger };
}

/** A story with the evidence for all that is published of it; its text is the entry's body. */
export function fullStoryData(record: StoryRecord): EntryData {
  const { slug: _, relatedSlugs, fields, contributions, body, markdown: __, html: ___, ...rest } = record;
  const related = record.related.map(({ start: ____, end: _____, ...pointer }, index) => {
    return { ...pointer, story: relatedSlugs[index] };
  });
  return { ...rest, ...fields, related, captures: contributions, passages: body.length };
}
