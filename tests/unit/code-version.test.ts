import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeFiles, codeVersion } from '../../src/pipeline/code-version.ts';
import { loadedBy } from '../support/imports-of.ts';

const pipeline = new Set(codeFiles('pipeline'));

/** All of our own files that are loaded with some files. */
async function reachedFrom(...entries: readonly string[]): Promise<Set<string>> {
  const reached = new Set(entries);
  // A set also yields what is added meanwhile.
  for (const file of reached) {
    if (!/\.(?:ts|mjs)$/.test(file)) continue;
    for (const name of await loadedBy(file)) if (name.startsWith('src/')) reached.add(name);
  }
  return reached;
}

describe('the version of the pipeline’s code', () => {
  test.each([
    ...['src/clean/clean.ts', 'src/clean/body/model.json', 'src/clean/headline/model.json'],
    ...['src/markdown/write-story.ts', 'src/text/digest.ts', 'src/pipeline/worker.ts'],
  ])('covers %s', (file) => expect(pipeline).toContain(file));

  test('covers every file that its driver and its threads load', async () => {
    const reached = await reachedFrom('src/pipeline/run.ts', 'src/pipeline/worker.ts');
    expect(reached.size).toBeGreaterThan(150);
    expect([...reached]).toEqual(expect.arrayContaining(['src/clean/clean.ts', 'src/clean/body/model.json']));
    expect([...reached].filter((file) => !existsSync(file))).toEqual([]);
    expect([...reached].filter((file) => !pipeline.has(file))).toEqual([]);
  });

  test('does not depend on templates, commands or settings', () => {
    expect(
      [...pipeline].filter((file) => /^src\/(?:site|pages|components|cli|integrations|settings)/.test(file)),
    ).toEqual([]);
  });

  test('is one, and another than the whole site’s, which covers all', () => {
    expect(codeVersion('pipeline')).toBe(codeVersion('pipeline'));
    expect(codeVersion('pipeline')).not.toBe(codeVersion('site'));
    const site = codeFiles('site');
    expect(site).toEqual(expect.arrayContaining([...pipeline, 'astro.config.ts', 'src/site/addresses.ts']));
  });
});
