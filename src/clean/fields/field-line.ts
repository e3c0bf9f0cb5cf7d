import { namesAt } from '../byline/byline.ts';
import { findDates, type DateOrder, type FoundDate } from '../date/date.ts';
import { isName, mayNamePeople } from '../byline/name.ts';
import {
  authorLabel,
  beginsWithUpdate,
  beforeDate,
  beside,
  byLabel,
  inTopic,
  kindAtEnd,
  otherHand,
  separators,
  type DateKind,
} from './field-labels.ts';

/** A date in a line, with its label. */
export interface LabelledDate extends FoundDate {
  readonly kind: DateKind | null;
}

/** Names in a line, with their label. */
export interface LineNames {
  /** Offsets into the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /** `author` for "Written by", `by` for "By" alone, `null` without a label. */
  readonly label: 'author' | 'by' | null;
  /** The number of words in the names. */
  readonly count: number;
}

/** A line of fields: "By Jane Doe | Published March 3, 2020 | 5 min read". */
export interface FieldLine {
  readonly names: LineNames | null;
  readonly dates: readonly LabelledDate[];
  /** The number of parts that are neither fields nor usual beside them. */
  readonly rest: number;
}

/** In characters. Longer lines are prose. */
const longestFieldLine = 240;

/** A fast check: every line with a full date or a byline matches this, and nearly all others fail. */
const mayHoldField =
  /(?:19|20)\d\d|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{2}|\d[./-]\d{1,2}[./-]\d\d|[’']\d\d|^.{0,20}(?:\b[Bb]y|BY|\b[Vv]on\s|\b[Pp]or\s|\b[Pp]ar\s|\b[Dd]i\s|[:：]|\b[Dd]oor\s|\b[Aa][vf]\s|Από|Του|Της|От)/u;

/** Reads a line as fields; `null` if it has neither a full date nor a byline. */
export function readFieldLine(text: string, order: DateOrder | null = null): FieldLine | null {
  if (text.length > longestFieldLine || !mayHoldField.test(text)) return null;
  const found = findDates(text, order);
  const dates: LabelledDate[] = [];
  const parts: Part[] = [];
  for (const date of [...found, null]) {
    const from = found[dates.length - 1]?.end ?? 0;
    const between = text.slice(from, date?.start ?? text.length);
    const label = date && kindAtEnd(between);
    parts.push(...partsOf(label ? between.slice(0, label.at) : date ? between.replace(beforeDate, '') : between, from));
    if (date)
      dates.push({ ...date, kind: label?.kind ?? (dates.length === 0 && beginsWithUpdate(text) ? 'updated' : null) });
  }
  const { names, rest } = readParts(parts, dates.length > 0 && !isQuotation.test(text));
  return names === null && dates.length === 0 ? null : { names, dates: withoutLater(dates), rest };
}

/** A dash before a name without a label attributes a quotation. */
const isQuotation = /^[—–―]/u;

/** Of several dates without a label, keeps the earliest: the others are of unknown meaning. */
function withoutLater(dates: readonly LabelledDate[]): readonly LabelledDate[] {
  const plain = dates.filter(({ kind, value }) => kind === null && value !== null);
  const [earliest] = plain.toSorted((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  return dates.filter((date) => date === earliest || !plain.includes(date));
}

/** Whether a line holds only bylines and dates, their labels and what is usual beside them. */
export function isFieldLine(text: string): boolean {
  return readFieldLine(text)?.rest === 0;
}

/** A part of a line, without punctuation around it. */
interface Part {
  readonly text: string;
  readonly start: number;
}

const leadingSigns = /^[\s,;:.()[\]/📅✍️🕐-]+/u;
const trailingSigns = /(?<![\s,;:([\]/-])[\s,;:([\]/-]+$/u;

function partsOf(text: string, offset: number): Part[] {
  let at = 0;
  return text.split(separators).flatMap((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const own = part.replace(leadingSigns, '');
    const end = own.replace(trailingSigns, '');
    return /[\p{L}\p{N}]/u.test(end) ? [{ text: end, start: offset + start + part.length - own.length }] : [];
  });
}

/** Finds the names in a line's parts, labelled ones first, and counts the parts that are left. */
function readParts(parts: readonly Part[], mayBeAlone: boolean): Pick<FieldLine, 'names' | 'rest'> {
  let names = null as LineNames | null;
  let rest = 0;
  for (const { text, start } of parts) {
    const found: LineNames | null = names?.label ? null : namesOf(text, mayBeAlone);
    if (found && (names === null || found.label)) {
      names = { ...found, start: start + found.start, end: start + found.end };
    } else if (!isBeside(text)) rest += 1;
  }
  return { names, rest };
}

/**
 * Whether a part is usual beside a byline or date: a reading time, a counter, a topic, a job title, another
 * contributor.
 */
function isBeside(text: string): boolean {
  return beside.test(text) || inTopic.test(text) || otherHand.test(text) || /^by\s/i.test(text) || isJob(text);
}

function isJob(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:\p{Lu}[\p{L}-]{0,20}\s){0,4}(?:writer|editor|reporter|correspondent|columnist|contributor|author|journalist|producer|team)\b/iu.test(
      text,
    )
  );
}

function namesOf(text: string, mayBeAlone: boolean): LineNames | null {
  const author = authorLabel.exec(text);
  const label = author ?? byLabel.exec(text);
  if (!label) return mayBeAlone && isNameAlone(text) ? { start: 0, end: text.length, label: null, count: 2 } : null;
  const start = label[0].length;
  const names = namesAt(text.slice(start));
  if (!names) return null;
  const [end, { count }] = [start + names.end, names];
  // "Di", "Por" and the like also start other lines, so they need at least two words of names and nothing else.
  const isSure = author !== null || /^by/i.test(text) || (count >= 2 && end === text.length);
  return isSure ? { start, end, label: author ? 'author' : 'by', count } : null;
}

/** Whether a text is only a name, possibly with a nickname in brackets or a degree. */
function isNameAlone(text: string): boolean {
  if (isName(text)) return true;
  const names = /^\p{Lu}/u.test(text) && text.length <= 60 ? namesAt(text) : null;
  return names !== null && names.end === text.length && names.count >= 2 && mayNamePeople(text);
}
