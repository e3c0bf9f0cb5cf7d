import { resolve } from 'node:path';
import { readCaptures } from './capture/read-captures.ts';
import { compareText } from './text/compare.ts';
import { readOverrides } from './overrides/read-overrides.ts';
import { edit, type Edition } from './pipeline.ts';
import { settings } from './settings.ts';

/**
 * Reads the captures and the overrides that the settings name and makes the edition of them that is published. Problems are
 * in order of path.
 */
export async function readEdition(): Promise<Edition> {
  const { captures, problems } = await readCaptures(resolve(settings.captures), settings.captures);
  const overrides = await readOverrides(resolve(settings.overrides), settings.overrides);
  const edition = edit(captures, settings.captures, overrides.files);
  const all = [...problems, ...overrides.problems, ...edition.problems];
  return { ...edition, problems: all.sort((a, b) => compareText(a.path, b.path)) };
}
