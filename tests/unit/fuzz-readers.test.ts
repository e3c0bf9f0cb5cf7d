import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containers, endingOf, formats } from '../../src/capture/formats/formats.ts';
import { brokenFile, seedFiles } from '../support/broken-files.ts';
import { expectSound } from '../support/expect-sound.ts';

const seeds = await seedFiles();

describe.each([...formats, ...containers])('$id', ({ extensions }) => {
  const files = seeds.filter(({ name }) => extensions.includes(endingOf(name)));

  test('has files to break, which are read whole', async () => {
    expect(files).not.toEqual([]);
    for (const file of files) await expectSound(file);
  });

  test('reads any broken file, or refuses it with sentences, and loses nothing', async () => {
    await fc.assert(fc.asyncProperty(brokenFile(files, seeds), expectSound), { numRuns: 10 });
  });
});
