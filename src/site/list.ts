import { settings } from '../settings.ts';

const format = new Intl.ListFormat(settings.language, { type: 'conjunction' });

/** Words as a list in a sentence: `the headline, the date and the body`. */
export function list(parts: readonly string[]): string {
  return format.format(parts);
}
