import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import type * as LiveLoaders from '../../src/pipeline/live-loaders.ts';
import { readOverrides } from '../../src/overrides/read-overrides.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import { Store } from '../../src/pipeline/store.ts';
import { newFolder } from '../support/astro.ts';

interface Stored {
  readonly id: string;
  readonly data?: unknown;
  readonly digest?: string | number | undefined;
  readonly filePath?: string | undefined;
}

/** A loader's context with a store that skips entries whose digest it knows, as Astro's does. */
function contextWith(entries: Map<string, Stored>): LoaderContext {
  const store = {
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    set: (entry: Stored) => {
      if (entry.digest !== undefined && entries.get(entry.id)?.digest === entry.digest) return false;
      entries.set(entry.id, entry);
      return true;
    },
  };
  const parseData = ({ data }: { data: unknown }) => Promise.resolve(data);
  const logger = { info: vi.fn() };
  return {
    store,
    parseData,
    logger,
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext;
}

const text =
  'The harbour was closed on Friday after the storm, which had torn two cranes from their rails.\n\nThe council said that it would stay closed until an engineer had checked every crane.';

describe('the loaders', () => {
  let folder: string;
  let cache: string;
  let loaders: { readonly capturesLoader: Loader; readonly storiesLoader: Loader };
  let live: typeof LiveLoaders;

  beforeAll(async () => {
    folder = await newFolder();
    await mkdir(join(folder, 'captures'));
    await writeFile(join(folder, 'captures', 'a.txt'), text);
    vi.stubEnv('FAIRCOPY_CAPTURES', join(folder, 'captures'));
    vi.stubEnv('FAIRCOPY_OVERRIDES', join(folder, 'overrides'));
    vi.stubEnv('FAIRCOPY_KEEP_GOING', '1');
    cache = join(folder, 'cache');
    vi.stubEnv('FAIRCOPY_CACHE', cache);
    loaders = await import('../../src/pipeline/loaders.ts');
    live = await import('../../src/pipeline/live-loaders.ts');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const fullStory = async (id: string) => {
    const entry = await live.fullStoriesLoader.loadEntry({ collection: 'fullStories', filter: { id } });
    if (!entry || !('data' in entry)) throw new Error(`There is no story ${id}.`, { cause: entry });
    return entry;
  };
  const rawCapture = async (id: string) => {
    const entry = await live.rawCapturesLoader.loadEntry({ collection: 'rawCaptures', filter: { id } });
    if (!entry || !('data' in entry)) throw entry?.error ?? new Error('There is no such capture.');
    return Buffer.from(entry.data.bytes).toString();
  };

  test('fill both collections', async () => {
    const [captures, stories] = [new Map<string, Stored>(), new Map<string, Stored>()];
    await Promise.all([
      loaders.capturesLoader.load(contextWith(captures)),
      loaders.storiesLoader.load(contextWith(stories)),
    ]);
    expect([...captures.keys()]).toEqual(['a.txt']);
    const full = await Promise.all([...stories.keys()].map(fullStory));
    expect(full.map(({ body, rendered }) => [body, rendered?.html])).toEqual([
      [`${text}\n`, `<p>${text.replace('\n\n', '</p>\n<p>')}</p>`],
    ]);
  });

  test('of the texts give what the site’s schemas take, all of it or one by its id', async () => {
    const { fullCaptureSchema, fullStorySchema } = await import('../../src/pipeline/schemas.ts');
    const stories = await live.fullStoriesLoader.loadCollection({ collection: 'fullStories' });
    const captures = await live.fullCapturesLoader.loadCollection({ collection: 'fullCaptures' });
    if (!('entries' in stories && 'entries' in captures)) throw new Error('They cannot be loaded.');
    expect([stories.entries.length, captures.entries.map(({ id }) => id)]).toEqual([1, ['a.txt']]);
    for (const { data } of stories.entries) fullStorySchema.parse(data);
    for (const { data } of captures.entries) {
      const { ledger } = fullCaptureSchema.parse(data);
      expect(ledger.map((entry) => entry.text).join('')).toBe(text);
    }
    const none = await live.fullStoriesLoader.loadEntry({ collection: 'fullStories', filter: { id: 'none' } });
    expect(none).toBeUndefined();
    expect(await rawCapture(createHash('sha256').update(text).digest('hex'))).toBe(text);
  });

  test('leave nothing behind of an older edition, nor text of an older cleaner', async () => {
    const stories = new Map<string, Stored>();
    await loaders.storiesLoader.load(contextWith(stories));
    const [id = '', story] = [...stories][0] ?? [];
    const { key, data } = JSON.parse(String(story?.digest)) as { key: string; data: object };
    expect(data).toEqual(story?.data);

    // What another cleaner made is stored under another key: pages that show it are to be made anew.
    stories.set(id, { id, digest: JSON.stringify({ key: `not ${key}`, data }), data });
    stories.set('gone', { id: 'gone' });
    await loaders.storiesLoader.load(contextWith(stories));
    expect(stories.get(id)).toEqual(story);
    expect(stories.has('gone')).toBe(false);
  });

  test('do not let a slow refresh undo a later one', async () => {
    const captures = new Map<string, Stored>();
    const slow = contextWith(captures);
    const [parsing, release] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    slow.parseData = async ({ data }) => {
      parsing.resolve(undefined);
      await release.promise;
      return data;
    };
    const first = loaders.capturesLoader.load(slow);
    await parsing.promise;
    await rm(join(folder, 'captures', 'a.txt'));
    await writeFile(join(folder, 'captures', 'c.txt'), text);
    await loaders.capturesLoader.load(contextWith(captures));
    release.resolve(undefined);
    await first;
    expect([...captures.keys()]).toEqual(['c.txt']);
    await rm(join(folder, 'captures', 'c.txt'));
    await writeFile(join(folder, 'captures', 'a.txt'), text);
  });

  test('take no notice of each other’s runs: a second load sees what has changed', async () => {
    const captures = new Map<string, Stored>();
    await writeFile(join(folder, 'captures', 'b.txt'), text.replaceAll('harbour', 'port'));
    await loaders.capturesLoader.load(contextWith(captures));
    expect([...captures.keys()]).toEqual(['a.txt', 'b.txt']);
  });

  test('apply overrides, tell how many stories are hidden, and never build where one that is to be hidden may be shown', async () => {
    const [captures, override] = [new Map<string, Stored>(), join(folder, 'overrides', 'b.yaml')];
    const context = contextWith(captures);
    await mkdir(join(folder, 'overrides'));
    await writeFile(
      join(folder, 'captures', 'b.txt'),
      'A choir of forty sang on the square, and all of the town came to hear it sing.',
    );
    await writeFile(override, 'hidden: true');
    await loaders.capturesLoader.load(context);
    expect([...captures.keys()]).toEqual(['a.txt']);
    expect(vi.mocked(context.logger).info.mock.calls).toEqual([['1 story is hidden.']]);

    const stories = new Map<string, Stored>();
    await writeFile(override, 'byline: Ann Smith\nblocks: [{ starts: A choir of forty, role: quote }]');
    await loaders.storiesLoader.load(contextWith(stories));
    await loaders.capturesLoader.load(contextWith(captures));
    const full = await Promise.all([...stories.keys()].map(fullStory));
    const data = JSON.stringify([...stories.values(), ...captures.values(), ...full].map((entry) => entry.data));
    expect(data).toContain('"b.yaml"');
    expect(data).not.toContain(folder);

    await writeFile(override, 'hiden: true');
    await expect(loaders.capturesLoader.load(context)).rejects.toThrow(
      `1 problem with the captures or overrides. A story that is to be hidden might be shown, so nothing is built:\n  ${override}:1: An override has no "hiden". Did you mean "hidden"?`,
    );
    for (const [name, content, sentence] of unreadable) {
      await writeFile(join(folder, 'overrides', name), content);
      const overrides = await readOverrides(join(folder, 'overrides'), 'o');
      using store = new Store(null);
      const input = { id: 'test', folder: 'captures', captures: [], overrides, now: Date.now() };
      const { problems } = await runPipeline(input, { store, threads: { count: 0 } });
      expect(problems.map(problemLine)).toEqual([
        'o/b.yaml:1: An override has no "hiden". Did you mean "hidden"?',
        `o/${name}: ${sentence}`,
      ]);
      await rm(join(folder, 'overrides', name));
    }
    await rm(join(folder, 'overrides'), { recursive: true });
  });

  test('keep a row’s bytes, so that it can be had as it is', async () => {
    const row = JSON.stringify({ text: text.replaceAll('harbour', 'airport') });
    const path = join(folder, 'captures', 'rows.jsonl');
    await writeFile(path, `${row}\n${row.replaceAll('Friday', 'Sunday')}\n`);
    const captures = new Map<string, Stored>();
    await loaders.capturesLoader.load(contextWith(captures));
    await rm(path);
    const entry = captures.get('rows.jsonl/1');
    expect(entry).toMatchObject({ data: { name: 'rows.jsonl-1.json' } });
    expect(resolve(entry?.filePath ?? '')).toBe(path);

    const sha256 = createHash('sha256').update(row).digest('hex');
    expect(await rawCapture(sha256)).toBe(row);

    const database = new DatabaseSync(join(cache, 'store.sqlite'));
    database.prepare("UPDATE entries SET record = CAST('damaged' AS BLOB) WHERE key = ?").run(`raw:${sha256}`);
    database.close();
    await expect(rawCapture(sha256)).rejects.toThrow(
      `${join(folder, 'captures')}/rows.jsonl: The file was changed while the site was built. Build again.`,
    );
    await writeFile(path, `${row}\n${row.replaceAll('Friday', 'Sunday')}\n`);
    await loaders.capturesLoader.load(contextWith(captures));
    expect(await rawCapture(sha256)).toBe(row);
    await rm(path);
  });
});

const unreadable: readonly [string, string | Uint8Array, string][] = [
  ['x.yml', Uint8Array.from([0x63, 0xe9]), 'The file is not UTF-8. Save it as UTF-8.'],
  ['x.yaml', 'x'.repeat(100_001), 'An override has no more than 100 kB. Shorten it.'],
  ['x.txt', 'x', 'This is no override: these end with .yaml. Name it so, or take it out of the folder.'],
];
