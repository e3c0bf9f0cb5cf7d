import type { Field, FieldName, Passage } from '../article.ts';
import { notAfterCapture } from '../date/capture-day.ts';
import { findDateOrder, type KnownOrder } from '../date/date-order.ts';
import { textSpan, type Block, type Draft, type Role } from '../draft.ts';
import { readFieldLine } from './field-line.ts';
import type { DateKind } from './field-labels.ts';
import { namesIn } from '../byline/find-byline.ts';
import { headlinePart } from '../headline/headline-part.ts';
import { reasonOf } from '../reasons.ts';
import { metadataRules } from './metadata-rules.ts';
import { addressIn } from '../address/page-address.ts';
import { findRelativeDate } from '../date/relative-date.ts';
import { findSource } from '../source/source.ts';
import { parseStatedDate, type StatedDateOptions } from '../date/stated-date.ts';
import { settle, statedField, type SettledFields } from './stated.ts';

/** An article's fields besides the headline, from the capture's text and its statements. */
export function fieldsOf(draft: Draft): SettledFields {
  return settle(shownFields(draft), draft, statedDatesOf(draft));
}

function statedDatesOf(draft: Draft): StatedDateOptions {
  return { order: findDateOrder(draft)?.order ?? null, reference: draft.captured };
}

function shownFields(draft: Draft): Record<FieldName, Field | null> {
  const order = findDateOrder(draft);
  const dates = (kind: DateKind) => dateField(draft, kind, order);
  return {
    published: dates('published') ?? relativeDate(draft),
    updated: dates('updated'),
    byline: bylineOf(draft),
    credit: byRule(draft, 'credit'),
    section: byRule(draft, 'section'),
    source: findSource(draft),
    address: addressOf(draft),
    image: null,
    caption: byRule(draft, 'caption'),
  };
}

/** A field that a metadata rule found. */
function byRule(draft: Draft, role: Role): Field | null {
  const block = draft.blocks.find((candidate) => candidate.role === role);
  return block ? field(draft, block, valueOf(block)) : null;
}

/** A date from the block with its label, or else from a block labelled with another field of the same line. */
function dateField(draft: Draft, kind: DateKind, known: KnownOrder | null): Field | null {
  for (const { block, dates, mayBeOther } of datedBlocks(draft, kind, known)) {
    const date =
      dates.find((one) => one.kind === kind) ?? (mayBeOther ? dates.find((one) => one.kind === null) : undefined);
    if (!date?.value) continue;
    const found = field(draft, block, date.value);
    const why = date.order === 'either' ? known?.why : null;
    return why ? { ...found, reason: `${found.reason} ${why}` } : found;
  }
  return null;
}

/** The blocks that may hold a date, those labelled with this kind first. */
function datedBlocks(draft: Draft, kind: DateKind, known: KnownOrder | null) {
  const holders = draft.blocks.filter(({ role, rule }) => role === 'date' || rule === 'byline/with-date');
  const own = holders.filter(({ rule }) => rule === `date/${kind}`);
  return [...own, ...holders.filter((holder) => !own.includes(holder))].map((block) => ({
    block,
    dates: notAfterCapture(readFieldLine(block.text, known?.order ?? null)?.dates ?? [], draft.captured),
    mayBeOther: own.includes(block) || (kind === 'published' && block.rule === 'byline/with-date'),
  }));
}

/** A relative date, computed from the time of capture. */
function relativeDate(draft: Draft): Field | null {
  const { captured } = draft;
  if (captured === null) return null;
  for (const block of draft.blocks.filter(({ rule }) => rule === 'date/relative' || rule === 'byline/with-date')) {
    const date = findRelativeDate(block.text, captured);
    if (date) return { ...part(draft, block, date), value: date.value, inferred: true, ...ruleOf('date/relative') };
  }
  return null;
}

/** The article's date as it is written, if its day and month are ambiguous. */
export function ambiguousDateOf(draft: Draft): Field | null {
  const [found] = datedBlocks(draft, 'published', findDateOrder(draft)).flatMap(({ block, dates }) =>
    dates.filter(({ value, kind }) => value === null && kind !== 'updated').map((date) => ({ block, date })),
  );
  if (!found) return ambiguousStatement(draft);
  return { ...part(draft, found.block, found.date), inferred: false, ...ruleOf('date/ambiguous') };
}

/** A stated date that is ambiguous. */
function ambiguousStatement(draft: Draft): Field | null {
  const { order, reference } = statedDatesOf(draft);
  const readings = (value: string) =>
    (['day-first', 'month-first'] as const).filter((one) => parseStatedDate(value, { order: one, reference }) !== null);
  const found =
    order === null &&
    draft.statements.find(({ field: of, value }) => of === 'published' && readings(value).length === 2);
  if (!found || parseStatedDate(found.value, { order, reference }) !== null) return null;
  return { value: found.value, inferred: false, ...ruleOf('date/ambiguous'), start: 0, end: 0, from: found.from };
}

/** A part of a block, as it is written. */
function part(draft: Draft, block: Block, { start, end }: { readonly start: number; readonly end: number }) {
  const from = textSpan(block, draft).start;
  return { value: block.text.slice(start, end), start: from + start, end: from + end };
}

function ruleOf(rule: string) {
  return { rule, reason: reasonOf(rule) };
}

function bylineOf(draft: Draft): Field | null {
  const block = draft.blocks.find(({ role }) => role === 'byline');
  const names = block && namesIn(block.text);
  if (!block || !names) return null;
  return field(draft, block, block.text.slice(names.start, names.end));
}

function addressOf(draft: Draft): Field | null {
  const block = draft.blocks.find(({ role }) => role === 'address');
  const address = block && addressIn(block.text);
  if (!block || !address) return null;
  const whole = field(draft, block, address.value);
  return { ...whole, start: whole.start + address.start, end: whole.start + address.end };
}

/** A field whose evidence is a whole block. */
function field(draft: Draft, block: Block, value: string): Field {
  const rule = block.rule ?? '';
  return { value, inferred: false, rule, reason: reasonOf(rule), ...textSpan(block, draft) };
}

/** The group `value` of the rule's pattern, or the whole text. */
function valueOf({ text, rule }: Block): string {
  const pattern = metadataRules.find(({ id }) => id === rule)?.pattern;
  return pattern?.exec(text)?.groups?.['value']?.trim() ?? text;
}

export const inferredHeadline = {
  id: 'headline/from-first-words',
  reason: 'The capture has no headline: inferred from the first words of its body.',
} as const;

/** In characters, about as long as search engines show titles. */
const longestInferredHeadline = 90;

/** The headline: from the text, or else from a statement, or else the body's first words, marked as inferred. */
export function headlineOf(draft: Draft, first: Passage): Field {
  const block = draft.blocks.find(({ role }) => role === 'headline');
  if (block) {
    const { start, end } = headlinePart(block);
    const whole = field(draft, block, block.text.slice(start, end));
    return { ...whole, start: whole.start + start, end: whole.start + end };
  }

  const stated = statedField(draft, 'headline', statedDatesOf(draft));
  if (stated) return stated;
  const { words, isCut } = firstWords(first.text);
  const { id: rule, reason } = inferredHeadline;
  const value = isCut ? `${words}…` : words;
  return { value, inferred: true, rule, reason, start: first.start, end: first.start + words.length };
}

/** The first sentence without its full stop, or as many whole words as fit. */
function firstWords(text: string): { words: string; isCut: boolean } {
  const [line = ''] = text.split(/[\n\r]/);
  const sentence = /^.{20,}?(?<!\p{Lu})(?=[.!?。！？](?:\s|$))/su.exec(line)?.[0] ?? line;
  if (sentence.length <= longestInferredHeadline) return { words: sentence, isCut: false };
  const whole = sentence
    .slice(0, longestInferredHeadline)
    .replace(/(?<![^\s\p{P}])[^\s\p{P}]+$/u, '')
    .trimEnd();
  const words = whole === '' ? [...sentence].slice(0, longestInferredHeadline / 2).join('') : whole;
  return { words, isCut: true };
}
