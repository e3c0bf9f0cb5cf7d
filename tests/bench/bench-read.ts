import { parseArgs } from 'node:util';
import { clean } from '../../src/clean/clean.ts';
import { readPages } from '../support/read-bytes.ts';
import { shapes } from './read-shapes.ts';

const usage = `npm run bench:read -- [--size BYTES] [--only WORD] [--show COUNT]

Reads a megabyte of every shape that may take a reader long, and cleans what was read. For each the seconds of CPU that a
megabyte takes and those that this file takes, the least of three, and how many times those of a plain reading of its bytes
that is: decode them and count their words. The slowest come first. Of many captures in a file the first
thousand are cleaned. Ends with an error where a shape takes more than two seconds.`;

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '40' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  process.stdout.write(`${usage}\n`);
  process.exit();
}

const size = Number(options.size);
const mostSeconds = 2;

/** Captures are cleaned one after another: that many of them take long is no hang. */
const pagesCleaned = 1_000;

interface Figure {
  readonly what: string;
  /** Of CPU. */
  readonly seconds: number;
  /** Of what the file holds, unpacked. */
  readonly megabytes: number;
  /** Seconds of CPU for a plain reading. */
  readonly plain: number;
}

const figures: Figure[] = [];
for (const { file, name, bytes } of shapes.filter((shape) => `${shape.file} ${shape.name}`.includes(options.only))) {
  const content = await bytes(size);
  const megabytes = (/\.(?:gz|zip)$|packed/.test(file + name) ? Math.max(size, content.length) : content.length) / 1e6;
  const plain = await leastSeconds(() => readPlainly(content));
  const add = (what: string, seconds: number) =>
    figures.push({ what: `${what} ${file} ${name}`, seconds, megabytes, plain });
  add('read ', await leastSeconds(() => readPages(file, content)));
  const { pages } = await readPages(file, content);
  add('clean', await leastSeconds(() => pages.slice(0, pagesCleaned).map((page) => clean(page))));
}
figures.sort((a, b) => b.seconds / b.megabytes - a.seconds / a.megabytes);

for (const { what, seconds, megabytes, plain } of figures.slice(0, Number(options.show))) {
  const columns = [(seconds / megabytes).toFixed(2), seconds.toFixed(2), (seconds / plain).toFixed(0)];
  process.stdout.write(`${columns.map((column) => column.padStart(8)).join('')}  ${what}\n`);
}
const slow = figures.filter(isSlow);
process.stdout.write(`${figures.length} measured, ${slow.length} above ${mostSeconds} s of CPU a megabyte.\n`);
process.exitCode = slow.length > 0 ? 1 : 0;

/** A file of less than a megabyte may take as long as one has for that. */
function isSlow({ seconds, megabytes }: Figure): boolean {
  return seconds > mostSeconds * Math.max(1, megabytes);
}

/** The least of three, since other programs take their turns; of what takes no time once is enough. */
async function leastSeconds(run: () => unknown): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < 3 && least > 0.05; time += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function readPlainly(bytes: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of new TextDecoder('latin1').decode(bytes).split(/\s+/))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
