import { glob, readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../support/imports-of.ts';

/** From bytes to stories and back to nothing else: same input, same output. */
const stages = ['capture', 'clean', 'story', 'overrides', 'markdown', 'text'];

/** What is rendered: it meets the pipeline in Astro's collections only. */
const templates = ['pages', 'components', 'layouts', 'site', 'scripts', 'styles'];
const shown = [...templates, 'assets', 'share-image', 'text', 'settings.ts'];

/** What each folder and file of `src` may import of the others. What is not named here fails. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(stages.map((name) => [name, stages])),
  ...Object.fromEntries(templates.map((name) => [name, shown])),
  assets: [],
  errors: [],
  'settings.ts': ['errors'],
  terminal: ['errors', 'settings.ts', 'text'],
  pipeline: [...stages, 'errors', 'settings.ts', 'terminal'],
  'content.config.ts': ['pipeline'],
  'live.config.ts': ['pipeline'],
  'share-image': ['assets', 'errors', 'pipeline', 'settings.ts', 'text'],
  integrations: [...stages, 'errors', 'pipeline', 'settings.ts', 'site', 'terminal'],
  cli: [...stages, 'errors', 'integrations', 'pipeline', 'settings.ts', 'site', 'terminal'],
};

const parts = await readdir('src');
const files = (await Array.fromAsync(glob('src/**/*.{ts,mjs,astro,css}'))).map((file) => file.replaceAll('\\', '/'));
const partOf = (file: string) => file.split('/')[1] ?? '';

/** The files that read the disk for the rest. */
function isEdge(file: string): boolean {
  return file.startsWith('src/capture/files/') || file === 'src/overrides/read-overrides.ts';
}

/** What computes, and touches nothing outside. */
const pure = /^node:(?:path|crypto|zlib)$/;
const reading = /^node:(?:fs|fs\/promises|path|crypto)$/;

test('every part of src has a rule, and every rule a part', () => {
  expect(parts.sort()).toEqual(Object.keys(mayImport).sort());
  expect(files.filter((file) => stages.includes(partOf(file))).length).toBeGreaterThan(100);
  expect(files.filter((file) => templates.includes(partOf(file))).length).toBeGreaterThan(50);
});

describe('imports only what its folder may', () => {
  test.each(files)('%s', async (file) => {
    const own = (await importsOf(file)).filter((name) => name.startsWith('src/'));
    const others = own.filter((name) => partOf(name) !== partOf(file));
    expect(others.filter((name) => !mayImport[partOf(file)]?.includes(partOf(name)))).toEqual([]);
  });
});

describe('knows nothing of Astro, disk, clock, network or locale', () => {
  test.each(files.filter((file) => stages.includes(partOf(file))))('%s', async (file) => {
    const imports = await importsOf(file);
    const allowed = isEdge(file) ? reading : pure;
    expect(imports.filter((name) => name.startsWith('node:') && !allowed.test(name))).toEqual([]);
    expect(imports.filter((name) => /^(?:astro|@astrojs|virtual)\b/.test(name))).toEqual([]);

    // A type may be the browser's.
    const source = (await readFile(file, 'utf8')).replaceAll('globalThis.Element', 'Element');
    expect(source).not.toMatch(
      /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.|toLocale\w*|\bglobalThis\b|\bsetTimeout\b/,
    );
  });
});

describe('a template opens no store and no database', () => {
  test.each(files.filter((file) => templates.includes(partOf(file))))('%s', async (file) => {
    expect(
      (await importsOf(file)).filter((name) => /^node:(?:sqlite|worker_threads|child_process|fs)/.test(name)),
    ).toEqual([]);
  });
});

test('imports are found however they are written', async () => {
  const source = `import type { A } from './a.ts';
import {
  b,
} from '../clean/b.ts';
import './c.css';
export * from './d.ts';
const e = await import('./e.ts');
import code from '../scripts/f.ts?bundled';`;
  expect(await importsOf('src/story/x.ts', source)).toEqual(
    ['./a.ts', '../clean/b.ts', './c.css', './d.ts', '../scripts/f.ts', './e.ts'].map((name) =>
      posix.join('src/story', name),
    ),
  );
});
