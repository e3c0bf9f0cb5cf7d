import { settings } from '../../settings.ts';
import { absolute, storyAddress } from '../addresses.ts';
import type { StoryEntry } from '../stories.ts';

/** Whether search engines may have the pages: not those of an archive, which has others' words. */
export const isIndexed = settings.copyPolicy === 'publisher';

/**
 * The address that a story's page names as the one to cite and to index: its own, or in an archive the original's, where a
 * capture tells it.
 */
export function canonicalAddress({ id, data }: StoryEntry): string {
  const original = settings.copyPolicy === 'archive' ? data.address?.value : undefined;
  return original ?? absolute(storyAddress(id));
}
