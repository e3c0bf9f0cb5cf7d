import type { Field } from '../article.ts';

/** Why a field has its value where a keeper has written it into an override. */
export const setByKeeper = { id: 'override/field', reason: 'The keeper has set it.' } as const;

/** A keeper's word on a field. `from` is the override's path below the overrides folder. */
export function fieldByKeeper(value: string, from: string): Field {
  return { value, inferred: false, rule: setByKeeper.id, reason: setByKeeper.reason, start: 0, end: 0, from };
}

/** Whether a field's value is a keeper's own, and stands in no capture. */
export function isSetByKeeper({ rule }: Pick<Field, 'rule'>): boolean {
  return rule === setByKeeper.id;
}
