import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a built site by their paths in it, with `/`. */
export type SiteFiles = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

/** Reads a built site. */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const files = new Map<string, { hash: string; bytes: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const hash = createHash('sha256').update(content).digest('base64');
    files.set(relative(folder, path).replaceAll(sep, '/'), { hash, bytes: content.length });
  }
  return files;
}

/** The files that one build has and another has not, or has with other bytes. */
export function changedFiles(before: SiteFiles, now: SiteFiles): string[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((path) => before.get(path)?.hash !== now.get(path)?.hash).sort();
}

export function pagesOf(files: SiteFiles): number {
  return [...files.keys()].filter((path) => path.endsWith('.html')).length;
}

export function bytesOf(files: SiteFiles): number {
  return Array.from(files.values(), ({ bytes }) => bytes).reduce((sum, bytes) => sum + bytes, 0);
}

/** Files by what they are: a story's pages, a year's lists. */
export function groupedByKind(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(kindOf(path), [...(groups.get(kindOf(path)) ?? []), path]);
  return groups;
}

/** The names of stories, sources and captures stand in folders of their own; other names that differ have digits. */
function kindOf(path: string): string {
  return path
    .replace(/^(stories|sources|captures)\/[^/]+?(?=\/|\.\w+$|$)/, '$1/*')
    .replace(/^(pagefind)\/.+/, '$1/*')
    .replace(/\d+/g, 'N');
}
