import type { CollectionEntry } from 'astro:content';
import { count } from '../count.ts';
import { fieldLabels } from '../labels.ts';
import { list } from '../list.ts';

/** What the account is made from. */
export type AccountedStory = Pick<
  CollectionEntry<'stories'>['data'],
  'captures' | 'headline' | 'gaps' | 'damage' | 'conflicts' | 'variants'
>;

/** In a line of words what was done to the captures of a story, and how far the copy can be trusted. */
export function copyAccount({ captures, headline, gaps, damage, conflicts, variants }: AccountedStory): string {
  const restored = new Set(gaps.map(({ witness, witnessAt }) => `${witnessAt} ${witness}`)).size;
  const changes = [
    ...(restored > 0 ? [`${count(restored, 'lost passage')} restored.`] : []),
    ...(headline.inferred ? ['The headline is inferred.'] : []),
    ...(damage.length > 0
      ? [`Words may be missing in ${count(damage.length, 'place')}, ${marked(damage.length)}.`]
      : []),
  ];
  const differences = [
    ...(conflicts.length > 0 ? [`disagree on the ${list(conflicts.map(({ field }) => fieldLabels[field]))}`] : []),
    ...(variants.length > 0 ? [`differ in ${count(variants.length, 'place')} of the text`] : []),
  ];
  return [
    `Clean copy of ${count(captures.length, 'capture')}.`,
    ...changes,
    changes.length > 0 ? 'Nothing else changed.' : 'No word changed.',
    ...(differences.length > 0 ? [`The captures ${differences.join(' and ')}.`] : []),
  ].join(' ');
}

function marked(places: number): string {
  return places === 1 ? 'which is marked' : 'each marked';
}
