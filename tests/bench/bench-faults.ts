import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newFolder } from '../support/astro.ts';
import { Chance } from './build/chance.ts';
import { ChangingCollection } from './faults/changing-collection.ts';
import { ComparedSite } from './faults/compared-site.ts';
import { tryFaults } from './faults/faults.ts';
import { SmallSite } from './faults/small-site.ts';

const usage = `npm run bench:faults -- [--captures COUNT] [--kills COUNT] [--seed NUMBER]

First lets happen to a small site what may happen to any: killed builds, damage, builds at once, disks that are full. Only
root can fill a disk. Then builds one collection again and again into one folder: first its captures, overrides and settings
change in every way that a page might miss; then some change by chance before each build, which is killed at a random
moment. A site that differs by a byte from one that is made from scratch, with no cache, in another folder, is listed, and
the exit code is 1.`;

const { values: options } = parseArgs({
  options: {
    captures: { type: 'string', default: '150' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

/** After so many killed builds one may end. */
const killsInARow = 5;

if (options.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const folder = await newFolder();
  try {
    await bench(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bench(folder: string): Promise<void> {
  const faulty = await tryFaults(new SmallSite(join(folder, 'small')));
  const seed = Number(options.seed);
  const collection = new ChangingCollection(folder, seed, Number(options.captures));
  await collection.write();
  const site = new ComparedSite(folder, collection);
  await site.compare('from scratch');
  await changeInEveryWay(collection, site);
  await kill(collection, site, new Chance(seed + 1));
  const wrong = faulty + site.wrong;
  process.stdout.write(wrong === 0 ? 'All sites are as from scratch.\n' : `${wrong} sites are wrong.\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

async function changeInEveryWay(collection: ChangingCollection, site: ComparedSite): Promise<void> {
  await site.compare('nothing changed');
  await collection.add();
  await site.compare('a capture added');
  await collection.changeWord();
  await site.compare('a word changed');
  await collection.changeHeadline();
  await site.compare('a headline, and so an address, changed');
  await collection.changeSource();
  await site.compare('a source changed');
  await collection.delete();
  await site.compare('a capture deleted');
  await collection.changeDate();
  await site.compare('an override added');
  await collection.hide();
  await site.compare('a story hidden');
  await site.compare('settings changed', { FAIRCOPY_COPY_POLICY: 'archive', FAIRCOPY_BASE: '/news/' });
  await site.compare('pictures for shares', { FAIRCOPY_SHARE_IMAGES: '500' });
  await collection.deleteOverrides();
  await site.compare('settings as before, no overrides');
}

async function kill(collection: ChangingCollection, site: ComparedSite, chance: Chance): Promise<void> {
  const kills = Number(options.kills);
  for (let number = 1; number <= kills; number += 1) {
    await collection.change();
    const after = chance.below(site.milliseconds);
    await site.kill(after);
    process.stdout.write(`killed ${number}: after ${(after / 1000).toFixed(1)} s\n`);
    if (number % killsInARow === 0 || number === kills) await site.compare(`after ${number} killed builds`);
  }
}
