import { parseArgs } from 'node:util';
import { clean } from '../../src/clean/clean.ts';
import { matchArticles } from '../support/match-articles.ts';
import { attacksOn, timedRules } from '../support/attacks.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { cpuTimeOf, likenesses, manyArticles } from '../support/many-articles.ts';

const usage = `npm run bench:growth -- [--only WORD]

Measures whether time grows with the length alone: of every rule, on texts that are made to hold it up; of cleaning a text
of one piece repeated; of reconciling two captures; and of matching captures. Each is tried at one size and at
sixteen times that size. What then takes more than 64 times as long, halfway between linear and quadratic, is listed, and the
exit code is 1.`;

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, help: { type: 'boolean' } },
});
if (options.help) {
  process.stdout.write(`${usage}\n`);
  process.exit();
}

/** How many times as large the larger size is; and how many times as long it may take. Quadratic cost would take 256 times. */
const [factor, mostGrowth] = [16, 64];

/** CPU times below this tell nothing. In milliseconds. */
const floor = 20;

interface Work {
  readonly what: string;
  /** The smaller size. */
  readonly size: number;
  /** Prepares the work of a size, which is not measured. */
  readonly prepare: (size: number) => () => unknown;
}

const pieces = [
  ...[
    ' ',
    '\n',
    'a',
    'A',
    '1',
    '.',
    ',',
    '"',
    '“',
    "'",
    '(',
    '[',
    '©',
    '🙂',
    '中',
    '-',
    '_',
    '/',
    '."',
    '.""A ',
    'a,,',
  ],
  ...['icon ', 'icona', 'a.B', 'a.The ', 'aB ', 'By Ab ', 'share this ', '2019 ', '1/2/2019\n', 'all rights ', 'x\n\n'],
  ...['Facebook ', 'cookies ', 'Read more\n', 'He said so on a day of rain.\n', 'whenled ', 'https://a.b/c\n'],
];

const works: readonly Work[] = [
  ...timedRules.flatMap((rule) =>
    attacksOn(rule).map((attack): Work => ({
      ...{ what: `${rule.id}: ${JSON.stringify(attack(12))}`, size: 15_000 },
      prepare: (size) => {
        const text = attack(size);
        return () => rule.tryOn(text);
      },
    })),
  ),
  ...pieces.map((piece): Work => ({
    ...{ what: `clean: ${JSON.stringify(piece)}`, size: 10_000 },
    prepare: (size) => {
      const text = piece.repeat(size / piece.length);
      return () => clean({ id: 'x.txt', text });
    },
  })),
  {
    ...{ what: 'reconcile: a loss in every second paragraph', size: 200 },
    prepare: (size) => {
      const whole = Array.from(
        { length: size },
        (_, index) => `Word${index} came to town number ${index} and said that it was ${index * 7} by then.`,
      );
      const lossy = whole.map((text, index) => (index % 2 === 0 ? text.replace(' to town', '') : text));
      const captures = [whole, lossy].map((list, index) => captureOf(list.join('\n\n'), `${index}.txt`));
      return () => editionOf(captures);
    },
  },
  ...likenesses.map((likeness): Work => ({
    ...{ what: `match captures: ${likeness}`, size: 500 },
    prepare: (size) => {
      const articles = manyArticles(size, likeness);
      return () => matchArticles(articles);
    },
  })),
];

let slow = 0;
const chosen = works.filter(({ what }) => what.includes(options.only));
for (const work of chosen) {
  const growth = await growthOf(work);
  if (growth <= mostGrowth) continue;
  slow += 1;
  process.stdout.write(`${Math.round(growth)} times the time for ${factor} times the size: ${work.what}\n`);
}
process.stdout.write(`${chosen.length} measured, ${slow} grow by more than ${mostGrowth}.\n`);
process.exitCode = slow > 0 ? 1 : 0;

/** The least of three where the first looks bad, since other programs run, too. */
async function growthOf({ size, prepare }: Work): Promise<number> {
  const [runSmall, runLarge] = [prepare(size), prepare(factor * size)];
  let [small, large] = [Infinity, Infinity];
  for (let times = 0; times < 3 && !(large / small <= mostGrowth); times += 1) {
    small = Math.min(small, Math.max(floor / factor, await cpuTimeOf(runSmall)));
    large = Math.min(large, await cpuTimeOf(runLarge));
  }
  return large / small;
}
