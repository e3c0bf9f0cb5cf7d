import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Store } from '../../src/pipeline/store.ts';
import { newFolder } from '../support/astro.ts';
import { relationFigures } from './relations/figures.ts';
import { makePairs } from './relations/make-pairs.ts';
import type { MadePair } from './relations/made.ts';
import { printFigures } from './relations/print-figures.ts';
import { editionOfAll, editionsOfEach } from './relations/read-pairs.ts';

const usage = `npm run bench:relations -- [--seed NUMBER] [--pairs COUNT] [--apart] [--list] [--write FOLDER]

Measures what captures are taken for: damaged twins, updates, syndicated copies, articles by one form, reports of one event.
Makes so many pairs of each kind from a seed, all in one folder, and compares the stories with the truth. --apart puts each
pair into a folder of its own. --list prints what was taken wrongly. --write puts the captures and truth.json into a folder,
and measures nothing.`;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '60' },
    apart: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const pairs = makePairs(Number(options.seed), Number(options.pairs));
if (options.help) process.stdout.write(`${usage}\n`);
else if (options.write !== undefined) await write(pairs, options.write);
else await measure();

async function measure(): Promise<void> {
  const folder = await newFolder();
  try {
    using store = new Store(folder, 'bench');
    const means = { store, threads: { count: availableParallelism() } };
    const editions = options.apart ? await editionsOfEach(pairs, means) : [await editionOfAll(pairs, means)];
    const figures = relationFigures(pairs, editions);
    process.stdout.write(printFigures(figures));
    if (!options.list) return;
    for (const { pair, about, what, captures } of figures.mistakes) {
      process.stdout.write(`\n${pair} (${about})\n  ${what}\n  ${captures.join(' ')}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(made: readonly MadePair[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of made.flatMap(({ captures }) => captures))
    await writeFile(join(folder, name), content);
  const truth = made.map(({ captures, ...rest }) => ({
    ...rest,
    captures: captures.map(({ name, story, version }) => ({ name, story, version })),
  }));
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
}
