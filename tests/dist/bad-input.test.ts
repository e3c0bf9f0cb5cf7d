import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, newFolder } from '../support/astro.ts';
import { littleKnown, unusable } from '../support/little-known.ts';
import { saidBy, siteOf } from '../support/sites.ts';

const { folder, dist, captures } = siteOf('archive');

/** The captures that lines of a text name, without the folder. */
function namedIn(output: string): string[] {
  const paths = output.matchAll(/^\s+\S*captures\/(\S+?)(?::\d+)?: \p{Lu}.*\.$/gmu);
  return [...new Set(Array.from(paths, ([, path = '']) => path))].sort();
}

describe('a folder with captures that cannot be used', () => {
  test('is not built, and each of them is named', async () => {
    const out = await newFolder();
    const { code, stdout, stderr } = await buildSite(join(out, 'dist'), {
      FAIRCOPY_CAPTURES: captures,
      FAIRCOPY_CACHE: join(out, 'cache'),
    });
    expect(code).not.toBe(0);
    expect(namedIn(stdout + stderr)).toEqual(unusable);
    expect(stdout + stderr).not.toContain('Stack trace');
    expect(stdout + stderr).toContain(
      '8 problems with the captures or overrides. Mend them, or set FAIRCOPY_KEEP_GOING=1',
    );
    await rm(out, { recursive: true });
  });

  test('is built without them when told to go on, and they are named on standard error', async () => {
    expect(namedIn(await saidBy('archive'))).toEqual(unusable);
    // Where stories were is not written anew without those that could not be read.
    expect(await readdir(folder)).not.toContain('addresses.txt');
    const stories = (await readdir(join(dist, 'stories'))).filter((name) => !name.includes('.'));
    expect(stories).toHaveLength(3);
    for (const [story, capture] of [
      ['harbour-closed-and-shut-today', 'a/story.txt'],
      ['station-roof-comes-down', 'b/story.txt'],
    ] as const) {
      const $ = load(await readFile(join(dist, 'stories', story, 'provenance', 'index.html')));
      const link = $('a[download]');
      expect([link.text(), link.attr('download')]).toEqual([capture, 'story.txt']);
      const served = join(dist, (link.attr('href') ?? '').replace('/news/', ''));
      expect(await readFile(served, 'utf8')).toBe(littleKnown[capture]);
    }
  });
});
