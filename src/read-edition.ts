import { resolve } from 'node:path';
import { readCaptures } from './capture/read-captures.ts';
import { compareText } from './compare.ts';
import { edit, type Edition } from './pipeline.ts';
import { settings } from './settings.ts';

/** Reads the captures that the settings name and makes the edition of them that is published. Problems are in order of path. */
export async function readEdition(): Promise<Edition> {
  const { captures, problems } = await readCaptures(resolve(settings.captures), settings.captures);
  const edition = edit(captures, settings.captures);
  return { ...edition, problems: [...problems, ...edition.problems].sort((a, b) => compareText(a.path, b.path)) };
}
