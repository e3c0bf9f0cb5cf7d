import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { runCommand as RunCommand } from '../../../src/cli/run-command.ts';
import { newFolder } from '../../support/astro.ts';
import { runnerIn } from '../../support/run-captures.ts';

const paragraphs = [
  'The harbour was closed on Friday after the storm, which had torn two cranes from their rails.',
  'The council said that it would stay closed until an engineer had checked every crane in the port.',
  'Fishermen asked for help, since their boats cannot leave and the catch of last week is still in the holds.',
  'Engineers from three towns are expected on Monday, and the first ship may sail before the week is over.',
];
const harbour = `Storm closes the harbour\n\nBy Jane Doe\n\n29 March 2019 10:00\n\n${paragraphs.join('\n\n')}`;
const damaged = harbour.replace('29 March 2019 10:00', '30 March 2019').replace(' which had torn two cranes', '');

let folder: string;
let runCommand: typeof RunCommand;

beforeAll(async () => {
  folder = await newFolder();
  vi.stubEnv('FAIRCOPY_CACHE', join(folder, 'cache'));
  vi.stubEnv('FAIRCOPY_CAPTURES', join(folder, 'own'));
  vi.stubEnv('FAIRCOPY_OVERRIDES', join(folder, 'overrides'));
  await Promise.all(['own', 'more', 'overrides'].map((name) => mkdir(join(folder, name))));
  await writeFile(join(folder, 'own', 'harbour.txt'), harbour);
  await writeFile(join(folder, 'overrides', 'harbour.yaml'), 'byline: Ann Smith');
  await writeFile(join(folder, 'more', 'a.txt'), harbour);
  await writeFile(join(folder, 'more', 'b.txt'), damaged);
  await writeFile(join(folder, 'more', 'menu.txt'), 'Home\nSign in\nShare');
  ({ runCommand } = await import('../../../src/cli/run-command.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function clean(args: readonly string[], input: readonly string[] = []) {
  return runnerIn(folder, runCommand, input)('clean', ...args);
}

/** One object a line, and nothing else. */
function linesOf(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('clean', () => {
  test('prints a line for each capture, in order, with only what is known', async () => {
    const { out, code } = await clean(['more']);
    const [a, b, menu, ...rest] = linesOf(out);
    expect(rest).toEqual([]);
    expect(a).toEqual({
      id: 'more/a.txt',
      headline: 'Storm closes the harbour',
      published: '2019-03-29T10:00',
      byline: 'Jane Doe',
      language: 'en',
      markdown: `${paragraphs.join('\n\n')}\n`,
      text: paragraphs.join('\n\n'),
    });
    expect(b).toMatchObject({ id: 'more/b.txt', published: '2019-03-30' });
    expect(menu).toEqual({
      id: 'more/menu.txt',
      error: expect.stringContaining('There is no article in this capture'),
    });
    expect(code).toBe(1);
  });

  test('prints a line for each row of standard input, whatever is wrong with one', async () => {
    const rows = [{ text: paragraphs.join('\n') }, { title: 'No text' }, { text: paragraphs.toReversed().join('\n') }];
    const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\nno JSON\n`;
    // Bytes come in pieces that end anywhere.
    const pieces = input.match(/[^]{1,50}/g) ?? [];
    const { out, code } = await clean(['-'], pieces);
    const lines = linesOf(out);
    expect(lines.map(({ id }) => id)).toEqual(['-/1', '-/2', '-/3', '-/4']);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, false, true]);
    expect(lines[0]?.['text']).toBe(paragraphs.join('\n\n'));
    expect(code).toBe(1);
  });

  test('prints one line a story, with what its captures lost and where they disagree', async () => {
    const { out, code } = await clean(['--stories', 'more/a.txt', 'more/b.txt']);
    const [story, ...rest] = linesOf(out);
    expect(rest).toEqual([]);
    expect(story).toMatchObject({
      id: 'storm-closes-the-harbour',
      slug: 'storm-closes-the-harbour',
      captures: ['more/a.txt', 'more/b.txt'],
      text: paragraphs.join('\n\n'),
      gaps: [{ capture: 'more/b.txt', witness: 'more/a.txt', text: 'which had torn two cranes' }],
      conflicts: [{ field: 'published' }],
    });
    expect(code).toBe(0);
  });

  test('prints the project’s own stories, as their keeper has them, where no path is given', async () => {
    const { out } = await clean(['--stories']);
    expect(linesOf(out)).toMatchObject([{ slug: 'storm-closes-the-harbour', byline: 'Ann Smith' }]);
  });

  test('prints Markdown with front matter that begins with its title', async () => {
    const { out, code } = await clean(['--markdown', 'more/a.txt']);
    expect(out).toMatch(/^---\ntitle: Storm closes the harbour\npublished: 2019-03-29T10:00\n/);
    expect(out).toContain(`---\n\n${paragraphs[0]}`);
    expect(code).toBe(0);
  });

  test('gives a line for a path that is not there, and 2 for an option that is not', async () => {
    const missing = await clean(['nowhere']);
    expect(linesOf(missing.out)).toEqual([{ id: 'nowhere', error: expect.stringContaining('no such file or folder') }]);
    expect(missing.code).toBe(1);
    expect((await clean(['--bogus'])).code).toBe(2);
    expect((await clean(['-', 'more'])).code).toBe(2);
  });
});
