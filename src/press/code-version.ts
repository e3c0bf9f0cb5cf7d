import { createHash } from 'node:crypto';
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Code is read once: what was loaded does not change with its files. */
const versions = new Map<Part, string>();

/** The code that makes the edition, or all, that of the pages, too. */
type Part = 'edition' | 'all';

/** What decides what becomes of a capture, but for its pages. */
const pipeline = ['capture', 'clean', 'edition', 'markdown', 'overrides', 'press', 'story', '*.ts'];

/**
 * A digest of the code that makes something, of the packages that it uses and of the Node that runs it: what was made by
 * code of another version is not used.
 */
export function codeVersion(part: Part): string {
  const version = versions.get(part) ?? readVersion(part);
  versions.set(part, version);
  return version;
}

function readVersion(part: Part): string {
  const patterns =
    part === 'all' ? ['src/**/*'] : pipeline.map((name) => `src/${name}${name.includes('*') ? '' : '/**/*'}`);
  const files = globSync(['package-lock.json', 'astro.config.ts', ...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 16);
}
