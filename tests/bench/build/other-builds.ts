import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installFromDebian } from '../../support/debian.ts';
import { writeEleventySite } from './eleventy-site.ts';
import { writeHugoSite } from './hugo-site.ts';
import { measureRun, type Run } from './measure-run.ts';
import type { Inlined, PlainStory } from './plain-site.ts';
import { siteFiles, type SiteFiles } from './site-files.ts';

/** Fetched when the benchmark runs: the project does not depend on it. */
const eleventy = '@11ty/eleventy@3.1.8';

/** What another generator took for the same stories, from clean Markdown, and what it made of them. */
export interface OtherBuild extends Run {
  readonly name: string;
  readonly files: SiteFiles;
}

interface Work {
  /** Where it may write. */
  readonly folder: string;
  readonly stories: readonly PlainStory[];
  readonly inlined: Inlined;
}

export async function hugoBuild({ folder, stories, inlined }: Work): Promise<OtherBuild> {
  const version = () => spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout as string | null;
  if (!version() && !(installFromDebian('hugo') && version()))
    throw new Error('Hugo is not here. Install it, or add --only faircopy.');
  const site = join(folder, 'hugo');
  await writeHugoSite(site, stories, inlined);
  const env = { ...process.env, HUGO_CACHEDIR: join(folder, 'hugo-cache') };
  const run = await measureRun(spawn('hugo', ['--quiet'], { cwd: site, env }));
  const name = `Hugo ${/v(\d+\.\d+\.\d+)/.exec(version() ?? '')?.[1] ?? ''}`;
  return { ...run, name, files: await siteFiles(join(site, 'public')) };
}

export async function eleventyBuild({ folder, stories, inlined }: Work): Promise<OtherBuild> {
  const tool = join(folder, 'eleventy-tool');
  await mkdir(tool, { recursive: true });
  await writeFile(join(tool, 'package.json'), '{"private": true}\n');
  await measureRun(spawn('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', eleventy], { cwd: tool }));
  const site = join(folder, 'eleventy');
  await writeEleventySite(site, stories, inlined);
  const command = join(tool, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  if (!existsSync(command)) throw new Error(`${eleventy} has no ${command}.`);
  const run = await measureRun(spawn(process.execPath, [command, '--quiet'], { cwd: site }));
  return { ...run, name: `Eleventy ${eleventy.split('@').at(-1)}`, files: await siteFiles(join(site, '_site')) };
}
