import { allMatches } from '../../text/all-matches.ts';
import type { Block } from '../draft.ts';

/** Whether a line at least two below says who someone is: "Jane Doe is a reporter", "More from Jane Doe". */
export type IsPresented = (index: number, name: string) => boolean;

/** What follows a name at the start of a line. */
const presents = /,(?=\s)|\s(?=(?:is|was|has|writes|covers|works|worked|joined|lives|studied|began|reports)\b)/g;

/** What precedes a name at the end of a line. */
const leadsIn = /\b(?:by|from|about)\s/gi;

/** In characters: the longest name at the start of a line, and room for what follows it. */
const longestName = 240;
const longestVerb = 20;

/** In characters: what precedes a name at the end of a line is shorter. */
const longestLead = 40;

/**
 * Indexes all possible names on first use: a page of a hundred thousand lines has as many names, and each may be asked
 * about.
 */
export function presentedIn(blocks: readonly Block[]): IsPresented {
  let last: ReadonlyMap<string, number> | undefined;
  return (index, name) => ((last ??= lastPlaces(blocks)).get(name) ?? -1) >= index + 2;
}

/** The last block that presents each possible name. */
function lastPlaces(blocks: readonly Block[]): Map<string, number> {
  const last = new Map<string, number>();
  blocks.forEach(({ text }, index) => {
    for (const { index: end } of allMatches(presents, text.slice(0, longestName + longestVerb))) {
      last.set(text.slice(0, end), index);
    }
    if (text.length >= longestName + longestLead) return;
    for (const { 0: lead, index: at } of allMatches(leadsIn, text.slice(0, longestLead))) {
      const name = text.slice(at + lead.length);
      if (at + lead.length < longestLead && !text.startsWith(name)) last.set(name, index);
    }
  });
  return last;
}
