import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { clean } from '../../src/clean/clean.ts';
import { readPages } from '../../src/train/pages.ts';
import { scoreBodies } from '../../src/train/score-bodies.ts';
import { keepEverything, keepLinesLikeC4 } from './baselines.ts';

const { values: options } = parseArgs({
  options: {
    captures: { type: 'string' },
    truth: { type: 'string' },
    key: { type: 'string', default: 'articleBody' },
    predictions: { type: 'string' },
  },
});
const { captures, truth, key, predictions } = options;
if (captures === undefined || truth === undefined) {
  process.stderr.write('npm run bench:clean -- --captures DIR --truth FILE [--key KEY] [--predictions OUT.json]\n');
  process.exit(2);
}
const pages = await readPages(captures, truth);
const started = performance.now();
const cleaned = pages.map(({ id, text }) => clean({ id, text }));
const seconds = (performance.now() - started) / 1000;
const bodies = cleaned.map(({ article }) => article?.passages.map(({ text }) => text).join('\n') ?? '');

const ways = [
  ['faircopy', bodies],
  ['keep everything', pages.map(({ text }) => keepEverything(text))],
  ['C4 line rule', pages.map(({ text }) => keepLinesLikeC4(text))],
] as const;
for (const [name, found] of ways) {
  const { f1, precision, recall } = scoreBodies(
    found.map((body, at) => ({ expected: pages[at]?.truth[key] ?? '', found: body })),
  );
  print(name.padEnd(16), `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`);
}
print(`${(pages.length / seconds).toFixed(0)} captures a second, ${pages.length} captures`);
if (predictions !== undefined) {
  const guesses = Object.fromEntries(pages.map(({ id }, at) => [id, { articleBody: bodies[at] ?? '' }]));
  await writeFile(predictions, JSON.stringify(guesses));
}

function print(...parts: readonly string[]): void {
  process.stdout.write(`${parts.join(' ')}\n`);
}
