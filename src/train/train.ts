import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOwnPages, readPages } from './pages.ts';
import { crossValidateBody, trainBody } from './train-body.ts';
import { scoreBodies } from './score-bodies.ts';
import { crossValidateHeadline, trainHeadline } from './train-headline.ts';
import { writeModel } from './write-model.ts';

const usage = `npm run train -- <folder>

Makes the models of the cleaner again, from labelled captures: <folder>/captures/<id>.txt and <folder>/truth.json, which
holds {"<id>": {"url": …, "headline": …, "articleBody": …}}, and from the pages of our own in tests/corpus. Prints what they
score on sites that they have not seen. The same pages make the same models, byte for byte.`;

const root = join(import.meta.dirname, '../..');
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const theirs = await readPages(join(folder, 'captures'), join(folder, 'truth.json'));
const ours = await readOwnPages(join(root, 'tests/corpus'));
const judged = crossValidateBody([...theirs, ...ours]);
for (const [name, pages] of [
  [folder, theirs],
  ['tests/corpus', ours],
] as const) {
  const known = new Set(pages);
  const { f1, precision, recall } = scoreBodies(judged.filter(({ page }) => known.has(page)));
  const shown = [f1, precision, recall].map((figure) => figure.toFixed(4));
  print(`body, cross-validated, ${name} (${pages.length}): F1 ${shown[0]}, precision ${shown[1]}, recall ${shown[2]}`);
}
const { right, given, known: all } = crossValidateHeadline(judged.filter(({ page }) => theirs.includes(page)));
print(
  `headline, cross-validated, ${folder}: ${right} right, ${given} given, ${all} known: ${(right / all).toFixed(4)}`,
);
await writeFile(join(root, 'src/clean/body/model.json'), writeModel(trainBody([...theirs, ...ours])));
await writeFile(join(root, 'src/clean/headline/model.json'), `${JSON.stringify(trainHeadline(judged), null, 2)}\n`);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
