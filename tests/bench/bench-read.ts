import { parseArgs } from 'node:util';
import { clean } from '../../src/clean/clean.ts';
import { readPages } from '../support/read-bytes.ts';
import { shapes } from './read-shapes.ts';

const usage = `npm run bench:read -- [--size BYTES] [--only WORD] [--show COUNT]

Reads a megabyte of every shape that may take a reader long, and cleans what was read. For each the seconds of CPU that a
megabyte takes, the least of three, beside those of a plain reading of the same bytes: decode them and count their words.
The slowest come first. Ends with an error where a shape takes more than two seconds.`;

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

interface Figure {
  readonly what: string;
  readonly seconds: number;
  readonly plain: number;
}

if (process.env.V) setInterval(() => 0, 1e9).unref();
const figures: Figure[] = [];
for (const { file, name, bytes } of shapes.filter((shape) => `${shape.file} ${shape.name}`.includes(options.only))) {
  if (process.env.V) console.error(process.cpuUsage().user / 1e6, file, name);
  const content = await bytes(size);
  const plain = (await leastSeconds(() => readPlainly(content))) / (content.length / 1e6);
  const megabytes = (/z$|^a.zip|packed/.test(file + name) ? size : content.length) / 1e6;
  const reading = (await leastSeconds(() => readPages(file, content))) / megabytes;
  figures.push({ what: `read  ${file} ${name}`, seconds: reading, plain });
  if (process.env.NOCLEAN) continue;
  const { pages } = await readPages(file, content);
  const cleaning = (await leastSeconds(() => pages.map((page) => clean(page)))) / megabytes;
  figures.push({ what: `clean ${file} ${name}`, seconds: cleaning, plain });
}
figures.sort((a, b) => b.seconds - a.seconds);

for (const { what, seconds, plain } of figures.slice(0, Number(options.show))) {
  process.stdout.write(
    `${seconds.toFixed(2).padStart(7)} s  ${(seconds / plain).toFixed(0).padStart(5)} times  ${what}\n`,
  );
}
const slow = figures.filter(({ seconds }) => seconds > mostSeconds);
process.stdout.write(`${figures.length} measured, ${slow.length} above ${mostSeconds} s of CPU a megabyte.\n`);
process.exitCode = slow.length > 0 ? 1 : 0;

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
