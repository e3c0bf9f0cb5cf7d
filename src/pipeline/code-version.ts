import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The folders that decide what becomes of captures. A test proves that the pipeline imports nothing else of ours. */
const pipelineFolders = ['capture', 'clean', 'errors', 'markdown', 'overrides', 'pipeline', 'story', 'text'];

const patterns = {
  pipeline: pipelineFolders.map((folder) => `src/${folder}/**/*`),
  /** All that decides over pages. */
  site: ['astro.config.ts', 'src/**/*'],
};

export type CodePart = keyof typeof patterns;

const versions = new Map<CodePart, string>();

/**
 * A digest of the code that makes something, of its packages and of the Node that runs it. What another version made is not
 * used. Read once: the code that a process has loaded does not change with its files.
 */
export function codeVersion(part: CodePart): string {
  const version = versions.get(part) ?? digestFiles(codeFiles(part));
  versions.set(part, version);
  return version;
}

/** The files of a part, from the project's folder. */
export function codeFiles(part: CodePart): string[] {
  return globSync(patterns[part], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function digestFiles(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, 'package-lock.json'].sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('base64url').slice(0, 16);
}
