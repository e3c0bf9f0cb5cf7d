import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { edit } from '../../src/pipeline.ts';
import { printEdition } from '../support/print-edition.ts';

/**
 * Golden folders, `<area>--<case>/`: `captures/` goes in, `expected.txt` comes out. After a change that is meant,
 * `UPDATE_CORPUS=1 npx vitest run -c tests/vitest.config.ts --project unit -u corpus` writes the expectations anew: read
 * the diff.
 */
const corpus = import.meta.dirname;
const entries = await readdir(corpus, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
// Pages have labels in place of an expectation: labelled.test.ts reads them.
const cases = folders.filter((name) => !name.startsWith('page--'));

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(5);
});

describe.each(cases)('%s', (name) => {
  test('comes out as expected', async () => {
    expect(name).toMatch(/^[a-z]+--[a-z-]+$/);
    const expectation = join(corpus, name, 'expected.txt');
    const isUpdate = process.env['UPDATE_CORPUS'] !== undefined;
    expect(isUpdate || existsSync(expectation), `${name} has no expected.txt`).toBe(true);

    const { captures, problems } = await readCaptures(join(corpus, name, 'captures'), 'captures');
    expect(problems).toEqual([]);
    await expect(printEdition(edit(captures, 'captures'))).toMatchFileSnapshot(expectation);
  });
});
