import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, newFolder } from '../support/astro.ts';
import { endings } from '../../src/capture/formats/formats.ts';

const text = (about: string) =>
  `${about} news of the day\n\nThe ${about} was closed on Friday after the storm, said the ${about} master of the ${about}.`;

const captures: Readonly<Record<string, string | Uint8Array>> = {
  'a/story.txt': `${text('harbour')} Two cranes had been torn from their rails.`,
  'b/story.txt': `${text('station')} Its roof had come down in the night, and no train will stop before May.`,
  'blank.txt': ' \n\n',
  'empty.txt': '',
  'furniture.txt': 'Home\nSign in\nShare on Facebook\n',
  'latin-1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
  'long-line.txt': 'word '.repeat(1_000_000),
  'nul.txt': 'one\0two',
  'page.docx': 'text',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};
const bad = Object.keys(captures).slice(2);

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
  for (const [name, content] of Object.entries(captures)) {
    await mkdir(dirname(join(folder, 'captures', name)), { recursive: true });
    await writeFile(join(folder, 'captures', name), content);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** The lines of a text that name a bad capture, without the folder. */
function namedIn(output: string): string[] {
  const paths = output.matchAll(/^\s+\S*captures\/(\S+?)(?::\d+)?: \p{Lu}.*\.$/gmu);
  return [...new Set(Array.from(paths, ([, path = '']) => path))].sort();
}

describe('a folder with captures that cannot be used', () => {
  test('is not built, and each of them is named', async () => {
    const { code, stdout, stderr } = await buildSite(join(folder, 'dist'), {
      FAIRCOPY_CAPTURES: join(folder, 'captures'),
    });
    expect(code).not.toBe(0);
    expect(namedIn(stdout + stderr)).toEqual(bad);
    expect(stdout + stderr).not.toContain('Stack trace');
    expect(stdout + stderr).toContain(
      '8 problems with the captures or overrides. Mend them, or set FAIRCOPY_KEEP_GOING=1',
    );
  });

  test('is built without them when told to go on, and they are named on standard error', async () => {
    const out = join(folder, 'dist');
    const { code, stderr } = await buildSite(out, {
      FAIRCOPY_CAPTURES: join(folder, 'captures'),
      FAIRCOPY_KEEP_GOING: '1',
    });
    expect(code).toBe(0);
    expect(namedIn(stderr)).toEqual(bad);
    // Where stories were is not written anew without those that could not be read.
    expect(await readdir(folder)).not.toContain('addresses.txt');
    const stories = (await readdir(join(out, 'stories'))).filter((name) => !name.includes('.'));
    expect(stories).toEqual(['harbour-news-of-the-day', 'station-news-of-the-day']);

    for (const [story, capture] of [['harbour', 'a/story.txt'] as const, ['station', 'b/story.txt'] as const]) {
      const $ = load(await readFile(join(out, 'stories', `${story}-news-of-the-day`, 'provenance', 'index.html')));
      const link = $('a[download]');
      expect([link.text(), link.attr('download')]).toEqual([capture, 'story.txt']);
      expect(await readFile(join(out, link.attr('href') ?? ''), 'utf8')).toBe(captures[capture]);
    }
  });
});

describe.each([
  ['missing', 'There is no such folder. Make it and put captures into it.'],
  ['nothing-in-it', `There is no capture in this folder. Put some into it: Faircopy reads ${endings()}.`],
])('a folder that is %s', (name, sentence) => {
  test('is not built, and the build says what to do', async () => {
    if (name !== 'missing') await mkdir(join(folder, name));
    const { code, stdout, stderr } = await buildSite(join(folder, 'dist-2'), { FAIRCOPY_CAPTURES: join(folder, name) });
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(`${join(folder, name)}: ${sentence}`);
  });
});
