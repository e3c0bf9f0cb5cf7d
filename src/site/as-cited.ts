import { sourceName } from './lists/source-name.ts';

/** A field as captures give it: stated, or inferred. */
interface Field {
  readonly value: string;
  readonly inferred: boolean;
}

/** A field's words as they are cited: in brackets, as in catalogues, where the work does not state them itself. */
export function asCited({ value, inferred }: Field): string {
  return inferred ? `[${value}]` : value;
}

/** A source as it is cited, by the name that readers know it by. */
export function sourceAsCited({ value, inferred }: Field): string {
  return asCited({ value: sourceName(value), inferred });
}
