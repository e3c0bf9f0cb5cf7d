import { getEntry, type CollectionEntry } from 'astro:content';
import type { z } from 'zod';
import { keeperError } from '../errors/keeper-error.ts';
import { forget, isBroken, Kept, keptError } from '../press/kept.ts';
import { captureFacts, keptStory, storyFacts, wholeCapture, type KeptStory } from '../press/wholes.ts';
import { settings } from '../settings.ts';
import { wholeCaptureSchema, wholeStorySchema } from '../pipeline/full-schemas.ts';
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

type CaptureOrigin = Omit<KeptStory['articles'][number], 'capture'>;

let opened: Kept | undefined;

/** What the edition was made into; a page never writes to it. */
function kept(): Kept {
  return (opened ??= new Kept(settings.cache, ''));
}

/** A story with its captures, the best witness first. */
export interface StoryWithCaptures {
  readonly story: WholeStory;
  readonly captures: readonly WholeCapture[];
}

/** The stories read last: several pages show one. */
const recent = new Map<string, Promise<StoryWithCaptures>>();
const mostRecent = 64;

/** A story of which the collection has the outline, and its captures. */
export async function wholeStory(listed: StoryEntry): Promise<StoryWithCaptures> {
  // While developing the same text may come to stand in a story with other neighbours.
  const name = import.meta.env.PROD ? listed.id : JSON.stringify([listed.id, listed.data]);
  const known = recent.get(name) ?? readWhole(listed);
  recent.delete(name);
  recent.set(name, known);
  for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
  return known;
}

async function readWhole(listed: StoryEntry): Promise<StoryWithCaptures> {
  try {
    return await readKept(listed);
  } catch (cause) {
    if (!isBroken(cause)) throw keptError(cause, settings.cache);
    forget(settings.cache);
    throw keeperError(`${settings.cache}: What is kept there is damaged, and was deleted. Build again.`, { cause });
  }
}

async function readKept({ id, data }: StoryEntry): Promise<StoryWithCaptures> {
  const whole = keptStory(data.key, kept());
  const facts = wholeStorySchema.parse(storyFacts(whole));
  const related = facts.related.map((pointer, index) => ({ ...pointer, story: data.related[index]?.story ?? null }));
  const captures = facts.captures.map(({ capture, ...rest }) => ({
    ...rest,
    capture: { collection: 'captures' as const, id: capture },
  }));
  const origins = new Map(whole.articles.map(({ capture, ...origin }) => [capture, origin]));
  return {
    story: { id, data: { ...data, ...facts, related, captures } },
    captures: await Promise.all(data.captures.map(({ capture }) => readCapture(capture.id, origins.get(capture.id)))),
  };
}

async function readCapture(id: string, origin: CaptureOrigin | undefined): Promise<WholeCapture> {
  const { key = '', mended = null } = origin ?? {};
  const entry = await getEntry('captures', id);
  if (!entry) throw new Error(`There is no capture ${id}.`);
  return { id, data: { ...entry.data, ...wholeCaptureSchema.parse(captureFacts(wholeCapture(key, kept()), mended)) } };
}
