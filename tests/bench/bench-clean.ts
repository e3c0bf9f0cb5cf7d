import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { clean } from '../../src/clean/clean.ts';
import { readPages } from '../train/pages.ts';
import { keepEverything, keepLinesLikeC4 } from './baselines.ts';
import { measure, printFigures, type CleanedPage } from './measure.ts';
import { printTwins, twinFigures } from './twins.ts';

const usage = `npm run bench:clean -- --captures DIR --truth FILE [--key KEY] [--predictions OUT.json]
                       [--twins DIR] [--among DIR]

Measures the cleaner on labelled captures: DIR/<id>.txt, and FILE {"<id>": {"articleBody": …, "headline": …, …}}.
--key names the body in FILE (articleBody). OUT.json gets {"<id>": {"articleBody": plain text}}.
--twins holds damaged captures of the same stories, by the same ids: how many pairs are found, the bodies reconciled from
both, the glued paragraphs that are parted, the damage that is flagged. --among holds other captures that lie among them.`;

const { values: options } = parseArgs({
  options: {
    captures: { type: 'string' },
    truth: { type: 'string' },
    key: { type: 'string', default: 'articleBody' },
    predictions: { type: 'string' },
    twins: { type: 'string' },
    among: { type: 'string' },
  },
});
const { captures, truth, key, predictions } = options;
if (captures === undefined || truth === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const pages = await readPages(captures, truth);
const measured = measure(pages, key);
process.stdout.write(
  printFigures(measured, {
    'keep everything': pages.map(({ text }) => keepEverything(text)),
    'C4 line rule': pages.map(({ text }) => keepLinesLikeC4(text)),
  }),
);
if (options.twins !== undefined) {
  const damaged = measure(await readPages(options.twins, truth), key).cleaned;
  const among = options.among === undefined ? [] : await cleanFolder(options.among);
  process.stdout.write(printTwins(twinFigures({ whole: measured.cleaned, damaged, among })));
}
if (predictions !== undefined) {
  const guesses = measured.cleaned.map(({ id, body }) => [id, { articleBody: body }]);
  await writeFile(predictions, JSON.stringify(Object.fromEntries(guesses)));
}

async function cleanFolder(folder: string): Promise<CleanedPage[]> {
  const { captures: read } = await readCaptures(folder, folder);
  return read.map(({ id, text }) => {
    const page = { id, site: id, text, truth: {}, weight: 1 };
    return { id, page, body: '', ...clean(page) };
  });
}
