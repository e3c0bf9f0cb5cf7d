import type { Draft } from '../draft.ts';
import { company, namesAt } from './byline.ts';
import { readFieldLine, type LineNames } from '../fields/field-line.ts';
import { wordyAbove, wordyBelow, type FieldLines } from '../fields/field-lines.ts';
import type { FoundDates } from '../date/find-published.ts';
import { isName, mayNamePeople } from './name.ts';
import type { BlockPlace, PlaceOf } from '../fields/place.ts';
import { presentedIn, type IsPresented } from '../fields/presented.ts';
import { countWords, wordsKey } from '../../text/words.ts';

interface Candidate {
  readonly index: number;
  readonly names: LineNames;
  readonly place: BlockPlace;
}

/** A candidate with a lower score is too uncertain. */
const leastScore = 3.5;

const placeScore: Readonly<Record<BlockPlace, number>> = {
  lead: 3,
  above: 2,
  higher: 1.5,
  below: 0.5,
  lower: -1.5,
  body: -9,
};
const labelScore = { author: 3, by: 2 } as const;

/** The fields found before the byline. */
interface Found {
  readonly lines: FieldLines;
  readonly dates: FoundDates;
  readonly place: PlaceOf;
}

/** The index of the byline's block; -1 if none is certain. */
export function findByline(draft: Draft, { lines, dates, place }: Found): number {
  const candidates = draft.blocks.flatMap((_, index) => {
    const isFar = place(index) === 'body' || (place(index) === 'lower' && !lines.has(index));
    const names = isFar ? null : bylineOf(draft, index, lines);
    return names ? [{ index, names, place: place(index) }] : [];
  });
  const others = candidates.filter(({ names, place: at }) => names.label && at !== 'below' && at !== 'lower');
  const isList = new Set(others.map(({ index, names }) => keyOf(draft, index, names))).size > 2;
  const headline = wordsKey(draft.blocks.find(({ role }) => role === 'headline')?.text ?? '');
  const around = { draft, dates, lines, isList, headline, isPresented: presentedIn(draft.blocks) };
  let best = { index: -1, score: leastScore };
  for (const candidate of candidates) {
    const score = scoreOf(candidate, around);
    if (score > best.score || (best.index === -1 && score === best.score)) best = { index: candidate.index, score };
  }
  return best.index;
}

function keyOf({ blocks }: Draft, index: number, { start, end }: LineNames): string {
  return wordsKey(blocks[index]?.text.slice(start, end) ?? '');
}

const labelAlone =
  /^(?:(?<author>(?:article |post |story )?(?:written|posted|authored)\s?by|(?:about the )?authors?|writers?|article by|words by|story by|autor(?:in)?|auteur|autore|автор)|by|von|par|por|di|door)\s?:?$/i;

/** The names in a block: after a label in its own line or the line above, or alone. */
function bylineOf(draft: Draft, index: number, lines: FieldLines): LineNames | null {
  const block = draft.blocks[index];
  if (!block || block.role !== null || block.text.length > 240) return null;
  const own = lines.get(index)?.names;
  if (own?.label) return own;
  if (!own && !mayBeName(block.text)) return null;
  const label = labelAlone.exec(draft.blocks[wordyAbove(draft, index)]?.text ?? '');
  const names = own ?? alone(block.text, label !== null);
  return label && names ? { ...names, label: label.groups?.['author'] === undefined ? 'by' : 'author' } : names;
}

/** The names in a text that is known to be a byline. */
export function namesIn(text: string): LineNames | null {
  return readFieldLine(text)?.names ?? alone(text, true);
}

/** In characters. Longer lines hold more than a name and a title. */
const longestNameLine = 90;

function mayBeName(text: string): boolean {
  return text.length <= longestNameLine && /^[\p{Lu}\p{Lo}]/u.test(text);
}

function alone(text: string, isLabelled: boolean): LineNames | null {
  if (!mayBeName(text)) return null;
  const names = namesAt(text);
  if (!names || (names.count < 2 && !isLabelled)) return null;
  const rest = text.slice(names.end).replace(/^[\s,|•·–—-]+/u, '');
  if (!isLabelled && (!isName(text.slice(0, names.end)) || !(rest === '' || isTitle(rest) || company.test(rest))))
    return null;
  return { ...names, label: null };
}

const titleWord =
  /\b(?:writer|editor|reporter|correspondent|columnist|contributor|author|journalist|producer|founder|manager|specialist|strategist|analyst|director|marketer|blogger|critic|expert|coach|professor|ceo)\b/i;

/** Whether a line is a job title: "Senior Staff Writer". */
function isTitle(text: string): boolean {
  return countWords(text, 9) <= 8 && titleWord.test(text) && !/[.!?]$/.test(text);
}

interface Around {
  readonly draft: Draft;
  readonly dates: FoundDates;
  readonly lines: FieldLines;
  /** Whether the page has three or more bylines, such as under teasers or in a list of books. */
  readonly isList: boolean;
  /** The headline's words. */
  readonly headline: string;
  readonly isPresented: IsPresented;
}

function scoreOf({ index, names, place }: Candidate, around: Around): number {
  const { draft, dates, lines, isList } = around;
  const text = draft.blocks[index]?.text ?? '';
  const value = text.slice(names.start, names.end);
  const [above, below] = [wordyAbove(draft, index), wordyBelow(draft, index)];
  const textBelow = draft.blocks[below]?.text ?? '';
  const isDate = (at: number) => at !== -1 && (at === dates.published || at === dates.updated);
  const isBesideField = isDate(index) || isDate(above) || isDate(below) || draft.blocks[above]?.role === 'headline';
  const signs: readonly (readonly [boolean, number])[] = [
    [isDate(index), 1.5],
    [isDate(above) || isDate(below), names.label ? 1 : 1.5],
    [draft.blocks[above]?.role === 'headline', 0.5],
    [readingTime.test(textBelow) || isTitle(textBelow) || isTitle(text.slice(names.end)), 0.5],
    [names.label === null && around.isPresented(index, value), 1],
    [names.label === null && !isBesideField && !isTitle(textBelow), -1],
    [names.label === null && around.headline.includes(wordsKey(value)), -3],
    [noOne.test(value), -9],
    [names.label === null && /\p{Ll}\p{Lu}\p{Ll}/u.test(value.replace(/\bMa?c|De|La|Le/g, '')), -2],
    [goesOn.test(draft.blocks[index + 1]?.text ?? ''), -9],
    [isList && place !== 'lead', -2],
    [isList && place === 'lead' && !isBesideField, -1],
    [names.count < 2, -1],
    [!mayNamePeople(value) && !groupName.test(value), -2],
  ];
  const start = placeScore[place] + (names.label ? labelScore[names.label] : 0) - (lines.get(index)?.rest ?? 0);
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), start);
}

const readingTime = /^\W{0,3}\d{1,3}[- ]?min/i;
const groupName = /\b(?:team|staff|editors|desk|newsroom)$/i;

/** The next line adds another name, so this one is not the whole byline. */
const goesOn = /^(?:[,&;]|(?:,\s?)?(?:and|und|et|y|with)(?:\s\p{Lu}.{0,60})?$)/u;

/** Placeholders for a missing name. */
const noOne = /^(?:admin|administrator|anonymous|guest|staff|editor|editors|author|webmaster|user|unknown|editorial)$/i;
