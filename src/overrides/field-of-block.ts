import type { Field, FieldName } from '../clean/article.ts';
import { readFieldLine } from '../clean/fields/field-line.ts';
import { namesIn } from '../clean/byline/find-byline.ts';
import { addressIn } from '../clean/address/page-address.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import { metadataRules } from '../clean/fields/metadata-rules.ts';
import { givenReasons, type GivenRole } from '../clean/label-given.ts';

/** A field that a block gives. */
export interface BlockField {
  readonly name: FieldName | 'headline';
  readonly field: Field;
}

/** A part of a block's text, and the field whose value it is. */
interface Part {
  readonly name: FieldName | 'headline';
  readonly value: string;
  /** The evidence within the text; all of it where left out. */
  readonly start?: number;
  readonly end?: number;
}

/** Reads a field out of a block that a keeper has named for it. A sentence where it cannot be read. */
const readers: Readonly<Partial<Record<GivenRole, (text: string) => Part | string>>> = {
  headline: (text) => ({ name: 'headline', value: text }),
  date(text) {
    const dates = readFieldLine(text)?.dates.filter(({ value }) => value !== null) ?? [];
    const date = dates.find(({ kind }) => kind !== 'updated') ?? dates[0];
    return date?.value
      ? { name: date.kind === 'updated' ? 'updated' : 'published', value: date.value }
      : 'No date can be told from this block. Set "published" instead.';
  },
  byline(text) {
    const { start, end } = namesIn(text) ?? { start: 0, end: text.length };
    return { name: 'byline', value: text.slice(start, end) };
  },
  credit: (text) => ({ name: 'credit', value: valueBy('credit', text) }),
  caption: (text) => ({ name: 'caption', value: text }),
  section: (text) => ({ name: 'section', value: valueBy('section', text) }),
  address(text) {
    const address = addressIn(text);
    return address ? { name: 'address', ...address } : 'No address can be told from this block. Set "address" instead.';
  },
};

/** Whether a role makes a block a field. */
export function givesField(role: GivenRole): boolean {
  return readers[role] !== undefined;
}

/** The field that a block gives in a role; a sentence where none can be read from it. */
export function fieldOfBlock(role: GivenRole, entry: Pick<LedgerEntry, 'start' | 'text'>): BlockField | string {
  const text = entry.text.trim();
  const part = readers[role]?.(text) ?? '';
  if (typeof part === 'string') return part;
  const at = entry.start + entry.text.length - entry.text.trimStart().length;
  const { id: rule, reason } = givenReasons[role];
  const { name, value, start = 0, end = text.length } = part;
  return { name, field: { value, inferred: false, rule, reason, start: at + start, end: at + end } };
}

/** What a block of a role says besides its label: "Photo: Jane Doe" is a credit to Jane Doe. */
function valueBy(role: 'credit' | 'section', text: string): string {
  for (const { pattern, role: of } of metadataRules) {
    const value = of === role ? pattern.exec(text)?.groups?.['value']?.trim() : undefined;
    if (value) return value;
  }
  return text;
}
