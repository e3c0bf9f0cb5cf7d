import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { keptError } from '../press/kept.ts';
import { settings } from '../settings.ts';
import { writeWhole } from '../write-whole.ts';

/** What builds keep in mind of a site's folder. It lies in the cache, since the folder is to be served as it is. */

/** Where a record lies. */
export function recordOf(folder: string, what: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return join(settings.cache, 'sites', `${name}-${what}.json`);
}

/** A record; one that cannot be read, or was damaged, is as good as none. */
export function readRecord<Content>(path: string): Content | undefined {
  try {
    const [digest = '', content = ''] = readFileSync(path, 'utf8').split('\n', 2);
    return digestOf(content) === digest ? (JSON.parse(content) as Content) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a record, behind its digest. Throws a sentence where the disk does not let it. */
export async function writeRecord(path: string, content: unknown): Promise<void> {
  const json = JSON.stringify(content);
  try {
    await writeWhole(path, Buffer.from(`${digestOf(json)}\n${json}`));
  } catch (cause) {
    throw keptError(cause, settings.cache);
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Size and times of a file, which tell whether somebody wrote to it; empty where it is not there. */
export function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : '';
}

/** All files below a folder, with `/`; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
