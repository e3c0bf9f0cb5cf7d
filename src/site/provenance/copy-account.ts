import type { FullCapture, FullStory } from '../full-story.ts';
import { count } from '../count.ts';
import { fieldLabels, roleGroups } from '../labels.ts';
import { list } from '../list.ts';
import { mendedPlaces } from './decoding-notes.ts';

/** What the account is made from. */
export type AccountedStory = Pick<
  FullStory['data'],
  'headline' | 'gaps' | 'damage' | 'conflicts' | 'variants' | 'overrides' | 'versions' | 'isNewest' | 'captures'
>;

/** What of the captures it is made from. */
export interface AccountedCapture {
  readonly data: Pick<FullCapture['data'], 'ledger' | 'decoding'>;
}

/** In a line of words what was done to the captures of a story, and how far the copy can be trusted. */
export function copyAccount(story: AccountedStory, all: readonly AccountedCapture[]): string {
  const { headline, damage, variants, overrides } = story;
  const captures = all.slice(0, story.versions.at(-1)?.captures.length);
  const leftOut = variants.filter(isLeftOut).length;
  const mended = mendedPlaces(
    captures.map(({ data }) => data.decoding),
    'visible',
  );
  const changes = [
    ...restored(story, captures.length),
    ...(mended > 0 ? [`Broken characters mended in ${count(mended, 'place')}.`] : []),
    ...(leftOut > 0 ? [`Left out in ${count(leftOut, 'place')}: words that only one capture has.`] : []),
  ];
  return [
    `Clean copy of ${count(captures.length, 'capture')}.`,
    ...otherVersions(story, all.length - captures.length),
    ...changes,
    ...removed(captures),
    ...(overrides.length > 0 ? [`The keeper changed ${count(overrides.length, 'thing')}.`] : []),
    ...(headline.inferred ? ['The headline is inferred.'] : []),
    `No ${changes.length > 0 ? 'other ' : ''}word of the text changed.`,
    ...(damage.length > 0
      ? [`Words may be missing in at least ${count(damage.length, 'place')}, ${marked(damage.length)}.`]
      : []),
    ...differences(story, captures.length),
  ].join(' ');
}

/** The captures of other versions come last. They give facts, but no words, unless the end that the newest one lost. */
function otherVersions({ isNewest, captures }: AccountedStory, others: number): string[] {
  if (others === 0) return [];
  const hasEnd = captures.slice(-others).some(({ passages }) => passages > 0);
  const versions = `${isNewest ? 'an earlier' : 'another'} version`;
  return [
    `${others} more ${others === 1 ? 'shows' : 'show'} ${versions}.`,
    ...(hasEnd ? ['The end, which was lost, is from one of these.'] : []),
  ];
}

/** A gap's words are always the story's own: what nobody has is damage. One that two captures lost counts once. */
function restored({ gaps }: AccountedStory, captures: number): string[] {
  const passages = new Set(gaps.map(({ witness, witnessAt }) => `${witnessAt} ${witness}`)).size;
  const losers = captures === 1 ? 'it' : captures > 2 ? 'some of them' : 'one of them';
  return passages > 0 ? [`${count(passages, 'passage')} restored that ${losers} had lost.`] : [];
}

function removed(captures: readonly AccountedCapture[]): string[] {
  const lines = captures
    .flatMap(({ data }) => data.ledger)
    .filter(({ role, text }) => roleGroups[role] === 'furniture' && text.trim() !== '').length;
  return lines > 0 ? [`${count(lines, 'line')} of furniture removed.`] : [];
}

function differences({ conflicts, variants }: AccountedStory, captures: number): string[] {
  const fields = list(conflicts.map(({ field }) => fieldLabels[field]));
  if (captures === 1) return conflicts.length > 0 ? [`The capture states more than one ${fields}.`] : [];
  const places = variants.filter((variant) => !isLeftOut(variant)).length;
  const parts = [
    ...(conflicts.length > 0 ? [`disagree on the ${fields}`] : []),
    ...(places > 0 ? [`differ in ${count(places, 'place')} of the text`] : []),
  ];
  return parts.length > 0 ? [`The captures ${parts.join(' and ')}.`] : [];
}

function isLeftOut({ published }: AccountedStory['variants'][number]): boolean {
  return published === '';
}

function marked(places: number): string {
  return places === 1 ? 'which is marked' : 'each marked';
}
