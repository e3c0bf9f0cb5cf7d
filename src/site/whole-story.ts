import { getEntry, type CollectionEntry } from 'astro:content';
import type { z } from 'zod';
import { Kept } from '../press/kept.ts';
import { captureFacts, keptStory, storyFacts, wholeCapture } from '../press/wholes.ts';
import { settings } from '../settings.ts';
import { wholeCaptureSchema, wholeStorySchema } from '../whole-schemas.ts';
import type { StoryEntry } from './stories.ts';

type With<Listed, Whole> = Omit<Listed, keyof Whole> & Whole;

/** A capture with all that is known of it. */
export interface WholeCapture {
  readonly id: string;
  readonly data: With<CollectionEntry<'captures'>['data'], z.infer<typeof wholeCaptureSchema>>;
}

/** A story with its text and its account. */
export interface WholeStory {
  readonly id: string;
  readonly data: With<Omit<StoryEntry['data'], 'related' | 'captures'>, WholeStoryData>;
}

type Facts = z.infer<typeof wholeStorySchema>;
type WholeStoryData = Omit<Facts, 'related' | 'captures'> & {
  readonly related: (Facts['related'][number] & StoryEntry['data']['related'][number])[];
  readonly captures: (Omit<Facts['captures'][number], 'capture'> & StoryEntry['data']['captures'][number])[];
};

let opened: Kept | undefined;

/** What the edition was made into; a page never writes to it. */
function kept(): Kept {
  return (opened ??= new Kept(settings.cache, ''));
}

/** A story of which the collection has the outline. */
export function wholeStory({ id, data }: StoryEntry): WholeStory {
  const facts = wholeStorySchema.parse(storyFacts(keptStory(data.key, kept())));
  const related = facts.related.map((pointer, index) => ({ ...pointer, story: data.related[index]?.story ?? null }));
  const captures = facts.captures.map(({ capture, ...rest }) => ({
    ...rest,
    capture: { collection: 'captures' as const, id: capture },
  }));
  return { id, data: { ...data, ...facts, related, captures } };
}

/** The captures of a story, the best witness first. */
export async function wholeCaptures({ data }: StoryEntry): Promise<WholeCapture[]> {
  const origins = new Map(keptStory(data.key, kept()).articles.map(({ capture, ...origin }) => [capture, origin]));
  return Promise.all(
    data.captures.map(async ({ capture }) => {
      const [entry, origin] = [await getEntry(capture), origins.get(capture.id)];
      const { key = '', mended = null } = origin ?? {};
      const facts = wholeCaptureSchema.parse(captureFacts(wholeCapture(key, kept()), mended));
      return { id: capture.id, data: { ...entry.data, ...facts } };
    }),
  );
}
