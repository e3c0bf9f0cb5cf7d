import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endings } from '../../../src/capture/formats/formats.ts';
import { startAstro, type Outcome } from '../../support/astro.ts';
import { damageFiles } from '../../support/damage-files.ts';
import { killedBuild } from '../../support/killed-build.ts';
import { expectSentence, storyOf, type SmallSite } from './small-site.ts';

/** What may happen to a site, and what its build makes of it. Throws where that is not as it should be. */
interface Fault {
  readonly what: string;
  readonly happen: (site: SmallSite) => Promise<void>;
}

/** Changes every file of the cache that is large enough to be changed. */
async function eachCacheFile(site: SmallSite, change: (path: string) => Promise<void>): Promise<void> {
  const entries = await readdir(site.at('cache'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  ok(files.length > 0);
  for (const file of files) await change(file);
}

/** Bytes of a disk that is too small for a site with a long story. */
const smallDisk = 2_600_000;

function mount(site: SmallSite, options: string): void {
  equal(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', site.at('disk')]).status, 0, 'Only root may mount.');
}

async function fillDisk(site: SmallSite): Promise<void> {
  await writeFile(site.at('disk', 'filling'), new Uint8Array(smallDisk - 60_000));
}

/** In this order: each starts with what those before it have left. */
export const faults: readonly Fault[] = [
  {
    what: 'two builds are killed, and a capture changes between them',
    async happen(site) {
      await killedBuild(site.at('dist'), site.environment, 'Synced content');
      await writeFile(site.at('captures', 'harbour.txt'), storyOf('harbour', 'It is open again.'));
      await killedBuild(site.at('dist'), site.environment, 'generating static routes');
      await site.writeCaptures();
      await site.expectSame();
    },
  },
  {
    what: 'all that is stored is garbage; pages are changed, deleted and put there',
    async happen(site) {
      await eachCacheFile(site, (file) => writeFile(file, 'garbage '.repeat(5_000)));
      await writeFile(site.at('dist', 'index.html'), 'changed');
      await rm(site.at('dist', 'stories', 'station-news-of-the-day', 'index.html'));
      await mkdir(site.at('dist', 'stray', 'folder'), { recursive: true });
      await writeFile(site.at('dist', 'stray', 'folder', 'file.html'), 'stray');
      await site.expectSame();
      ok(!existsSync(site.at('dist', 'stray')));
    },
  },
  {
    what: 'all that is stored is cut off',
    async happen(site) {
      await eachCacheFile(site, (file) => truncate(file, 9_000));
      await site.expectSame();
    },
  },
  {
    what: 'all that is stored has other bytes in its middle',
    async happen(site) {
      await damageFiles(site.at('cache'));
      await site.expectSame();
    },
  },
  {
    what: 'three builds at once, into one folder and into two',
    async happen(site) {
      await rm(site.at('cache'), { recursive: true });
      const outcomes = await Promise.all([site.build(), site.build(), site.build({}, site.at('dist-2'))]);
      deepEqual(
        outcomes.map(({ code }) => code),
        [0, 0, 0],
      );
      ok(outcomes.some(({ stdout }) => stdout.includes('Another build is under way')));
      for (const dist of ['dist', 'dist-2']) await site.expectFresh(site.at(dist));
    },
  },
  {
    what: 'a capture is deleted while the site is built',
    async happen(site) {
      const path = site.at('captures', 'harbour.txt');
      await writeFile(path, storyOf('harbour', 'It is open again.'));
      const outcome = await buildWhileDeleting(site, path);
      expectSentence(outcome, 'harbour.txt: The file was changed while the site was built. Build again.');
      await site.writeCaptures();
      await site.expectSame();
    },
  },
  {
    what: 'the folder of the site cannot be written to',
    async happen(site) {
      await writeFile(site.at('file'), '');
      const dist = site.at('file', 'dist');
      expectSentence(await site.build({}, dist), `${dist}/: The site cannot be written there (ENOTDIR).`);
    },
  },
  {
    what: 'the folder of captures is not there, or is empty',
    async happen(site) {
      const folder = site.at('nothing');
      const build = () => site.build({ FAIRCOPY_CAPTURES: folder });
      expectSentence(await build(), `${folder}: There is no such folder. Make it and put captures into it.`);
      await mkdir(folder);
      const sentence = `There is no capture in this folder. Put some into it: Faircopy reads ${endings()}.`;
      expectSentence(await build(), `${folder}: ${sentence}`);
    },
  },
  {
    what: 'a setting cannot be right',
    async happen(site) {
      const outcome = await site.build({ FAIRCOPY_SITE: 'news.example.org' });
      ok(outcome.code !== 0);
      ok((outcome.stdout + outcome.stderr).includes('FAIRCOPY_SITE is news.example.org, which is no address.'));
    },
  },
  {
    what: 'the disk of the cache is full',
    async happen(site) {
      await mkdir(site.at('disk'));
      mount(site, `size=${smallDisk}`);
      await fillDisk(site);
      const onDisk = { FAIRCOPY_CACHE: site.at('disk', 'cache') };
      expectSentence(
        await site.build(onDisk),
        `${site.at('disk', 'cache')}: The disk is full. Make room, and build again.`,
      );
      await rm(site.at('disk', 'filling'));
      await site.expectSame(site.at('dist'), onDisk);
      await rm(site.at('disk', 'cache'), { recursive: true });
    },
  },
  {
    what: 'the disk of the site is full, before pages are written and while they are',
    async happen(site) {
      const dist = site.at('disk', 'dist');
      const sentence = `${dist}/: The site cannot be written there (ENOSPC). The disk is full: make room, and build again.`;
      await fillDisk(site);
      expectSentence(await site.build({}, dist), sentence);
      await rm(site.at('disk', 'filling'));

      const long = Array.from({ length: 4_000 }, (_, number) => `No ${number} is not another word for ${number * 7}.`);
      await writeFile(site.at('captures', 'long.txt'), storyOf('quarry', long.join('\n\n')));
      expectSentence(await site.build({}, dist), sentence);
      await rm(site.at('captures', 'long.txt'));
      mount(site, `remount,size=${4 * smallDisk}`);
      await site.expectSame(dist);
    },
  },
];

/** Builds a site, and deletes a capture as soon as all were read. */
async function buildWhileDeleting(site: SmallSite, path: string): Promise<Outcome> {
  const child = startAstro(['build', '--outDir', site.at('dist')], site.environment);
  let [stdout, stderr] = ['', ''];
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdout?.on('data', (data: Buffer) => {
    stdout += data.toString();
    if (stdout.includes('Synced content')) void rm(path, { force: true });
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout, stderr };
}

/** Lets all of it happen to a site, and tells of each whether it was as it should be. Returns how many were not. */
export async function tryFaults(site: SmallSite): Promise<number> {
  await site.begin();
  let wrong = 0;
  for (const { what, happen } of faults) {
    const error = await happen(site).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    if (error !== undefined) wrong += 1;
    process.stdout.write(`${what}: ${error === undefined ? 'as it should be' : `WRONG\n${String(error)}`}\n`);
  }
  spawnSync('umount', [site.at('disk')]);
  return wrong;
}
