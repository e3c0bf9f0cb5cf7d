import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startAstro } from '../../support/astro.ts';
import type { MadeStory } from './collection.ts';
import { measureRun, type Run } from './measure-run.ts';
import { changedFiles, siteFiles, type SiteFiles } from './site-files.ts';

/** A build of ours: what it took, what it made, and what of that was not so before. */
export interface Build extends Run {
  readonly name: string;
  readonly captures: number;
  /** Seconds by stage, in the order of their first ends. Stages that run side by side each count whole. */
  readonly stages: ReadonlyMap<string, number>;
  readonly files: SiteFiles;
  readonly changed: readonly string[];
}

/** Builds one collection again and again in one folder, as its keeper does. */
export class Builds {
  readonly #folder: string;
  readonly #captures: number;
  #before: SiteFiles = new Map();

  /** A folder in which `captures/` holds so many captures. */
  constructor(folder: string, captures: number) {
    this.#folder = folder;
    this.#captures = captures;
  }

  get dist(): string {
    return join(this.#folder, 'dist');
  }

  async cold(): Promise<Build> {
    // All that a build keeps for the next one: the site, our cache, and what Astro keeps of entries.
    await Promise.all(
      [this.dist, join(this.#folder, 'cache'), join('node_modules', '.astro')].map((kept) =>
        rm(kept, { recursive: true, force: true }),
      ),
    );
    this.#before = new Map();
    return this.again('cold');
  }

  async again(name: string): Promise<Build> {
    const timings = join(this.#folder, `timings-${name.replaceAll(' ', '-')}.jsonl`);
    await rm(timings, { force: true });
    const build = startAstro(['build', '--outDir', this.dist], {
      FAIRCOPY_CAPTURES: join(this.#folder, 'captures'),
      FAIRCOPY_OVERRIDES: join(this.#folder, 'overrides'),
      FAIRCOPY_CACHE: join(this.#folder, 'cache'),
      FAIRCOPY_TIMINGS: timings,
      // Small sites draw a picture for each story, which the large ones that this is about do not.
      FAIRCOPY_SHARE_IMAGES: '0',
    });
    const run = await measureRun(build);
    const files = await siteFiles(this.dist);
    const changed = changedFiles(this.#before, files);
    this.#before = files;
    return { ...run, name, captures: this.#captures, files, changed, stages: await stagesIn(timings, run.seconds) };
  }

  /** Puts another word into a paragraph of a story's first capture. */
  async changeWord({ paragraphs }: MadeStory, capture: string): Promise<void> {
    const path = join(this.#folder, 'captures', capture);
    const paragraph = paragraphs[1] ?? '';
    const text = await readFile(path, 'utf8');
    if (!paragraph || !text.includes(paragraph)) throw new Error(`${capture} has no second paragraph to change.`);
    await writeFile(path, text.replace(paragraph, paragraph.replace(/[\p{L}-]+(?=\.$)/u, 'lighthouses')));
  }
}

async function stagesIn(path: string, whole: number): Promise<Map<string, number>> {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const stages = new Map<string, number>();
  for (const line of lines) {
    const { stage, seconds } = JSON.parse(line) as { stage: string; seconds: number };
    stages.set(stage, (stages.get(stage) ?? 0) + seconds);
  }
  const known = [...stages.values()].reduce((sum, seconds) => sum + seconds, 0);
  return stages.set('other', Math.max(0, whole - known));
}
