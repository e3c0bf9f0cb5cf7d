import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles, siteFiles } from '../bench/build/site-files.ts';
import { buildSite, newFolder } from '../support/astro.ts';
import { damageFiles } from '../support/damage-files.ts';
import { filesIn } from '../support/files-in.ts';
import { killedBuild } from '../support/killed-build.ts';
import { siteOf } from '../support/sites.ts';

/** A site of captures in every format, as it was built from scratch. `npm run bench:faults` tries many more faults. */
const { dist, captures, folder: made } = siteOf('formats');

let folder: string;
let environment: NodeJS.ProcessEnv;

/** A path below the tests' folder. */
const at = (...names: readonly string[]) => join(folder, ...names);

/** Builds the same site again in another place, time zone and language, and expects the same bytes. */
async function expectSame(): Promise<void> {
  const { code, stdout, stderr } = await buildSite(at('dist'), environment);
  expect([code, stderr], stdout).toEqual([0, '']);
  const files = await siteFiles(at('dist'));
  expect(files.size).toBeGreaterThan(150);
  expect(changedFiles(await siteFiles(dist), files)).toEqual([]);
}

beforeAll(async () => {
  folder = await newFolder();
  await cp(captures, at('other', 'captures'), { recursive: true });
  await cp(join(made, 'overrides'), at('other', 'overrides'), { recursive: true });
  environment = {
    FAIRCOPY_CAPTURES: at('other', 'captures'),
    FAIRCOPY_OVERRIDES: at('other', 'overrides'),
    FAIRCOPY_CACHE: at('cache'),
    FAIRCOPY_SHARE_IMAGES: '0',
    ...{ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  };
});
afterAll(() => rm(folder, { recursive: true }));

test('a build after one that was killed gives the same site, byte for byte, wherever and whenever it runs', async () => {
  await killedBuild(at('dist'), environment, 'generating static routes');
  await expectSame();
});

test('a site names neither the machine nor a folder of it', async () => {
  for (const file of await filesIn(at('dist'))) {
    const content = await readFile(at('dist', file), 'latin1');
    // A short name may stand anywhere by chance.
    const names = [folder, process.cwd(), hostname()].filter((name) => name.length > 6);
    for (const name of names) expect(content, file).not.toContain(name);
  }
});

test('a build gives the same site though all that is stored was damaged, and pages were changed, deleted or put there', async () => {
  expect(await damageFiles(at('cache'))).toBeGreaterThan(1);
  await writeFile(at('dist', 'index.html'), 'changed');
  await rm(at('dist', 'archive', 'index.html'));
  await mkdir(at('dist', 'stray', 'folder'), { recursive: true });
  await writeFile(at('dist', 'stray', 'folder', 'file.html'), 'stray');
  await expectSame();
  await expect(stat(at('dist', 'stray'))).rejects.toThrow('ENOENT');
});
