import type { Statement } from '../../capture/capture.ts';
import { fieldNames, type Field, type FieldName, type Otherwise } from '../article.ts';
import type { Draft } from '../draft.ts';
import { mayBeArticle } from '../address/page-address.ts';
import { agrees } from './agrees.ts';
import { isHost } from '../source/source-in-address.ts';
import { parseStatedDate, type StatedDateOptions } from '../date/stated-date.ts';

export const statedReason = {
  id: 'stated/outside-text',
  reason: 'Stated outside of the text: in the page’s head or markup, in front matter, or in a record’s header.',
} as const;

/** In characters. Longer values are not facts. */
const longestValue: Readonly<Record<FieldName | 'headline', number>> = {
  headline: 300,
  published: 100,
  updated: 100,
  byline: 200,
  credit: 300,
  section: 80,
  source: 80,
  address: 2000,
  image: 2000,
  caption: 2000,
};

/** The first usable statement of a field; `null` if there is none. */
export function statedField(
  { statements }: Pick<Draft, 'statements'>,
  name: FieldName | 'headline',
  dates: StatedDateOptions,
): Field | null {
  for (const statement of statements) {
    const value = statement.field === name ? valueOf(statement, name, dates) : null;
    if (value === null) continue;
    const { id: rule, reason } = statedReason;
    return { value, inferred: false, rule, reason, start: 0, end: 0, from: statement.from };
  }
  return null;
}

function valueOf({ value }: Statement, name: FieldName | 'headline', dates: StatedDateOptions): string | null {
  if (value === '' || value.length > longestValue[name]) return null;
  if (isDate(name)) return parseStatedDate(value, dates);
  if (name === 'address') return isWeb(value) && mayBeArticle(value) ? value : null;
  if (name === 'image') return isWeb(value) ? value : null;
  if (name === 'source' && isHost(value)) return value.replace(/^www\./i, '');
  // Social networks' tags give a profile's address instead of a name. Scripts are never a name.
  return /^(?:https?:\/\/|(?:javascript|vbscript|data|mailto|file|about|blob):)/i.test(value) ||
    !/[\p{L}\p{N}]/u.test(value)
    ? null
    : value;
}

function isDate(name: FieldName | 'headline'): boolean {
  return name === 'published' || name === 'updated';
}

function isWeb(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

/** Fields that are more trusted in the text than in the page's head, if a label shows them. */
const shownFirst: ReadonlySet<FieldName> = new Set(['byline', 'credit', 'caption']);

/** A name beside the headline without a label is a guess. */
const guesses: ReadonlySet<string> = new Set(['byline/name-alone']);

/** Fields whose second value is quoted. Sources and sections often differ only in wording. */
const quotedBoth: ReadonlySet<FieldName> = new Set(['published', 'updated', 'byline', 'credit']);

/** A capture's fields, and their other values. */
export interface SettledFields {
  readonly fields: Readonly<Record<FieldName, Field | null>>;
  readonly otherwise: readonly Otherwise[];
}

/** Chooses between the value in the text and the stated one. The other is kept if it disagrees. */
export function settle(
  shown: Readonly<Record<FieldName, Field | null>>,
  draft: Draft,
  dates: StatedDateOptions,
): SettledFields {
  const settled = fieldNames.map((name) => ({
    name,
    ...settleOne(name, shown[name], statedField(draft, name, dates)),
  }));
  return {
    fields: withoutCredit(
      Object.fromEntries(settled.map(({ name, field }) => [name, field])) as SettledFields['fields'],
    ),
    otherwise: settled.flatMap(({ name, other }) => (other && quotedBoth.has(name) ? [{ ...other, name }] : [])),
  };
}

/** A credit label at the end of a caption: "Photo:", "© ", "(Bild: ". */
const creditLabel =
  /[\s(|/–—-]{0,5}(?:(?:photo(?:graph)?s?|pictures?|images?|credits?|foto|bild|crédit)(?: (?:by|credit))?|©)\s?:?\s{0,3}$/i;

/** Removes the credit from the end of a caption. */
function withoutCredit(fields: SettledFields['fields']): SettledFields['fields'] {
  const { caption, credit } = fields;
  if (!caption || !credit || !caption.value.endsWith(credit.value)) return fields;
  const value = caption.value.slice(0, -credit.value.length).replace(creditLabel, '').trimEnd();
  return value === '' ? fields : { ...fields, caption: { ...caption, value } };
}

function settleOne(
  name: FieldName,
  shown: Field | null,
  stated: Field | null,
): { readonly field: Field | null; readonly other?: Field } {
  if (!shown || !stated) return { field: shown ?? stated };
  if (agrees(name, shown.value, stated.value)) {
    // The shown date may say more, such as the time.
    const fuller = isDate(name) && shown.value.length > stated.value.length ? shown : stated;
    return { field: { ...fuller, start: shown.start, end: shown.end } };
  }
  const isShownFirst = shownFirst.has(name) && !guesses.has(shown.rule);
  return isShownFirst ? { field: shown, other: stated } : { field: stated, other: shown };
}
