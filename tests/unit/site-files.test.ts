import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probe, writeSiteFile } from '../../src/integrations/site-files.ts';
import { newFolder } from '../support/astro.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

test('a site’s folder that cannot be written to is named, and what to do', async () => {
  await writeFile(join(folder, 'file'), '');
  const dist = join(folder, 'file', 'dist');
  await expect(probe(dist)).rejects.toThrow(
    `${dist}: The site cannot be written there (ENOTDIR). See that you may write to that folder, or build into another with --outDir.`,
  );
});

test('a look whether there is room leaves nothing behind', async () => {
  await probe(join(folder, 'dist'));
  expect(await readdir(folder)).not.toContain('.probe');
  expect(await readdir(join(folder, 'dist')).catch(() => [])).toEqual([]);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

// Only root may mount a disk that is small enough to be filled.
describe.skipIf(!canMount)('a disk that is full', () => {
  let disk: string;
  beforeAll(async () => {
    disk = join(folder, 'disk');
    await mkdir(disk);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status).toBe(0);
  });
  afterAll(() => spawnSync('umount', [disk]));

  test('is named before a page is deleted', async () => {
    await expect(probe(disk)).rejects.toThrow(
      `${disk}: The site cannot be written there (ENOSPC). The disk is full: make room, and build again.`,
    );
    expect(await readdir(disk)).toEqual([]);
  });

  test('is named when it fills, and holds no half page', async () => {
    await writeSiteFile(disk, 'a.html', 'whole');
    await expect(writeSiteFile(disk, 'b.html', new Uint8Array(2_000_000))).rejects.toThrow('(ENOSPC)');
    expect(await readdir(disk)).toEqual(['a.html']);
  });
});
