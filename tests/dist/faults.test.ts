import { spawnSync } from 'node:child_process';
import { mkdir, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/integrations/site-record.ts';
import { settings } from '../../src/settings.ts';
import { changedFiles, siteFiles, type SiteFiles } from '../bench/build/site-files.ts';
import { buildSite, newFolder, startAstro, type Outcome } from '../support/astro.ts';
import { killedBuild } from '../support/killed-build.ts';

const story = (about: string, rest: string) =>
  `${about} news of the day\n\nThe ${about} was closed on Friday after the storm, said the ${about} master. ${rest}\n`;

const captures = {
  'harbour.txt': story('harbour', 'Two cranes had been torn from their rails.'),
  'station.txt': story('station', 'Its roof had come down in the night, and no train will stop before May.'),
};

let folder: string;
let environment: NodeJS.ProcessEnv;
let fresh: SiteFiles;

/** A path below the tests' folder. */
const at = (...names: readonly string[]) => join(folder, ...names);
const build = (other: NodeJS.ProcessEnv = {}, outDir = at('dist')) => buildSite(outDir, { ...environment, ...other });
const writeCaptures = async () => {
  for (const [name, text] of Object.entries(captures)) await writeFile(at('captures', name), text);
};

/** Builds, and expects the site that a build from scratch has made. */
async function expectRight(outDir = at('dist'), other: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code, stdout, stderr } = await build(other, outDir);
  expect(code, stdout + stderr).toBe(0);
  expect(changedFiles(fresh, await siteFiles(outDir))).toEqual([]);
}

/** Expects a build that failed, and says why in a sentence. */
function expectSentence({ code, stdout, stderr }: Outcome, sentence: string): void {
  expect(code).not.toBe(0);
  expect(stderr + stdout).toContain(sentence);
  expect(stderr + stdout).not.toMatch(/Stack trace|Caused by|^\s+at /m);
}

beforeAll(async () => {
  folder = await newFolder();
  environment = {
    FAIRCOPY_CAPTURES: at('captures'),
    FAIRCOPY_OVERRIDES: at('overrides'),
    FAIRCOPY_CACHE: at('cache'),
    FAIRCOPY_SHARE_IMAGES: '0',
  };
  await mkdir(at('captures'));
  await writeCaptures();
  const { code, stdout, stderr } = await build({ FAIRCOPY_CACHE: at('fresh-cache') }, at('fresh-dist'));
  expect(code, stdout + stderr).toBe(0);
  fresh = await siteFiles(at('fresh-dist'));
});
afterAll(() => rm(folder, { recursive: true }));

test('builds that are killed leave nothing that the next one takes for right', async () => {
  await killedBuild(at('dist'), environment, 'Synced content');
  await writeFile(at('captures', 'harbour.txt'), story('harbour', 'It is open again.'));
  await killedBuild(at('dist'), environment, 'generating static routes');
  await writeCaptures();
  await expectRight();
});

describe('what is damaged or was changed by hand', () => {
  const database = () => at('cache', 'kept-1.sqlite');
  const record = (what: string) => recordOf(at('dist'), what).replace(settings.cache, at('cache'));

  test('a database that is none, and pages that were changed, deleted or put there', async () => {
    await writeFile(database(), 'garbage '.repeat(5_000));
    await writeFile(at('dist', 'index.html'), 'changed');
    await rm(at('dist', 'stories', 'station-news-of-the-day', 'index.html'));
    await mkdir(at('dist', 'stray', 'folder'), { recursive: true });
    await writeFile(at('dist', 'stray', 'folder', 'file.html'), 'stray');
    await expectRight();
    await expect(stat(at('dist', 'stray'))).rejects.toThrow('ENOENT');
  });

  test('a database that is cut off, and records of the site that say something else', async () => {
    await truncate(database(), 9_000);
    await writeFile(record('pages'), '{"pages":5}');
    await writeFile(record('search'), (await readFile(record('search'), 'utf8')).replace('"version"', '"Version"'));
    await expectRight();
  });

  test('a database with other bytes in its middle', async () => {
    await overwriteMiddle(database());
    await expectRight();
  });
});

test('builds at once wait for each other, into one folder and into two', async () => {
  await rm(at('cache'), { recursive: true });
  const outcomes = await Promise.all([build(), build(), build({}, at('dist-2'))]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(outcomes.map(({ stdout }) => stdout).join('')).toContain('Another build is under way');
  for (const dist of ['dist', 'dist-2']) expect(changedFiles(fresh, await siteFiles(at(dist)))).toEqual([]);
});

test('a capture that is deleted while the site is built stops the build, in a sentence', async () => {
  await writeFile(at('captures', 'harbour.txt'), story('harbour', 'It is open again.'));
  const child = startAstro(['build', '--outDir', at('dist')], environment);
  const outcome = new Promise<Outcome>((done) => {
    let [stdout, stderr, isDeleted] = ['', '', false];
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout?.on('data', (data: Buffer) => {
      stdout += data.toString();
      if (isDeleted || !stdout.includes('Synced content')) return;
      isDeleted = true;
      void rm(at('captures', 'harbour.txt'));
    });
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  expectSentence(await outcome, 'harbour.txt: The file was changed while the site was built. Build again.');
  await writeCaptures();
  await expectRight();
});

test('a folder that cannot be written to is named', async () => {
  await writeFile(at('file'), '');
  expectSentence(
    await build({}, at('file', 'dist')),
    `${at('file', 'dist')}/: The site cannot be written there (ENOTDIR).`,
  );
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

// Only root may mount a disk that is small enough to be filled.
describe.skipIf(!canMount)('a disk that is full', () => {
  const size = 2_600_000;
  const mount = (options: string) =>
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at('disk')]).status).toBe(0);
  beforeAll(async () => {
    await mkdir(at('disk'));
    mount(`size=${size}`);
  });
  afterAll(() => spawnSync('umount', [at('disk')]));

  test('is named where the cache is on it, and the next build with room is right', async () => {
    await writeFile(at('disk', 'filling'), new Uint8Array(size - 60_000));
    const onDisk = { FAIRCOPY_CACHE: at('disk', 'cache') };
    expectSentence(await build(onDisk), `${at('disk', 'cache')}: The disk is full. Make room, and build again.`);
    await rm(at('disk', 'filling'));
    await expectRight(at('dist'), onDisk);
    await rm(at('disk', 'cache'), { recursive: true });
  });

  test('is named where the site is on it, before and while pages are written, and the next build with room is right', async () => {
    const sentence = `${at('disk', 'dist')}/: The site cannot be written there (ENOSPC). The disk is full: make room, and build again.`;
    await writeFile(at('disk', 'filling'), new Uint8Array(size - 60_000));
    expectSentence(await build({}, at('disk', 'dist')), sentence);
    await rm(at('disk', 'filling'));

    const long = Array.from({ length: 4_000 }, (_, number) => `No ${number} is not another word for ${number * 7}.`);
    await writeFile(at('captures', 'long.txt'), story('quarry', long.join('\n\n')));
    expectSentence(await build({}, at('disk', 'dist')), sentence);
    await rm(at('captures', 'long.txt'));
    mount(`remount,size=${4 * size}`);
    await expectRight(at('disk', 'dist'));
  });
});

async function overwriteMiddle(path: string): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  try {
    await file.write(new Uint8Array(size / 3).fill(0xa5), 0, Math.floor(size / 3), Math.floor(size / 3));
  } finally {
    await file.close();
  }
}
