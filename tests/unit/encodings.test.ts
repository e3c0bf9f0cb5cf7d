import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { editionOf, rawsIn } from '../support/edition-of.ts';

/** Files `<story>.<encoding or damage>.txt`, each beside its twin `<story>.txt` in UTF-8. */
const folder = join(import.meta.dirname, '../fixtures/encodings');
const files = (await readdir(folder)).sort();
const { captures, problems } = await readCaptures(folder, 'captures');
const captureOf = (file: string) => captures.find(({ id }) => id === file);

/** The story of a capture alone, as if its file had its twin's name; without its address, which may be made of the bytes. */
async function storyOf(file: string, twin: string) {
  const { stories } = await editionOf(await rawsIn(twin, await readFile(join(folder, file))));
  return stories.map(({ slug: _, ...story }) => story);
}

test('all of them can be read', () => {
  expect(problems).toEqual([]);
  expect(captures.map(({ id }) => id)).toEqual(files);
});

describe.each(files.filter((file) => file.split('.').length > 2))('%s', (file) => {
  const [story = '', kind = ''] = file.split('.');
  const twin = `${story}.txt`;

  test('gives the story of its twin', async () => {
    const [published] = await storyOf(file, twin);
    expect(published?.fields.published?.value).toMatch(/^2019-03-12/);
    expect([published]).toEqual(await storyOf(twin, twin));
  });

  test('says how it was read', () => {
    const decoding = captureOf(file)?.decoding;
    const changed = decoding?.repairs.filter(({ was, now }) => was !== now) ?? [];
    if (/^(?:misread|hidden)/.test(kind)) expect(changed).not.toEqual([]);
    else expect([decoding?.encoding, changed]).toEqual([kind, []]);
  });
});
