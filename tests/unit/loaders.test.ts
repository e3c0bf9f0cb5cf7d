import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { readOverrides } from '../../src/overrides/read-overrides.ts';
import { edit } from '../../src/pipeline.ts';
import { Kept } from '../../src/pipeline/store.ts';
import { keptStory } from '../../src/press/wholes.ts';
import { newFolder } from '../support/astro.ts';

interface Stored {
  readonly id: string;
  readonly data?: unknown;
  readonly digest?: string | number | undefined;
  readonly filePath?: string | undefined;
}

const cache = join('node_modules', '.cache', 'faircopy');

/** What is kept of a story. */
function wholeOf({ data }: Stored) {
  using kept = new Kept(cache, '');
  return keptStory((data as { key: string }).key, kept);
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
  let loaders: { readonly capturesLoader: Loader; readonly storiesLoader: Loader };

  beforeAll(async () => {
    folder = await newFolder();
    await mkdir(join(folder, 'captures'));
    await writeFile(join(folder, 'captures', 'a.txt'), text);
    vi.stubEnv('FAIRCOPY_CAPTURES', join(folder, 'captures'));
    vi.stubEnv('FAIRCOPY_OVERRIDES', join(folder, 'overrides'));
    vi.stubEnv('FAIRCOPY_KEEP_GOING', '1');
    loaders = await import('../../src/pipeline/loaders.ts');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('fill both collections', async () => {
    const [captures, stories] = [new Map<string, Stored>(), new Map<string, Stored>()];
    await Promise.all([
      loaders.capturesLoader.load(contextWith(captures)),
      loaders.storiesLoader.load(contextWith(stories)),
    ]);
    expect([...captures.keys()]).toEqual(['a.txt']);
    expect([...stories.values()].map(wholeOf).map(({ html }) => html)).toEqual([
      `<p>${text.replace('\n\n', '</p>\n<p>')}</p>`,
    ]);
  });

  test('leave nothing behind of an older edition, nor HTML of an older cleaner', async () => {
    const stories = new Map<string, Stored>();
    await loaders.storiesLoader.load(contextWith(stories));
    const [id = '', story] = [...stories][0] ?? [];
    const { data } = JSON.parse(String(story?.digest)) as { data: { key: string } };
    expect(data).toEqual(story?.data);

    // What another cleaner made is kept under another key.
    const stale = { ...data, key: 'stale' };
    stories.set(id, { id, digest: JSON.stringify({ data: stale }), data: stale });
    stories.set('gone', { id: 'gone' });
    await loaders.storiesLoader.load(contextWith(stories));
    expect(stories.get(id)).toEqual(story);
    expect(stories.has('gone')).toBe(false);
  });

  test('do not let a slow refresh undo a later one', async () => {
    const captures = new Map<string, Stored>();
    const slow = contextWith(captures);
    slow.parseData = async ({ data }) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return data;
    };
    const first = loaders.capturesLoader.load(slow);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await rm(join(folder, 'captures', 'a.txt'));
    await writeFile(join(folder, 'captures', 'c.txt'), text);
    await Promise.all([first, loaders.capturesLoader.load(contextWith(captures))]);
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
    const told = [...stories.values()];
    const data = JSON.stringify([...told, ...captures.values()].map((entry) => entry.data).concat(told.map(wholeOf)));
    expect(data).toContain('"b.yaml"');
    expect(data).not.toContain(folder);

    await writeFile(override, 'hiden: true');
    await expect(loaders.capturesLoader.load(context)).rejects.toThrow(
      `1 problem with the captures or overrides. A story that is to be hidden might be shown, so nothing is built:\n  ${override}:1: An override has no "hiden". Did you mean "hidden"?`,
    );
    for (const [name, content, sentence] of unreadable) {
      await writeFile(join(folder, 'overrides', name), content);
      const { files, problems } = await readOverrides(join(folder, 'overrides'), 'o');
      expect([...problems, ...edit([], '', files).problems].map(problemLine)).toEqual([
        `o/${name}: ${sentence}`,
        'o/b.yaml:1: An override has no "hiden". Did you mean "hidden"?',
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

    // It knows the settings, which are those of this test only by now.
    const { rawCapture } = await import('../../src/raw-capture.ts');
    const sha256 = createHash('sha256').update(row).digest('hex');
    const kept = join(cache, 'captures', sha256);
    expect(Buffer.from(await rawCapture({ sha256, filePath: path })).toString()).toBe(row);
    await writeFile(kept, row.replace('airport', 'seaport'));
    await expect(rawCapture({ sha256, filePath: path })).rejects.toThrow(
      `${path}: The file was changed while the site was built. Build again.`,
    );
    await writeFile(path, row);
    expect(Buffer.from(await rawCapture({ sha256, filePath: path })).toString()).toBe(row);
    // What was damaged is gone, for the next build to keep it anew.
    await expect(rm(kept)).rejects.toThrow('ENOENT');
    await rm(path);
  });
});

const unreadable: readonly [string, string | Uint8Array, string][] = [
  ['x.yml', Uint8Array.from([0x63, 0xe9]), 'The file is not UTF-8. Save it as UTF-8.'],
  ['x.yaml', 'x'.repeat(100_001), 'An override has no more than 100 kB. Shorten it.'],
  ['x.txt', 'x', 'This is no override: these end with .yaml. Name it so, or take it out of the folder.'],
];
