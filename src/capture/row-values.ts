import { innerObjects } from './row-fields.ts';

/** A field of a row that says something. */
export interface NamedValue {
  /** In lower case, without `_`, `-` and spaces: data sets write one name in many ways. */
  readonly name: string;
  readonly value: string;
  /** Where it stands: `"author" of the row`. */
  readonly from: string;
}

/** What a program writes for nothing. */
const nothing = new Set(['', 'none', 'null', 'nan', 'undefined', 'n/a']);

/** The fields of a row, and behind them those of the objects in it that say more of the same. */
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
    const value = textOf(
      content,
      /^(?:text|content|body|paragraphs|article|document|maintext)$/.test(name) ? '\n' : ', ',
    );
    return nothing.has(value.trim().toLowerCase()) ? [] : [{ name, value, from: `"${key}" of ${place}` }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string; several of them in a row; or the `name` or `url` of a thing, as in schema.org's JSON. */
function textOf(value: unknown, between: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value
      .map((part: unknown) => (Array.isArray(part) ? '' : textOf(part, between)))
      .filter((part) => part !== '')
      .join(between);
  }
  if (!isObject(value)) return '';
  if ('name' in value && typeof value.name === 'string') return value.name;
  return 'url' in value && typeof value.url === 'string' ? value.url : '';
}
