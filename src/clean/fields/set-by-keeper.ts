import type { Field } from '../article.ts';

/** The reason of a field that an override sets. */
export const setByKeeper = { id: 'override/field', reason: 'The keeper has set it.' } as const;

/** Makes a field from an override. `from` is the override's path below the overrides folder. */
export function fieldByKeeper(value: string, from: string): Field {
  return { value, inferred: false, rule: setByKeeper.id, reason: setByKeeper.reason, start: 0, end: 0, from };
}

/** Whether an override set the field. */
export function isSetByKeeper({ rule }: Pick<Field, 'rule'>): boolean {
  return rule === setByKeeper.id;
}
