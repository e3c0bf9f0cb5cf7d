import { firstMatch } from '../rule.ts';
import { furnitureRules } from '../furniture/furniture-rules.ts';
import { foldedWords, isTopical } from './folded-words.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import { partsOf, type Part } from './parts.ts';

/** A line, or a part of one, that may be the headline. */
export interface Candidate {
  readonly line: Line;
  /** The line's place in the page's lines. */
  readonly at: number;
  readonly part: Part;
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
  /** The words of the rest of its line. */
  readonly rest: readonly string[];
  /** Its words that may tell a topic. */
  readonly topical: readonly string[];
  /** Those of them that the body has, and those that its first sentences have, itself left out. */
  readonly shared: readonly string[];
  readonly inLead: readonly string[];
  /** How much it shares with the body: 1 where it shares five words or more and has no others. */
  readonly strength: number;
}

/** A longer line is a paragraph. */
const longest = { characters: 250, words: 30 };

/** What stands between the cells of a table or of a row of links. */
const columns = /\t|[ \u00A0]{3}/;

/** A line with a date or a name needs this many words to be more than that. */
const fewestBesideField = 10;

/** A line of one or two words is taken into account this close to the body only; further up it is a menu's. */
const reachOfShort = 20;

/** The lines of a page that may be its headline, and the parts of those that separators divide. */
export function candidatesOf(page: Page): Candidate[] {
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

/** A shorter line with a stop in it may be a headline that names a "Rep." or a "Dr.". */
const fewestWithStop = 16;

/** A short line far up is a menu's; a sentence within the body is the body's. */
function mayBeThere(page: Page, at: number, { text, words }: Line): boolean {
  const isSentence = stopAtEnd.test(text) || (words.length >= fewestWithStop && stopInside.test(text));
  if (at >= page.body) return !isSentence;
  return words.length > 2 || at >= page.body - reachOfShort;
}

function candidateOf(page: Page, at: number, { line, part }: Pick<Candidate, 'line' | 'part'>): Candidate[] {
  const isPart = part.kind === 'before' || part.kind === 'after';
  const text = isPart ? line.text.slice(part.start, part.end) : line.text;
  const words = isPart ? foldedWords(text) : line.words;
  if (words.length === 0 || (isPart && firstMatch(furnitureRules, text))) return [];
  const rest = isPart ? foldedWords(line.text.slice(0, part.start) + line.text.slice(part.end)) : [];
  if (part.isLoose && !mayStandAlone(page, words, rest)) return [];
  return [{ line, at, part, text, words, key: words.join(' '), rest, ...sharedWith(page, words, at) }];
}

/**
 * Whether a part that a dash divides may be a headline without the rest of its line: it stands elsewhere by itself, or the rest does, or what
 * the rest says is not what the article is about. `Cooperation goes on – arms exporter` is one headline.
 */
function mayStandAlone(page: Page, words: readonly string[], rest: readonly string[]): boolean {
  const isElsewhere = page.times.has(words.join(' ')) || page.times.has(rest.join(' '));
  return isElsewhere || !rest.some((word) => page.topic.has(word) && isTopical(word));
}

/** Shares of fewer words are weighed down: one word of one is less than five of five. */
const enoughShared = 5;

function sharedWith(page: Page, words: readonly string[], at: number) {
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
