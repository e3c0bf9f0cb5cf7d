import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/capture/plain-text.ts';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { edit } from '../../src/pipeline.ts';

/** Files `<story>.<encoding or damage>.txt`, each beside its twin `<story>.txt` in UTF-8. */
const folder = join(import.meta.dirname, '../fixtures/encodings');
const files = (await readdir(folder)).sort();
const { captures, problems } = await readCaptures(folder, 'captures');
const captureOf = (file: string) => captures.find(({ id }) => id === file);

/** The story of a capture alone, as if its file had its twin's name and bytes, of which addresses are made. */
function storyOf(file: string, twin: string) {
  const capture = captureOf(file);
  const { id = '', sha256 = '' } = captureOf(twin) ?? {};
  return capture ? edit([{ ...capture, id, sha256 }], 'captures').stories : [];
}

test('all of them can be read', () => {
  expect(problems).toEqual([]);
  expect(captures.map(({ id }) => id)).toEqual(files);
});

describe.each(files.filter((file) => file.split('.').length > 2))('%s', (file) => {
  const [story = '', kind = ''] = file.split('.');
  const twin = `${story}.txt`;

  test('gives the story of its twin', () => {
    const [published] = storyOf(file, twin);
    expect(published?.fields.published?.value).toMatch(/^2019-03-12/);
    expect([published]).toEqual(storyOf(twin, twin));
  });

  test('says how it was read', () => {
    const decoding = captureOf(file)?.decoding;
    const changed = decoding?.repairs.filter(({ was, now }) => was !== now) ?? [];
    if (/^(?:misread|hidden)/.test(kind)) expect(changed).not.toEqual([]);
    else expect([decoding?.encoding, changed]).toEqual([kind, []]);
  });
});

test('with any bytes changed or cut off they are text or a sentence', async () => {
  const originals = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), changes, fc.nat(2000), async (original, changed, length) => {
      const bytes = Uint8Array.from(original.subarray(0, length));
      for (const [at, byte] of changed) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      const decoded = await plainText.decode(bytes);
      if (!decoded.ok) expect(decoded.message).toMatch(/^\p{Lu}.*\.$/u);
      else for (const { at } of decoded.decoding.repairs) expect(at).toBeLessThanOrEqual(decoded.text.length);
    }),
    { numRuns: 150 },
  );
});
