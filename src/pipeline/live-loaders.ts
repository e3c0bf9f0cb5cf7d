import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { KeeperError } from '../errors/keeper-error.ts';
import { settings } from '../settings.ts';
import { rawKey, type Edition, type EditionCapture, type EditionStory } from './edition.ts';
import { fullCaptureData, fullStoryData } from './entries.ts';
import { lastProjectEdition, storeOfPages } from './project.ts';
import { captureRecord, existing, storyRecord } from './records.ts';
import type { fullCaptureSchema, fullStorySchema, rawCaptureSchema } from './schemas.ts';

/**
 * The loaders of the collections that hold the texts. An entry is read from the store when a page asks for it: Astro's own
 * store becomes one module that the bundler parses. With 10,000 texts in it a build took 19.8 s and 1.7 GB, without 3.8 s and
 * 0.6 GB (Astro 7.3, pages of one line).
 */

// Astro 7.3 hands `body` on from a live loader, but its types do not name it.
declare module '../../node_modules/astro/dist/types/public/content.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-explicit-any -- as Astro declares it
  interface LiveDataEntry<TData extends Record<string, any> = Record<string, any>> {
    body?: string;
  }
}

let loaded: Index | undefined;

interface Index {
  readonly edition: Edition;
  readonly stories: ReadonlyMap<string, EditionStory>;
  readonly captures: ReadonlyMap<string, EditionCapture>;
  readonly capturesByHash: ReadonlyMap<string, EditionCapture>;
}

/** The edition of this build; while developing, the newest. */
function index(): Index {
  if (loaded && import.meta.env.PROD) return loaded;
  const edition = existing(lastProjectEdition(storeOfPages()));
  return (loaded = {
    edition,
    stories: new Map(edition.stories.map((story) => [story.slug, story])),
    captures: new Map(edition.captures.map((capture) => [capture.id, capture])),
    capturesByHash: new Map(edition.captures.map((capture) => [capture.sha256, capture])),
  });
}

type Filter = { readonly id: string };

/** A loader that makes entries out of an edition. An error is handed to the page that asks, as Astro wants it. */
function liveLoader<Data extends Record<string, unknown>>(
  name: string,
  {
    ids,
    load,
  }: {
    readonly ids: (edition: Edition) => readonly string[];
    readonly load: (id: string) => Promise<LiveDataEntry<Data> | undefined> | LiveDataEntry<Data> | undefined;
  },
): LiveLoader<Data, Filter> {
  return {
    name,
    loadEntry: ({ filter }) => orError(async () => load(filter.id)),
    loadCollection: () =>
      orError(async () => {
        const entries = await Promise.all(ids(index().edition).map(load));
        return { entries: entries.filter((entry) => entry !== undefined) };
      }),
  };
}

async function orError<Value>(work: () => Promise<Value>): Promise<Value | { error: Error }> {
  try {
    return await work();
  } catch (cause) {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

/** Stories by their slugs: facts with their evidence, the cleaned Markdown as the body, and its sanitized HTML. */
export const fullStoriesLoader = liveLoader<z.infer<typeof fullStorySchema>>('faircopy-full-stories', {
  ids: ({ stories }) => stories.map(({ slug }) => slug),
  load: (slug) => {
    const story = index().stories.get(slug);
    if (!story) return undefined;
    const record = storyRecord(story, storeOfPages());
    const data = fullStoryData(record) as z.infer<typeof fullStorySchema>;
    return { id: slug, data, body: record.markdown, rendered: { html: record.html } };
  },
});

/** Captures by their ids: how each was read, what it says, and its ledger. */
export const fullCapturesLoader = liveLoader<z.infer<typeof fullCaptureSchema>>('faircopy-full-captures', {
  ids: ({ captures }) => captures.map(({ id }) => id),
  load: (id) => {
    const capture = index().captures.get(id);
    if (!capture) return undefined;
    const data = fullCaptureData(capture, captureRecord(capture, storeOfPages())) as z.infer<typeof fullCaptureSchema>;
    return { id, data };
  },
});

/** The bytes of captures, by their SHA-256. */
export const rawCapturesLoader = liveLoader<z.infer<typeof rawCaptureSchema>>('faircopy-raw-captures', {
  ids: ({ captures }) => captures.map(({ sha256 }) => sha256),
  load: async (sha256) => {
    const capture = index().capturesByHash.get(sha256);
    if (!capture) return undefined;
    return { id: sha256, data: { bytes: await rawBytes(capture) } };
  },
});

/** A capture byte for byte: out of the store where it is a part of a file, else out of its file, which may have changed. */
async function rawBytes({ file, sha256 }: EditionCapture): Promise<Uint8Array<ArrayBuffer>> {
  const stored = storeOfPages().record<Uint8Array<ArrayBuffer>>(rawKey(sha256));
  if (stored) return new Uint8Array(stored);
  const own = await readFile(join(resolve(settings.captures), file)).catch(() => null);
  if (own && createHash('sha256').update(own).digest('hex') === sha256) return own;
  throw new KeeperError(`${settings.captures}/${file}: The file was changed while the site was built. Build again.`);
}
