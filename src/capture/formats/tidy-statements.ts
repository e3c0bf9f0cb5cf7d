import { statementFields, type Statement, type StatementField } from '../capture.ts';
import { webAddress } from './html/address.ts';
import { collapse } from './html/tree.ts';

/** In characters. No field of an article is longer. */
export const longestValue = 1_000;

/** Fields whose value is an address. */
const addressFields: ReadonlySet<StatementField> = new Set(['address', 'image']);

/** The address of a copy in the Wayback Machine. The original address follows. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/[^/].*)$/;

/**
 * Drops duplicates, empty and too long values, and invalid addresses; sorts by field.
 *
 * @param base what relative addresses are relative to; `null` drops them
 */
export function tidyStatements(all: readonly Statement[], base: string | null): Statement[] {
  const said = new Map<string, Statement>();
  for (const { field, value, from } of all) {
    const tidy = valueOf(field, value, base);
    const isName = field !== 'byline' || !/^(?:https?:|www\.|\/)/i.test(tidy);
    const key = `${field} ${tidy}`;
    if (tidy !== '' && tidy.length <= longestValue && isName && !said.has(key))
      said.set(key, { field, value: tidy, from });
  }
  const rank = (field: StatementField) => statementFields.indexOf(field);
  return [...said.values()].sort((a, b) => rank(a.field) - rank(b.field));
}

function valueOf(field: StatementField, value: string, base: string | null): string {
  const tidy = collapse(value);
  if (!addressFields.has(field) || tidy === '') return tidy;
  const address = webAddress(tidy, base) ?? '';
  return archived.exec(address)?.[1] ?? address;
}
