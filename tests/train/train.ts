import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOwnPages, readPages } from './pages.ts';
import { crossValidateBody, trainBody } from './train-body.ts';
import { scoreBodies, type BodyScore } from './score-bodies.ts';
import { crossValidateHeadline, trainHeadline } from './train-headline.ts';
import { modelHash, writeModel } from './write-model.ts';

const usage = `npm run train -- <folder>

Makes the models of the cleaner again, from labelled captures: <folder>/captures/<id>.txt and <folder>/truth.json, which
holds {"<id>": {"url": …, "headline": …, "articleBody": …}}, and from the pages of our own in tests/corpus. Prints what they
score on sites that they have not seen (cross-validated, five parts by site), and keeps it in
tests/train/figures.json. The same pages make the same models, byte for byte.`;

const root = join(import.meta.dirname, '../..');
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const theirs = await readPages(join(folder, 'captures'), join(folder, 'truth.json'));
const ours = await readOwnPages(join(root, 'tests/corpus'));
const pages = [...theirs, ...ours];

const judged = crossValidateBody(pages);
const ofTheirs = judged.filter(({ page }) => theirs.includes(page));
const body = scoreBodies(ofTheirs);
const own = scoreBodies(judged.filter(({ page }) => ours.includes(page)));
const headline = crossValidateHeadline(ofTheirs);
print(`body, ${theirs.length} pages of ${folder}: ${show(body)}`);
print(`body, ${ours.length} pages of tests/corpus: ${show(own)}`);
print(`headline, ${folder}: ${headline.right} right of ${headline.given} given, ${headline.known} known`);

const bodyModel = writeModel(trainBody(pages));
const headlineModel = `${JSON.stringify(trainHeadline(judged), null, 2)}\n`;
await writeFile(join(root, 'src/clean/body/model.json'), bodyModel);
await writeFile(join(root, 'src/clean/headline/model.json'), headlineModel);
await writeFile(join(root, 'tests/train/figures.json'), `${JSON.stringify(figures(), null, 2)}\n`);

/** What was measured, and of which models: so that a test can tell whether the figures are those of what is shipped. */
function figures() {
  return { models: modelHash(bodyModel, headlineModel), pages: theirs.length, body, own, headline };
}

function show({ f1, precision, recall }: BodyScore): string {
  return `F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
