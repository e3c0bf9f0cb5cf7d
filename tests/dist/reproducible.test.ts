import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newFolder } from '../support/astro.ts';
import { filesIn } from '../support/files-in.ts';
import { zipOf } from '../support/archives.ts';

let folders: string[];

/** Two builds of one collection, each in a place, a time zone and a language of its own, and with nothing kept from before. */
beforeAll(async () => {
  folders = [await newFolder(), await newFolder()];
  const places = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  ];
  for (const [index, folder] of folders.entries()) {
    const captures = join(folder, `captures-${index}`);
    await cp('content/captures', captures, { recursive: true });
    await cp('tests/fixtures/pages/mill.html', join(captures, 'mill.html'));
    await writeFile(
      join(captures, 'more.zip'),
      await zipOf({ 'in/tram.txt': await readFile('tests/fixtures/pages/tram.txt') }),
    );
    const { code, stderr } = await buildSite(join(folder, `dist-${index}`), {
      FAIRCOPY_CAPTURES: captures,
      FAIRCOPY_OVERRIDES: join(folder, 'none'),
      FAIRCOPY_CACHE: join(folder, 'cache'),
      ...places[index],
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('two builds of one collection are the same, byte for byte', async () => {
  const [one, two] = await Promise.all(folders.map((folder, index) => hashesIn(join(folder, `dist-${index}`))));
  expect(Object.keys(one ?? {}).length).toBeGreaterThan(60);
  expect(two).toEqual(one);
});

test('a site names neither the machine nor a folder of it', async () => {
  const dist = join(folders[0] ?? '', 'dist-0');
  for (const file of await filesIn(dist)) {
    const content = await readFile(join(dist, file), 'latin1');
    // A short name may stand anywhere by chance.
    const names = [folders[0] ?? '', process.cwd(), hostname()].filter((name) => name.length > 6);
    for (const name of names) expect(content, file).not.toContain(name);
  }
});

async function hashesIn(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const hashes = files.map(async (file): Promise<[string, string]> => {
    const content = await readFile(join(folder, file));
    return [file, createHash('sha256').update(content).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes));
}
