import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, type Outcome } from '../../support/astro.ts';
import { changedFiles, siteFiles, type SiteFiles } from '../build/site-files.ts';

export const storyOf = (about: string, rest: string) =>
  `${about} news of the day\n\nThe ${about} was closed on Friday after the storm, said the ${about} master. ${rest}\n`;

const captures = {
  'harbour.txt': storyOf('harbour', 'Two cranes had been torn from their rails.'),
  'station.txt': storyOf('station', 'Its roof had come down in the night, and no train will stop before May.'),
};

/** A site of two stories that something happens to, and what it is when it is built from scratch. */
export class SmallSite {
  readonly #folder: string;
  readonly environment: NodeJS.ProcessEnv;
  #fresh: SiteFiles = new Map();

  constructor(folder: string) {
    this.#folder = folder;
    this.environment = {
      FAIRCOPY_CAPTURES: this.at('captures'),
      FAIRCOPY_OVERRIDES: this.at('overrides'),
      FAIRCOPY_CACHE: this.at('cache'),
      FAIRCOPY_SHARE_IMAGES: '0',
    };
  }

  /** A path below the site's own folder. */
  at(...names: readonly string[]): string {
    return join(this.#folder, ...names);
  }

  async begin(): Promise<void> {
    await mkdir(this.at('captures'), { recursive: true });
    await this.writeCaptures();
    const { code, stdout, stderr } = await this.build(
      { FAIRCOPY_CACHE: this.at('fresh-cache') },
      this.at('fresh-dist'),
    );
    equal(code, 0, stdout + stderr);
    this.#fresh = await siteFiles(this.at('fresh-dist'));
  }

  async writeCaptures(): Promise<void> {
    for (const [name, text] of Object.entries(captures)) await writeFile(this.at('captures', name), text);
  }

  build(other: NodeJS.ProcessEnv = {}, outDir = this.at('dist')): Promise<Outcome> {
    return buildSite(outDir, { ...this.environment, ...other });
  }

  /** Builds, and expects the site that a build from scratch has made. */
  async expectSame(outDir = this.at('dist'), other: NodeJS.ProcessEnv = {}): Promise<void> {
    const { code, stdout, stderr } = await this.build(other, outDir);
    equal(code, 0, stdout + stderr);
    await this.expectFresh(outDir);
  }

  async expectFresh(outDir: string): Promise<void> {
    deepEqual(changedFiles(this.#fresh, await siteFiles(outDir)), []);
  }
}

/** Expects a build that failed, and says why in a sentence. */
export function expectSentence({ code, stdout, stderr }: Outcome, sentence: string): void {
  notEqual(code, 0);
  ok((stderr + stdout).includes(sentence), stderr + stdout);
  ok(!/Stack trace|Caused by|^\s+at /m.test(stderr + stdout), stderr + stdout);
}
