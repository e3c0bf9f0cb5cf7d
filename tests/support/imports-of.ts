import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

const statements = /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
const typeStatements = /(?:^|\n)\s*(?:import|export) type\s[^;'"]*?['"][^'"]+['"];?/g;

/** The modules that a file imports: packages by name, our own files by their path from the project's folder. */
export async function importsOf(path: string, source?: string): Promise<string[]> {
  const text = source ?? (await readFile(path, 'utf8'));
  const names = [...text.matchAll(statements), ...text.matchAll(calls)].map(([, name = '']) =>
    name.replace(/\?.*$/, ''),
  );
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** Of these all that are loaded when it runs: types are not. */
export async function loadedBy(path: string): Promise<string[]> {
  return importsOf(path, (await readFile(path, 'utf8')).replaceAll(typeStatements, ''));
}
