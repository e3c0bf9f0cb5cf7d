import type { Draft } from './draft.ts';
import { namesAt } from './byline.ts';
import { readFieldLine, type LineNames } from './field-line.ts';
import { wordyAbove, wordyBelow, type FieldLines } from './field-lines.ts';
import type { FoundDates } from './find-published.ts';
import { isName, mayNamePeople } from './name.ts';
import { placesOf, type Place } from './place.ts';
import { countWords, wordsKey } from './words.ts';

interface Candidate {
  readonly index: number;
  readonly names: LineNames;
  readonly place: Place;
}

/** A candidate with less is not sure enough to be given. */
const leastScore = 3.5;

const placeScore: Readonly<Record<Place, number>> = { lead: 3, above: 2, higher: 1.5, below: 0, lower: -1.5, body: -9 };
const labelScore = { author: 3, by: 2 } as const;

/** The block that names who wrote the article, by index; -1 where none surely does. */
export function findByline(draft: Draft, lines: FieldLines, dates: FoundDates): number {
  const place = placesOf(draft);
  const candidates = draft.blocks.flatMap((_, index) => {
    const names = place(index) === 'body' ? null : bylineOf(draft, index, lines);
    return names ? [{ index, names, place: place(index) }] : [];
  });
  const isList =
    new Set(
      candidates
        .filter(({ names, place: at }) => names.label && at !== 'lead')
        .map(({ index, names }) => keyOf(draft, index, names)),
    ).size > 2;
  let best = { index: -1, score: leastScore };
  for (const candidate of candidates) {
    const score = scoreOf(draft, candidate, { lines, dates, isList });
    if (score > best.score || (best.index === -1 && score === best.score)) best = { index: candidate.index, score };
  }
  return best.index;
}

function keyOf({ blocks }: Draft, index: number, { start, end }: LineNames): string {
  return wordsKey(blocks[index]?.text.slice(start, end) ?? '');
}

const labelAlone =
  /^(?:(?<author>(?:article |post |story )?(?:written|posted|authored)\s?by|(?:about the )?authors?|writers?|article by|words by|story by|autor(?:in)?|auteur|autore|автор)|by|von|par|por|di|door)\s?:?$/i;

/** The names of a block: after a word that leads them in, in its own line or the one above, or alone. */
export function bylineOf(draft: Draft, index: number, lines: FieldLines): LineNames | null {
  const block = draft.blocks[index];
  if (!block || block.role !== null || block.text.length > 240) return null;
  const own = lines.get(index)?.names;
  if (own?.label) return own;
  const label = labelAlone.exec(draft.blocks[wordyAbove(draft, index)]?.text ?? '');
  const names = own ?? alone(block.text, label !== null);
  return label && names ? { ...names, label: label.groups?.['author'] === undefined ? 'by' : 'author' } : names;
}

/** The names in a text that is known to be a byline. */
export function namesIn(text: string): LineNames | null {
  return readFieldLine(text)?.names ?? alone(text, true);
}

/** Longer lines say more than a name and what its bearer is. */
const longestNameLine = 90;

function alone(text: string, isLabelled: boolean): LineNames | null {
  if (text.length > longestNameLine || !/^\p{Lu}|^\p{Lo}/u.test(text)) return null;
  const names = namesAt(text);
  if (!names || (names.count < 2 && !isLabelled)) return null;
  const rest = text.slice(names.end).replace(/^[\s,|•·–—-]+/u, '');
  if (!isLabelled && (!isName(text.slice(0, names.end)) || !(rest === '' || isTitle(rest)))) return null;
  return { ...names, label: null };
}

const titleWord =
  /\b(?:writer|editor|reporter|correspondent|columnist|contributor|author|journalist|producer|founder|manager|specialist|strategist|analyst|director|marketer|blogger|critic|expert|coach|professor|ceo)\b/i;

/** Whether a line says what a person is: "Senior Staff Writer". */
function isTitle(text: string): boolean {
  return countWords(text) <= 8 && titleWord.test(text) && !/[.!?]$/.test(text);
}

interface Around {
  readonly lines: FieldLines;
  readonly dates: FoundDates;
  /** Many bylines of others stand on the page, as under teasers. */
  readonly isList: boolean;
}

function scoreOf(draft: Draft, { index, names, place }: Candidate, { lines, dates, isList }: Around): number {
  const line = lines.get(index);
  const near = [wordyAbove(draft, index), wordyBelow(draft, index)];
  const text = draft.blocks[index]?.text ?? '';
  const value = text.slice(names.start, names.end);
  const hasDate = index === dates.published || index === dates.updated;
  const besideDate = near.some((at) => at !== -1 && (at === dates.published || at === dates.updated));
  const besideTime = near.some((at) => /^\W{0,3}\d{1,3}[- ]?min/i.test(draft.blocks[at]?.text ?? ''));
  const besideTitle = isTitle(draft.blocks[near[1] ?? -1]?.text ?? '') || isTitle(text.slice(names.end));
  const besideHeadline = draft.blocks[near[0] ?? -1]?.role === 'headline';
  return (
    placeScore[place] +
    (names.label ? labelScore[names.label] : 0) +
    (hasDate ? 1.5 : 0) +
    (besideDate ? 1 : 0) +
    (besideTime || besideTitle ? 0.5 : 0) +
    (besideHeadline ? 0.5 : 0) -
    (isList && place !== 'lead' ? 2 : 0) -
    (names.count < 2 ? 1 : 0) -
    (line?.rest ?? 0) -
    (mayNamePeople(value) ? 0 : 2)
  );
}
