import type { DateOrder } from './date.ts';

/** Stand-in until the parser of stated dates is there. */
export function parseStatedDate(
  value: string,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  _options: { readonly order: DateOrder | null; readonly reference: string | null },
): string | null {
  const [, day, clock, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value) ?? [];
  if (day === undefined) return null;
  const offset = zone === 'Z' ? '+00:00' : zone?.replace(/^(...)(\d\d)$/, '$1:$2');
  return clock === undefined ? day : `${day}T${clock}${offset ?? ''}`;
}
