import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../support/astro.ts';
import { killedBuild } from '../../support/killed-build.ts';
import { changedFiles, siteFiles } from '../build/site-files.ts';
import type { ChangingCollection } from './changing-collection.ts';

/** One site that is built again and again. */
export class ComparedSite {
  readonly #folder: string;
  readonly #collection: ChangingCollection;
  /** How many times it was not as it should be. */
  wrong = 0;
  /** How long a build takes that has something to do. */
  milliseconds = 0;

  constructor(folder: string, collection: ChangingCollection) {
    this.#folder = folder;
    this.#collection = collection;
  }

  async kill(after: number): Promise<void> {
    await killedBuild(join(this.#folder, 'dist'), this.#environment('cache'), after);
  }

  /** Builds the site, and again from scratch, and tells whether both are the same. */
  async compare(what: string, settings: NodeJS.ProcessEnv = {}): Promise<void> {
    const since = performance.now();
    const site = await this.#build('dist', 'cache', settings);
    this.milliseconds = Math.round(performance.now() - since);
    const fresh = await this.#build('fresh-dist', 'fresh-cache', settings);
    for (const name of ['fresh-dist', 'fresh-cache']) await rm(join(this.#folder, name), { recursive: true });
    const differing = changedFiles(fresh, site);
    if (differing.length > 0) this.wrong += 1;
    const seconds = (this.milliseconds / 1000).toFixed(1);
    const outcome =
      differing.length === 0 ? 'the same' : `${differing.length} DIFFER: ${differing.slice(0, 8).join(', ')}`;
    process.stdout.write(`${what}: ${seconds} s, ${site.size} files, ${outcome}\n`);
  }

  async #build(dist: string, cache: string, settings: NodeJS.ProcessEnv) {
    const outDir = join(this.#folder, dist);
    const { code, stdout, stderr } = await buildSite(outDir, { ...this.#environment(cache), ...settings });
    if (code !== 0) throw new Error(`A build ended with ${code}:\n${stdout}${stderr}`);
    return siteFiles(outDir);
  }

  #environment(cache: string): NodeJS.ProcessEnv {
    return {
      FAIRCOPY_CAPTURES: this.#collection.captures,
      FAIRCOPY_OVERRIDES: this.#collection.overrides,
      FAIRCOPY_CACHE: join(this.#folder, cache),
      FAIRCOPY_SHARE_IMAGES: '0',
    };
  }
}
