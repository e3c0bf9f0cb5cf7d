import { settings } from '../settings.ts';

/** Words as a list in a sentence: `the headline, the date and the body`. */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat(settings.language, { type: 'conjunction' }).format(parts);
}
