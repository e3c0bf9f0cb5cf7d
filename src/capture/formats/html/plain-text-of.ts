import { parseFragment } from 'parse5';
import { textOf } from './tree.ts';

/** Decodes the entities in a value that was written for HTML: `Fish &amp; chips` becomes `Fish & chips`. */
export function plainTextOf(value: string): string {
  return /&(?:#\w+|\w+);/.test(value) ? textOf(parseFragment(value.replaceAll('<', '&lt;'))) : value;
}
