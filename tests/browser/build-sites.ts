import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needSite, newFolder } from '../support/astro.ts';
import { hostileCaptures, hostileFiles } from '../support/hostile/captures.ts';
import { storiesInLanguages } from '../support/stories-in-languages.ts';

type Kind = 'offline' | 'online' | 'hostile';

/**
 * Where the sites are that browser tests serve by themselves, below `base`: with offline reading, without, and
 * one of captures by strangers who want more than to be read.
 */
export const sites = {
  base: '/news/',
  folder: (kind: Kind) => join(process.env['FAIRCOPY_TEST_SITES'] ?? '', kind),
};

/** Builds the sites once, before all browser tests. Returns what removes them. */
export default async function buildSites(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  // The workers, which are started later, read it from the environment.
  process.env['FAIRCOPY_TEST_SITES'] = folder;
  const captures = join(folder, 'captures');
  await mkdir(captures);
  for (const [name, text] of Object.entries(storiesInLanguages)) await writeFile(join(captures, name), text);
  await build('offline', captures, { FAIRCOPY_OFFLINE: '1' });
  await build('online', captures, {});
  await buildHostile(folder);
  return () => rm(folder, { recursive: true });
}

async function buildHostile(folder: string): Promise<void> {
  const files = await hostileFiles();
  const [captures, overrides] = [join(folder, 'strange'), join(folder, 'overrides')];
  await mkdir(captures);
  await mkdir(overrides);
  for (const [name, content] of [...hostileCaptures.map(({ file }) => file), ...files.captures]) {
    await writeFile(join(captures, name), content);
  }
  for (const [name, content] of files.overrides) await writeFile(join(overrides, name), content);
  await build('hostile', captures, { FAIRCOPY_OVERRIDES: overrides });
}

function build(kind: Kind, captures: string, environment: NodeJS.ProcessEnv): Promise<void> {
  return needSite(sites.folder(kind), {
    FAIRCOPY_CAPTURES: captures,
    FAIRCOPY_BASE: sites.base,
    // Pictures are of no use here, and take time.
    FAIRCOPY_SHARE_IMAGES: '0',
    ...environment,
  });
}
