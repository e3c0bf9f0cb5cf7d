import { innerObjects } from './row-fields.ts';

/** A field of a row that has a value. */
export interface NamedValue {
  /** In lower case, without `_`, `-` and spaces: data sets spell one name in many ways. */
  readonly name: string;
  /** One or more texts. */
  readonly values: readonly [string, ...string[]];
  /** Where it is stated: `"author" of the row`. */
  readonly from: string;
}

/** What programs write for a missing value. */
const nothing = new Set(['', 'none', 'null', 'nan', 'undefined', 'n/a']);

/** The fields of a row, followed by those of its metadata objects. */
export function namedValues(row: object): NamedValue[] {
  const own = fieldsOf(row, 'the row');
  const inner = Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
    innerObjects.includes(key.toLowerCase()) && isObject(value) ? fieldsOf(value, `the row’s "${key}"`) : [],
  );
  return [...own, ...inner];
}

function fieldsOf(row: object, place: string): NamedValue[] {
  return Object.entries(row).flatMap(([key, content]: [string, unknown]) => {
    const name = key.toLowerCase().replace(/[_\s-]/g, '');
    const [first, ...others] = textsOf(content).filter((text) => !nothing.has(text.trim().toLowerCase()));
    return first === undefined ? [] : [{ name, values: [first, ...others], from: `"${key}" of ${place}` }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, a list of strings, or the `name` or `url` of objects, as in schema.org's JSON. */
function textsOf(value: unknown): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (!isObject(part)) return [];
    if ('name' in part && typeof part.name === 'string') return [part.name];
    return 'url' in part && typeof part.url === 'string' ? [part.url] : [];
  });
}
