import type { CollectionEntry } from 'astro:content';

type Role = CollectionEntry<'captures'>['data']['ledger'][number]['role'];
type FieldName = CollectionEntry<'stories'>['data']['conflicts'][number]['field'];

/** What readers call a block's role. */
export const roleLabels: Readonly<Record<Role, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  subheading: 'subheading',
  date: 'date',
  byline: 'byline',
  credit: 'photo credit',
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
};
