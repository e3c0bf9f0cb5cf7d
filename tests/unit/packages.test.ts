import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const { dependencies, devDependencies, allowScripts } = (await read('package.json')) as Manifest;
const lock = (await read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

describe('what the project stands on', () => {
  test.each(Object.entries({ ...dependencies, ...devDependencies }))('has %s of one version alone', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test('is known by a hash, each package of it, and comes from the registry', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
    const elsewhere = locked.filter(
      ([, { resolved = 'https://registry.npmjs.org/', link }]) =>
        link === true || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('runs no script when it is installed but those that are named', () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(Object.keys(allowScripts).sort()).toEqual(withScript.map(([path]) => nameOf(path)).sort());
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node', 'esbuild']);
  });

  test('is told in the README, each package with what it is for, and no other', async () => {
    const [, tables = ''] = (await readFile('README.md', 'utf8')).split('What the project stands on');
    const rows = Array.from(tables.matchAll(/^\| (`.*?) *\| *(\S.*?) *\|$/gm));
    for (const [row, , why = ''] of rows) expect(why.length, row).toBeGreaterThan(5);
    const told = rows.flatMap(([, names = '']) => Array.from(names.matchAll(/`([^`]+)`/g), ([, name]) => name));
    expect(told.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});
