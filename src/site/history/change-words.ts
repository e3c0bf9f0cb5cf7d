import { count } from '../count.ts';
import { list } from '../list.ts';
import type { StoryEntry } from '../stories.ts';
import type { VersionTime } from './versions.ts';

export type ChangeKind = StoryEntry['data']['versions'][number]['changes'][number]['kind'];

/** What readers call a change. */
export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  headline: 'Headline changed',
  corrected: 'Corrected',
  added: 'Added',
  withdrawn: 'Withdrawn',
};

/** What they call it where it is not known which version is the older. */
export const differenceLabels: Readonly<Record<ChangeKind, string>> = {
  headline: 'Headline differs',
  corrected: 'Differs',
  added: 'Differs: only this version has it',
  withdrawn: 'Differs: only the other version has it',
};

/** What readers call a version by what it states. */
export const timeLabels: Readonly<Record<VersionTime['kind'], string>> = {
  updated: 'Updated',
  captured: 'Captured',
  published: 'Published',
};

const nouns: readonly (readonly [kind: ChangeKind, noun: string])[] = [
  ['corrected', 'correction'],
  ['added', 'addition'],
  ['withdrawn', 'withdrawal'],
];

/** What a version changed, counted by kind: `a new headline, 2 corrections and 1 addition`. Empty where it changed nothing. */
export function changesInWords(changes: readonly { readonly kind: ChangeKind }[]): string {
  const times = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return list([
    ...(times('headline') > 0 ? ['a new headline'] : []),
    ...nouns.filter(([kind]) => times(kind) > 0).map(([kind, noun]) => count(times(kind), noun)),
  ]);
}

/** Says that captures show several versions, and that their order is not known. */
export function unknownOrder(versions: number): string {
  const newest = versions === 2 ? 'newer' : 'newest';
  return `Captures show ${count(versions, 'version')} of this story, and it is not known which is the ${newest}.`;
}
