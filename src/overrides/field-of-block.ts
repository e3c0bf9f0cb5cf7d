import type { Field, FieldName } from '../clean/article.ts';
import { readFieldLine } from '../clean/fields/field-line.ts';
import { namesIn } from '../clean/byline/find-byline.ts';
import { addressIn } from '../clean/address/page-address.ts';
import type { LedgerEntry } from '../clean/ledger.ts';
import { metadataRules } from '../clean/fields/metadata-rules.ts';
import { givenReasons, type GivenRole } from '../clean/label-given.ts';

/** A field whose value comes from a block. */
export interface BlockField {
  readonly name: FieldName | 'headline';
  readonly field: Field;
}

/** The part of a block's text that is the field's value. */
interface Part {
  readonly name: FieldName | 'headline';
  readonly value: string;
  /** The span within the text; all of it if omitted. */
  readonly start?: number;
  readonly end?: number;
}

/** Read a field from a block to which an override gave a role. Return a message if that is impossible. */
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

/** Whether a role sets a field. */
export function givesField(role: GivenRole): boolean {
  return readers[role] !== undefined;
}

/** The field that a block sets in a role, or a message for the keeper if it cannot be read. */
export function fieldOfBlock(role: GivenRole, entry: Pick<LedgerEntry, 'start' | 'text'>): BlockField | string {
  const text = entry.text.trim();
  const part = readers[role]?.(text) ?? '';
  if (typeof part === 'string') return part;
  const at = entry.start + entry.text.length - entry.text.trimStart().length;
  const { id: rule, reason } = givenReasons[role];
  const { name, value, start = 0, end = text.length } = part;
  return { name, field: { value, inferred: false, rule, reason, start: at + start, end: at + end } };
}

/** The value without its label: "Photo: Jane Doe" gives "Jane Doe". */
function valueBy(role: 'credit' | 'section', text: string): string {
  for (const { pattern, role: of } of metadataRules) {
    const value = of === role ? pattern.exec(text)?.groups?.['value']?.trim() : undefined;
    if (value) return value;
  }
  return text;
}
