import { glob, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The modules that a file imports: packages by name, our own files by their path from the project's folder. */
async function importsOf(path: string): Promise<string[]> {
  const source = await readFile(path, 'utf8');
  const names = [...source.matchAll(/(?:^|\n)(?:import|export)\s[^;'"]*?['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

async function filesIn(...folders: string[]): Promise<string[]> {
  const files = await Array.fromAsync(glob(folders.map((folder) => `src/${folder}/**/*.{ts,astro}`)));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

const pipeline = await filesIn('capture', 'clean', 'story', 'markdown', 'overrides');
const templates = await filesIn('pages', 'components', 'layouts', 'site');

/** The files that touch the disk for the rest. */
function isEdge(file: string): boolean {
  return file.startsWith('src/capture/files/') || file === 'src/overrides/read-overrides.ts';
}

test('there are files to look at', () => {
  expect(pipeline.length).toBeGreaterThan(20);
  expect(templates.length).toBeGreaterThan(10);
});

/** What reckons, and touches nothing outside. */
const pure = /^node:(?:path|crypto|zlib)$/;

describe('the pipeline knows nothing of Astro, disk, clock, network or locale', () => {
  test.each([...pipeline, 'src/pipeline.ts'])('%s', async (file) => {
    const imports = await importsOf(file);
    const edge = isEdge(file) ? /^node:(?:fs|fs\/promises|path|crypto)$/ : pure;
    expect(imports.filter((name) => name.startsWith('node:') && !edge.test(name))).toEqual([]);
    expect(imports.filter((name) => /^(?:astro|@astrojs)/.test(name))).toEqual([]);
    expect(imports.filter((name) => /^src\/(?:pages|components|layouts|site|loader|settings)/.test(name))).toEqual([]);

    const source = await readFile(file, 'utf8');
    expect(source).not.toMatch(/\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.|toLocale\w*/);
  });
});

describe('the templates know nothing of the pipeline', () => {
  test.each(templates)('%s', async (file) => {
    const imports = await importsOf(file);
    expect(
      imports.filter((name) => /^src\/(?:capture|clean|story|markdown|overrides|loader|pipeline)\b/.test(name)),
    ).toEqual([]);
  });
});
