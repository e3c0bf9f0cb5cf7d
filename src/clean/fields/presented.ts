import { allMatches } from '../../text/all-matches.ts';
import type { Block } from '../draft.ts';

/** Tells whether a line further down than the next says who someone is: "Jane Doe is a reporter", "More from Jane Doe". */
export type IsPresented = (index: number, name: string) => boolean;

/** What follows a name that a line begins with. */
const presents = /,(?=\s)|\s(?=(?:is|was|has|writes|covers|works|worked|joined|lives|studied|began|reports)\b)/g;

/** What stands before a name that a line ends with. */
const leadsIn = /\b(?:by|from|about)\s/gi;

/** Names are looked for in lines no longer than this, and no longer one begins a line; room for what follows it. */
const longestName = 240;
const longestVerb = 20;

/** A line that ends with a name holds fewer characters before it. */
const longestLead = 40;

/**
 * Looks through a draft's blocks, when first asked, for all that may be a name that is presented: pages of a hundred
 * thousand lines have as many names, and each may be asked about.
 */
export function presentedIn(blocks: readonly Block[]): IsPresented {
  let last: ReadonlyMap<string, number> | undefined;
  return (index, name) => ((last ??= lastPlaces(blocks)).get(name) ?? -1) >= index + 2;
}

/** For each text that may be a name, the last block that presents it. */
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
