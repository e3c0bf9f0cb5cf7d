import { resolve } from 'node:path';
import { readCaptures, type Reading } from './capture/read-captures.ts';
import { compareText } from './compare.ts';
import { edit, type Edition } from './pipeline.ts';
import { settings } from './settings.ts';

/**
 * Reads the captures that the settings name and makes the edition of them that is published. Problems are in order of path.
 *
 * @param read reads the captures, where something else is to be done with them at the same time
 */
export async function readEdition(read: () => Promise<Reading> = readAll): Promise<Edition> {
  const { captures, problems } = await read();
  const edition = edit(captures, settings.captures);
  return { ...edition, problems: [...problems, ...edition.problems].sort((a, b) => compareText(a.path, b.path)) };
}

function readAll(): Promise<Reading> {
  return readCaptures(resolve(settings.captures), settings.captures);
}
