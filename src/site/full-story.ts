import { getLiveEntry } from 'astro:content';
import type { StoryEntry } from './stories.ts';

type Entry<Name extends 'fullStories' | 'fullCaptures'> = NonNullable<
  Awaited<ReturnType<typeof getLiveEntry<Name>>>['entry']
>;

/** A story with its account, its Markdown as the body, and its HTML for `render`. */
export type FullStory = Entry<'fullStories'>;

/** A capture with its ledger. */
export type FullCapture = Entry<'fullCaptures'>;

/** A story with its captures, the best witness first. */
export interface StoryWithCaptures {
  readonly story: FullStory;
  readonly captures: readonly FullCapture[];
}

/** The stories read last: a story has several pages, which are rendered one after the other. */
const recent = new Map<string, Promise<StoryWithCaptures>>();
const mostRecent = 64;

/** All that is known of a listed story, and of its captures. */
export async function fullStory({ id }: Pick<StoryEntry, 'id'>): Promise<StoryWithCaptures> {
  // While developing a story may change between two pages.
  if (!import.meta.env.PROD) return readStory(id);
  const known = recent.get(id) ?? readStory(id);
  recent.delete(id);
  recent.set(id, known);
  for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
  return known;
}

async function readStory(id: string): Promise<StoryWithCaptures> {
  const { entry, error } = await getLiveEntry('fullStories', id);
  if (!entry) throw error;
  const captures = await Promise.all(entry.data.captures.map(({ capture }) => readCapture(capture.id)));
  return { story: entry, captures };
}

async function readCapture(id: string): Promise<FullCapture> {
  const { entry, error } = await getLiveEntry('fullCaptures', id);
  if (!entry) throw error;
  return entry;
}
