import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import trained from '../train/figures.json' with { type: 'json' };
import { readPages } from '../train/pages.ts';
import { modelHash } from '../train/write-model.ts';
import { fieldCoverage, fieldPrecision } from './fields.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf, textsOf } from '../support/edition-of.ts';
import { measure, type CleanedPage } from './measure.ts';
import { twinFigures } from './twins.ts';

/**
 * The figures of the cleaner on labelled captures, pinned in `pins.json`: none may fall by more than the tolerance, and what
 * has risen may be pinned anew with `UPDATE_PINS=1`. The captures belong to their publishers and are not part of the project:
 * without them only the trained models are looked at.
 */
const bench = process.env['FAIRCOPY_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench');
const isThere = existsSync(bench);
if (!isThere) process.stderr.write(`The figures on labelled captures are not looked at: there are none in ${bench}.\n`);

const tolerance = 0.002;
const pinsFile = join(import.meta.dirname, 'pins.json');
const pins = JSON.parse(await readFile(pinsFile, 'utf8')) as Record<string, number>;
/** Every page as the cleaner left it, by folder. */
const measured = new Map<string, readonly CleanedPage[]>();
const figures: Record<string, number> = {
  'train body F1, cross-validated': trained.body.f1,
  'train body recall, cross-validated': trained.body.recall,
  'train headline right, cross-validated': trained.headline.right / trained.headline.known,
};

test('the figures of the training are those of the shipped models', async () => {
  const files = ['body', 'headline'].map((name) => readFile(join('src/clean', name, 'model.json'), 'utf8'));
  expect(modelHash(...(await Promise.all(files)))).toBe(trained.models);
});

test('a model is one file of at most 64 kB', async () => {
  expect((await readFile('src/clean/body/model.json')).length).toBeLessThanOrEqual(64_000);
});

describe.runIf(isThere)('on labelled captures', () => {
  beforeAll(async () => {
    const pagesOf = (folder: string) => readPages(join(bench, folder), join(bench, folder, '../truth.json'));
    const whole = measure(await pagesOf('dev/whole'), 'articleBody');
    const damaged = measure(await pagesOf('dev/damaged'), 'articleBodyLossy');
    const train = measure(await pagesOf('train/captures'), 'articleBody');
    for (const [folder, { cleaned }] of Object.entries({ whole, damaged, train })) measured.set(folder, cleaned);
    const twins = twinFigures({ whole: whole.cleaned, damaged: damaged.cleaned, among: [] });
    Object.assign(figures, {
      'dev/whole body F1': whole.body.f1,
      'dev/whole body recall': whole.body.recall,
      'dev/damaged body F1': damaged.body.f1,
      'dev pairs found': twins.found / twins.known,
      'dev pairs right': 1 / (1 + twins.wrong),
      'dev reconciled body F1': twins.body.f1,
      'dev/damaged glue precision': twins.glue.precision,
      'dev/damaged glue recall': twins.glue.recall,
      'dev/damaged damage precision': twins.damage.precision,
      'dev/damaged damage recall': twins.damage.recall,
      'train published right': fieldPrecision(train.published),
      'train published given': fieldCoverage(train.published),
      'train byline right': fieldPrecision(train.byline),
      'train byline given': fieldCoverage(train.byline),
    });
    if (process.env['UPDATE_PINS'] !== undefined) {
      await writeFile(pinsFile, `${JSON.stringify(figures, rounded, 2)}\n`);
    }
  }, 120_000);

  test('every figure has a pin', () => {
    expect(Object.keys(pins).sort()).toEqual(Object.keys(figures).sort());
  });

  test.each(Object.keys(pins))('%s', (name) => {
    expect(figures[name]).toBeGreaterThanOrEqual((pins[name] ?? 1) - tolerance);
  });

  test.each(['train', 'whole', 'damaged'])(
    'nothing of %s is lost or invented',
    async (folder) => {
      const pages = measured.get(folder) ?? [];
      expect(pages.length).toBeGreaterThan(50);
      for (const { page, ledger, article } of pages) {
        expect(ledger.map((entry) => entry.text).join('')).toBe(page.text);
        for (const passage of article?.passages ?? [])
          expect(page.text.slice(passage.start, passage.end)).toBe(passage.text);
      }
      const edition = await editionOf(pages.slice(0, 60).map(({ id, page }) => captureOf(page.text, id)));
      const texts = textsOf(edition);
      for (const { capture, start, text } of edition.stories.flatMap(({ body }) =>
        body.flatMap(({ pieces }) => pieces),
      )) {
        expect(texts.get(capture)?.slice(start, start + text.length)).toBe(text);
      }
    },
    120_000,
  );
});

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}
