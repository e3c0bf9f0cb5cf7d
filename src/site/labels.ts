import type { FullCapture, FullStory } from './full-story.ts';

type Role = FullCapture['data']['ledger'][number]['role'];
type FieldName = FullStory['data']['conflicts'][number]['field'];

/** What readers call a block's role. */
export const roleLabels: Readonly<Record<Role, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  subheading: 'subheading',
  quote: 'quotation',
  date: 'date',
  byline: 'byline',
  credit: 'photo credit',
  caption: 'caption',
  section: 'section',
  address: 'address of the page',
  related: 'related links',
  repeat: 'a repeat',
  furniture: 'furniture',
};

/** What readers call a field. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  headline: 'headline',
  published: 'date of publication',
  updated: 'date of the last change',
  byline: 'byline',
  credit: 'photo credit',
  section: 'section',
  source: 'source',
  address: 'address of the page',
  image: 'address of the picture',
  caption: 'caption',
};

/** What readers call what a capture states outside of its text. */
export const statementLabels: Readonly<Record<FieldName | 'language' | 'standfirst', string>> = {
  ...fieldLabels,
  language: 'language',
  standfirst: 'description',
};

/** What readers tell apart in a capture at a glance. */
export const groups = ['article', 'field', 'related', 'furniture'] as const;
export type Group = (typeof groups)[number];

/** What a block's role makes it part of. */
export const roleGroups: Readonly<Record<Role, Group>> = {
  headline: 'field',
  standfirst: 'article',
  paragraph: 'article',
  subheading: 'article',
  quote: 'article',
  date: 'field',
  byline: 'field',
  credit: 'field',
  caption: 'field',
  section: 'field',
  address: 'field',
  related: 'related',
  repeat: 'furniture',
  furniture: 'furniture',
};

/** A group, or the words that a capture lost. */
export type GroupOrLost = Group | 'lost';

/** What readers call a group, and what became of it. */
export const groupLabels: Readonly<Record<GroupOrLost, { readonly name: string; readonly outcome: string }>> = {
  article: { name: 'Article', outcome: 'kept' },
  field: { name: 'Fields', outcome: 'moved' },
  related: { name: 'Related links', outcome: 'moved' },
  furniture: { name: 'Furniture', outcome: 'removed' },
  lost: { name: 'Lost words', outcome: 'restored or marked' },
};
