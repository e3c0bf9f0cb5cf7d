import { fieldNames, type Field, type FieldName } from '../clean/article.ts';
import { countWords } from '../text/words.ts';
import { writeStory, type Written } from '../markdown/write-story.ts';
import type { OverriddenStory } from '../overrides/override-story.ts';
import { bodyText, passageText } from '../story/body.ts';
import type { StoryField, Version } from '../story/story.ts';
import type { VersionChange } from '../story/versions/changes.ts';
import { termsOf, type Terms } from '../story/likeness/terms.ts';

/** A reconciled story with its text as it is published: all of it that does not depend on other stories. */
export interface WrittenStory extends OverriddenStory, Written {
  /** The first passage of the body, as text. */
  readonly standfirst: string;
  /** The number of words of its body. */
  readonly words: number;
}

/** A field as lists show it. */
export type Stated = Pick<Field, 'value' | 'inferred'>;

/** A story without its text and its ledger: what lists show, and what it is compared by. */
export interface StoryOutline extends Pick<WrittenStory, 'captures' | 'standfirst' | 'words' | 'language'> {
  /** The key of its record in the store. */
  readonly key: string;
  readonly headline: Stated;
  readonly fields: Readonly<Record<FieldName, Stated | null>>;
  readonly ambiguousDate: Stated | null;
  /** The headlines that its captures point to. */
  readonly related: readonly string[];
  /** The fields of which its captures, or places of one capture, state different values, the published one first. */
  readonly conflicts: readonly {
    readonly field: string;
    readonly values: readonly Pick<StoryField, 'value' | 'capture'>[];
  }[];
  /** How many places look damaged. */
  readonly damage: number;
  /** Its versions, the published one last, with the kinds of what each changed. */
  readonly versions: readonly (Pick<Version, 'times'> & { readonly changes: readonly Pick<VersionChange, 'kind'>[] })[];
  readonly isNewest: boolean;
  /** The files of the keeper that change it. */
  readonly overrides: readonly string[];
  readonly terms: Terms;
}

/** Writes a story's body, and counts its words. */
export function writtenStory(story: OverriddenStory): WrittenStory {
  return {
    ...story,
    ...writeStory(story.body, story),
    standfirst: story.body[0] ? passageText(story.body[0]) : '',
    words: countWords(bodyText(story.body)),
  };
}

/** The outline of a story whose record has this key. */
export function storyOutline(story: WrittenStory, key: string): StoryOutline {
  const { captures, standfirst, words, language, headline, fields, ambiguousDate, related, body } = story;
  return {
    ...{ key, captures, standfirst, words, language },
    headline: stated(headline),
    fields: Object.fromEntries(fieldNames.map((name) => [name, stated(fields[name])])) as StoryOutline['fields'],
    ambiguousDate: stated(ambiguousDate),
    related: related.map((pointer) => pointer.headline),
    conflicts: story.conflicts.map(({ field, values }) => ({
      field,
      values: values.map(({ value, capture }) => ({ value, capture })),
    })),
    damage: story.damage.length,
    versions: story.versions.map(({ times, changes }) => ({ times, changes: changes.map(({ kind }) => ({ kind })) })),
    isNewest: story.isNewest,
    overrides: [...new Set(story.overrides.map(({ file }) => file))],
    terms: termsOf({ headline: headline.value, body: bodyText(body), language }),
  };
}

function stated(field: Field): Stated;
function stated(field: Field | null): Stated | null;
function stated(field: Field | null): Stated | null {
  return field && { value: field.value, inferred: field.inferred };
}
