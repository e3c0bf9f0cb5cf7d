import slugify from '@sindresorhus/slugify';
import { settings } from '../../settings.ts';

/** What readers call a source: its name from the settings, or as captures give it. */
export function sourceName(source: string): string {
  return settings.sourceNames[source] ?? source;
}

/** The address of a source's page is made of it; empty for a source without a letter that an address can have. */
export function sourceSlug(source: string): string {
  return slugify(source);
}
