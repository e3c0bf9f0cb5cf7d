import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipOf } from './archives.ts';
import { buildSite } from './astro.ts';
import { changedStories } from './changed-stories.ts';
import { filesIn } from './files-in.ts';
import { hostileCaptures, hostileFiles } from './hostile/captures.ts';
import { littleKnown } from './little-known.ts';
import { manyStories, oldAddresses } from './many-stories.ts';
import { storiesInLanguages } from './stories-in-languages.ts';

type Files = Iterable<readonly [name: string, content: string | Uint8Array]>;

/** How a site is built that tests look at. */
interface Recipe {
  /** Writes captures, overrides and whatever else lies beside them into a folder. */
  readonly write: (folder: string) => Promise<void>;
  readonly environment: NodeJS.ProcessEnv;
}

/** The path that these sites are below; the one in `dist` is at the root of its host. */
export const base = '/news/';

const [below, withoutPictures] = [{ FAIRCOPY_BASE: base }, { FAIRCOPY_SHARE_IMAGES: '0' }];
const host = { FAIRCOPY_SITE: 'https://news.example.org' };

/** The sites that the tests look at, beside the one that `npm run build` leaves in `dist`. */
const recipes = {
  /** Stories in several languages, to be searched. */
  languages: {
    write: (folder) => writeFiles(join(folder, 'captures'), Object.entries(storiesInLanguages)),
    environment: { ...below, ...withoutPictures },
  },
  /** Captures by strangers who want more than to be read. */
  hostile: {
    async write(folder) {
      const files = await hostileFiles();
      await writeFiles(join(folder, 'captures'), [...hostileCaptures.map(({ file }) => file), ...files.captures]);
      await writeFiles(join(folder, 'overrides'), files.overrides);
    },
    environment: { ...below, ...withoutPictures },
  },
  /** Seventy-two stories, some of which had other addresses. */
  many: {
    async write(folder) {
      await writeFiles(join(folder, 'captures'), manyStories);
      await writeFile(join(folder, 'addresses.txt'), oldAddresses);
    },
    environment: { ...host, FAIRCOPY_BASE: 'news', FAIRCOPY_SHARE_IMAGES: '71' },
  },
  /** An archive of stories of which little is known, among captures that cannot be used; to be read without a network. */
  archive: {
    write: (folder) => writeFiles(join(folder, 'captures'), Object.entries(littleKnown)),
    environment: {
      ...{ ...below, ...host, ...withoutPictures },
      ...{ FAIRCOPY_COPY_POLICY: 'archive', FAIRCOPY_KEEP_GOING: '1', FAIRCOPY_OFFLINE: '1' },
    },
  },
  /** Captures in every format, some of stories that their publishers changed, and what their keeper says of versions. */
  formats: {
    async write(folder) {
      for (const name of ['pages', 'collections', 'encodings']) {
        await cp(join('tests/fixtures', name), join(folder, 'captures', name), { recursive: true });
      }
      await cp('content/captures', join(folder, 'captures'), { recursive: true });
      const archive = await zipOf({ 'in/tram.txt': await readFile('tests/fixtures/pages/tram.txt') });
      await writeFile(join(folder, 'captures', 'more.zip'), archive);
      await writeFiles(join(folder, 'overrides'), [
        ['pages/blog.html.yaml', 'version: 1\nnote: The date is in the address.'],
        ['pages/blog.txt.yaml', 'version: 1'],
        ['more.zip/in/tram.txt.yaml', 'damaged: true'],
      ]);
      await writeFiles(join(folder, 'captures', 'changed'), Object.entries(changedStories));
    },
    environment: withoutPictures,
  },
} as const satisfies Record<string, Recipe>;

export type SiteName = keyof typeof recipes;

const shelf = join('node_modules', '.cache', 'faircopy-tests');

/** Where a site and what it is made of lie; `buildSites` puts them there. */
export function siteOf(name: SiteName) {
  const folder = join(shelf, name);
  return { folder, dist: join(folder, 'dist'), captures: join(folder, 'captures') };
}

/** What the build of a site said on standard error. */
export async function saidBy(name: SiteName): Promise<string> {
  return (await outcomeOf(join(shelf, name)))?.stderr ?? '';
}

/**
 * Builds every site that is not there yet, or was built by other code or from other captures. Both test runners call this
 * before all tests: the second finds what the first has built.
 */
export default async function buildSites(): Promise<void> {
  const key = await digestOf(madeFrom);
  // One after the other: builds of one project wait for each other.
  for (const name of Object.keys(recipes) as SiteName[]) {
    if ((await outcomeOf(join(shelf, name)))?.key !== key) await build(name, key);
  }
}

/** The code of the site, and what the captures are made of. */
const madeFrom = [
  ...['src', 'public', 'astro.config.ts', 'package-lock.json'],
  ...['content/captures', 'tests/fixtures', 'tests/support'],
];

async function build(name: SiteName, key: string): Promise<void> {
  const { write, environment }: Recipe = recipes[name];
  // It appears at once or not at all, should another run of the tests look for it.
  const draft = join(shelf, `${name}.${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await write(draft);
  const { code, stdout, stderr } = await buildSite(join(draft, 'dist'), {
    FAIRCOPY_CAPTURES: join(draft, 'captures'),
    FAIRCOPY_OVERRIDES: join(draft, 'overrides'),
    FAIRCOPY_CACHE: join(draft, 'cache'),
    ...environment,
  });
  if (code !== 0) throw new Error(`The site ${name} for the tests could not be built:\n${stdout}${stderr}`);
  await writeFile(join(draft, 'outcome.json'), JSON.stringify({ key, stderr }));
  await rm(join(shelf, name), { recursive: true, force: true });
  await rename(draft, join(shelf, name));
}

async function outcomeOf(folder: string): Promise<{ readonly key: string; readonly stderr: string } | undefined> {
  const text = await readFile(join(folder, 'outcome.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** A digest of files and of all files in folders, with their names. */
async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const names = /\.\w+$/.test(path) ? [''] : await filesIn(path);
    for (const name of names) hash.update(`${name}\0`).update(await readFile(path + name));
  }
  return hash.digest('hex');
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

if (import.meta.main) await buildSites();
