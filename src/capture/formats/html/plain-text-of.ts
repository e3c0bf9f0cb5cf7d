import { parseFragment } from 'parse5';
import { textOf } from './tree.ts';

/** What a value says that was written for a page and put where no page is: `Fish &amp; chips` is `Fish & chips`. */
export function plainTextOf(value: string): string {
  return /&(?:#\w+|\w+);/.test(value) ? textOf(parseFragment(value.replaceAll('<', '&lt;'))) : value;
}
