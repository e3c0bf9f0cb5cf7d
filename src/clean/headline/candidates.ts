import { matchFurniture } from '../furniture/furniture-rules.ts';
import { foldedWords, isTopical } from './folded-words.ts';
import type { Line } from './lines.ts';
import type { HeadlinePage } from './page.ts';
import { partsOf, type LinePart } from './parts.ts';

/** A line, or a part of one, that may be the headline. */
export interface Candidate {
  readonly line: Line;
  /** Its index in the page's lines. */
  readonly at: number;
  readonly part: LinePart;
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
  /** The words of the rest of its line. */
  readonly rest: readonly string[];
  /** Its topical words. */
  readonly topical: readonly string[];
  /**
   * The topical words that also occur in the body, and in the body's first sentences, not counting the candidate
   * itself.
   */
  readonly shared: readonly string[];
  readonly inLead: readonly string[];
  /** How much it shares with the body: 1 if all of at least five topical words are shared. */
  readonly strength: number;
}

/** Longer lines are paragraphs. */
const longest = { characters: 250, words: 30 };

/** Separates cells of a table or links in a row. */
const columns = /\t|[ \u00A0]{3}/;

/** A line with a date or a name needs this many words to be more than that. */
const fewestBesideField = 10;

/** In lines. Lines of one or two words further above the body belong to menus. */
const reachOfShort = 20;

/** The lines that may be the headline, and their parts. */
export function candidatesOf(page: HeadlinePage): Candidate[] {
  return page.lines.flatMap((line, at) => {
    if (!mayBeHeadline(line) || !mayBeThere(page, at, line)) return [];
    return partsOf(line.text).flatMap((part) => candidateOf(page, at, { line, part }));
  });
}

function mayBeHeadline({ role, text, words, isDate, isByline, isLong, isCaption }: Line): boolean {
  if (role !== null || isLong || text.length > longest.characters) return false;
  const fewest = isDate || isByline ? fewestBesideField : 1;
  return words.length >= fewest && words.length <= longest.words && !isCaption && !columns.test(text);
}

const stopAtEnd = /[.。]["”’»)]?$/;
const stopInside = /\p{Ll}{2}[.!?]["”’»)]?\s["“‘«(]?\p{Lu}/u;

/** A shorter line with a full stop may be a headline with "Rep." or "Dr.". */
const fewestWithStop = 16;

/** Short lines far above belong to menus; a sentence within the body belongs to the body. */
function mayBeThere(page: HeadlinePage, at: number, { text, words }: Line): boolean {
  const isSentence = stopAtEnd.test(text) || (words.length >= fewestWithStop && stopInside.test(text));
  if (at >= page.body) return !isSentence;
  return words.length > 2 || at >= page.body - reachOfShort;
}

function candidateOf(page: HeadlinePage, at: number, { line, part }: Pick<Candidate, 'line' | 'part'>): Candidate[] {
  const isPart = part.kind === 'before' || part.kind === 'after';
  const text = isPart ? line.text.slice(part.start, part.end) : line.text;
  const words = isPart ? foldedWords(text) : line.words;
  if (words.length === 0 || (isPart && matchFurniture(text))) return [];
  const rest = isPart ? foldedWords(line.text.slice(0, part.start) + line.text.slice(part.end)) : [];
  if (part.isLoose && !mayStandAlone(page, words, rest)) return [];
  return [{ line, at, part, text, words, key: words.join(' '), rest, ...sharedWith(page, words, at) }];
}

/**
 * Whether a part divided by a dash can be a headline alone: it or the rest occurs elsewhere as a line, or the rest is
 * off topic. `Cooperation goes on – arms exporter` is one headline.
 */
function mayStandAlone(page: HeadlinePage, words: readonly string[], rest: readonly string[]): boolean {
  const isElsewhere = page.times.has(words.join(' ')) || page.times.has(rest.join(' '));
  return isElsewhere || !rest.some((word) => page.topic.has(word) && isTopical(word));
}

/** With fewer shared words the share counts less: one of one is less than five of five. */
const enoughShared = 5;

function sharedWith(page: HeadlinePage, words: readonly string[], at: number) {
  const own = at >= page.body ? (page.lines[at]?.words ?? []) : [];
  const isElsewhere = (counts: ReadonlyMap<string, number>) => (word: string) => {
    const count = counts.get(word) ?? 0;
    return count > 0 && (own.length === 0 || count > own.filter((other) => other === word).length);
  };
  const topical = words.filter(isTopical);
  const shared = topical.filter(isElsewhere(page.topic));
  const inLead = topical.filter(isElsewhere(page.lead));
  const share = topical.length === 0 ? 0 : shared.length / topical.length;
  return { topical, shared, inLead, strength: share * Math.min(1, shared.length / enoughShared) };
}
