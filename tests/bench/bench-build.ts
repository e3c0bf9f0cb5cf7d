import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newFolder } from '../support/astro.ts';
import { madeCaptures, writeCollection, type MadeStory } from './build/collection.ts';
import { Builds, type Build } from './build/faircopy-builds.ts';
import { eleventyBuild, hugoBuild, type OtherBuild } from './build/other-builds.ts';
import { inlinedIn, plainStories, type PlainStory } from './build/plain-site.ts';
import { buildTable, changes, machine, ratios, stageTable } from './build/report.ts';

const usage = `npm run bench:build -- [--captures COUNT] [--seed NUMBER] [--only faircopy] [--linear COUNT] [--keep]

Makes a collection from a seed, a tenth of its stories captured twice, once damaged. Builds it cold, again unchanged, and
again with a word of one capture changed. Then Hugo and Eleventy render the same stories from clean Markdown with a plain
template of the same parts: tests/bench/build/plain-site.ts says which. Prints seconds, memory, files, stages, what changed.

  --only faircopy   without Hugo and Eleventy
  --linear 50000    builds so many captures cold, too, and says how many times as long that takes
  --keep            leaves the folder with everything that was made`;

const { values: options } = parseArgs({
  options: {
    captures: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    linear: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const seed = wholeNumber('seed');
const captures = wholeNumber('captures');
const linear = options.linear === undefined ? 0 : wholeNumber('linear');

if (options.help) {
  print(usage);
} else {
  const folder = await newFolder();
  try {
    await bench(folder);
  } finally {
    if (options.keep) tell(`Everything is in ${folder}.`);
    else await rm(folder, { recursive: true, force: true });
  }
}

async function bench(folder: string): Promise<void> {
  tell(`Making ${captures} captures.`);
  const stories = await writeCollection(join(folder, 'captures'), seed, captures);
  const builds = new Builds(folder, captures);
  const runs = [await ourBuild('cold', () => builds.cold())];
  const plain = await plainWork(folder, stories, builds.dist);
  runs.push(await ourBuild('unchanged', () => builds.again('unchanged')));
  const middle = plain.stories[Math.floor(stories.length / 2)];
  if (!middle) throw new Error('There are no stories.');
  await builds.changeWord(middle, middle.capture.name);
  const changed = await ourBuild('one changed', () => builds.again('one changed'));
  runs.push(changed);
  const others = options.only === 'faircopy' ? [] : await otherBuilds(plain);

  print(`${captures} captures of ${stories.length} stories, seed ${seed}. ${machine()}\n`);
  print(...buildTable(runs, others), '', ...ratios(runs, others), '', ...stageTable(runs));
  print('', 'Files that differ after a word of one capture was changed:', ...changes(changed));
  if (linear > 0) await benchLinear(runs[0] as Build, folder);
}

async function benchLinear(fewer: Build, parent: string): Promise<void> {
  const folder = join(parent, 'more');
  tell(`Making ${linear} captures.`);
  await writeCollection(join(folder, 'captures'), seed, linear);
  const more = await ourBuild('cold', () => new Builds(folder, linear).cold());
  const times = (more.seconds / fewer.seconds).toFixed(2);
  print('', ...buildTable([more], []), '', ...stageTable([more]));
  print('', `${linear} captures took ${times} times as long as ${fewer.captures}.`);
}

async function ourBuild(name: string, build: () => Promise<Build>): Promise<Build> {
  tell(`Faircopy, ${name}.`);
  const done = await build();
  tell(`  ${done.seconds.toFixed(1)} s`);
  return done;
}

/** What Hugo and Eleventy are given: the stories, and as much style and script as a page of ours has. */
async function plainWork(folder: string, stories: readonly MadeStory[], dist: string) {
  const first = new Map<number, PlainStory['capture']>();
  for (const { name, text, story } of madeCaptures(seed, captures))
    if (!first.has(story)) first.set(story, { name, text });
  const page = (await readdir(join(dist, 'stories'))).find((name) => !name.endsWith('.md')) ?? '';
  return { folder, stories: plainStories(stories, first), inlined: await inlinedIn(dist, page) };
}

async function otherBuilds(work: Parameters<typeof hugoBuild>[0]): Promise<OtherBuild[]> {
  const done: OtherBuild[] = [];
  for (const [name, build] of [['Hugo', hugoBuild] as const, ['Eleventy', eleventyBuild] as const]) {
    tell(`${name}.`);
    const other = await build(work);
    tell(`  ${other.seconds.toFixed(1)} s`);
    done.push(other);
  }
  return done;
}

function wholeNumber(name: 'captures' | 'seed' | 'linear'): number {
  const number = Number(options[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is ${options[name]}. Give a whole number above 0.`);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Says how far it is, beside what it prints. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
