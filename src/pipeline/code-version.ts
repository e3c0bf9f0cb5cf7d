import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** What a version is of: `pipeline`, all that decides what becomes of captures; `site`, that and all that decides over pages. */
export type CodePart = 'pipeline' | 'site';

const versions = new Map<CodePart, string>();

/**
 * A digest of the code that makes something, of its packages and of the Node that runs it. What another version made is not
 * used. Read once: the code that a process has loaded does not change with its files.
 */
export function codeVersion(part: CodePart): string {
  const version = versions.get(part) ?? digestFiles(part === 'pipeline' ? pipelineFiles() : siteFiles());
  versions.set(part, version);
  return version;
}

/** The files that the pipeline's worker and its driver import, found by the bundler; from the project's folder. */
export function pipelineFiles(): string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/pipeline/run.ts', 'src/pipeline/worker.ts'],
    outdir: 'node_modules/.cache',
    ...{ bundle: true, metafile: true, write: false, packages: 'external', platform: 'node', format: 'esm' },
  });
  return Object.keys(metafile.inputs);
}

function siteFiles(): string[] {
  return globSync(['astro.config.ts', 'src/**/*'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function digestFiles(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, 'package-lock.json'].sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('base64url').slice(0, 16);
}
