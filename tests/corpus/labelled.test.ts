import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { clean } from '../../src/clean/clean.ts';
import { parseLabels } from '../train/labels.ts';
import { figures, meanScore, scorePage, type Score } from './score-page.ts';

/**
 * Labelled pages, `page--<kind>/`: invented captures whose lines a person has labelled. What the cleaner makes of each is
 * pinned in `scores.json`. The models learn from these pages, so the scores tell what a change does and not how new pages
 * come out: `npm run train` measures that. After a change that is meant, `UPDATE_CORPUS=1 npx vitest run -c tests/vitest.config.ts
 * --project unit -u corpus` writes the scores anew: read the diff.
 */
const corpus = import.meta.dirname;
const scoresFile = join(corpus, 'scores.json');

/** How far a figure of one page may fall, for what it wins elsewhere. */
const tolerance = 0.02;

/** What the means over all pages may not fall below: a hundredth under what was reached, rounded down. */
const floors: Score = { precision: 0.83, recall: 0.92, headline: 0.83, byline: 0.59, published: 0.86 };

const folders = await readdir(corpus);
const pages = await Promise.all(folders.filter((name) => name.startsWith('page--')).map(readPage));
const scores = Object.fromEntries(pages.map(({ name, page }) => [name, scorePage(clean(captureOf(page.text)), page)]));
if (process.env['UPDATE_CORPUS'] !== undefined) await writeFile(scoresFile, printScores(scores));
const pinned = JSON.parse(await readFile(scoresFile, 'utf8')) as Partial<Record<string, Score>>;

test('there are pages, and each has a score', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(Object.keys(pinned)).toEqual(Object.keys(scores));
});

describe.each(pages)('$name', ({ name, page, capture }) => {
  test('has a label for every line', () => {
    expect(name).toMatch(/^[a-z]+--[a-z-]+$/);
    expect(page.problems.map(problemLine)).toEqual([]);
    expect(page.text.split('\n')).toEqual(capture.split('\n'));
    expect(page.lines.some(({ label }) => label === '=')).toBe(true);
  });

  test('states what its fields say', () => {
    const labelled = (wanted: string) => page.lines.filter(({ label }) => label === wanted).map(({ text }) => text);
    expect(labelled('H')).toEqual([page.fields.headline].filter((text) => text !== undefined));
    expect(labelled('B').join('\n')).toContain(page.fields.byline ?? '');
    expect([...labelled('D'), ...labelled('B')].join('\n')).toContain(page.fields.published?.slice(0, 4) ?? '');
  });

  test.each(figures)('keeps its %s', (figure) => {
    expect(scores[name]?.[figure]).toBeGreaterThanOrEqual((pinned[name]?.[figure] ?? 1) - tolerance);
  });
});

test.each(figures)('the mean %s is above its floor', (figure) => {
  expect(meanScore(Object.values(scores))[figure]).toBeGreaterThanOrEqual(floors[figure]);
});

describe('a file of labels that is wrong', () => {
  test.each([
    [
      '= A paragraph.\nNo label',
      'x:2: “No label” has no label. Begin the line with one of = H R D B C P - and a space.',
    ],
    ['= \n', 'x:1: “= ” has no label. Begin the line with one of = H R D B C P - and a space.'],
    [
      '= A paragraph.\n\n@author Jane Doe',
      'x:3: “@author Jane Doe” is no field. Write @ and one of headline, byline, published, source, a space and the value.',
    ],
    ['= A paragraph.\n\n@published May 2021', 'x:3: The date is not a day. Write it as 2021-03-04.'],
  ])('%j', (source, message) => {
    expect(parseLabels(source, 'x').problems.map(problemLine)).toEqual([message]);
  });
});

test('a score counts words, wherever the lines and the ledger part them', () => {
  const page = parseLabels('- Menu\nH A headline\n= One two three.\n= Four\n', 'x');
  const start = page.text.indexOf('headline');
  const end = page.text.indexOf('three');
  const kept = { start, end, text: page.text.slice(start, end), role: 'paragraph', rule: 'x', reason: 'x' } as const;
  const score = scorePage({ article: null, ledger: [{ ...kept, outcome: 'kept' }] }, page);
  expect(score).toEqual({ precision: 0.667, recall: 0.5, headline: 0, byline: 1, published: 1 });
});

async function readPage(name: string) {
  const labels = await readFile(join(corpus, name, 'labels.txt'), 'utf8');
  const capture = await readFile(join(corpus, name, 'captures', 'page.txt'), 'utf8');
  return { name, capture, page: parseLabels(labels, `tests/corpus/${name}/labels.txt`) };
}

function captureOf(text: string) {
  return { id: 'page.txt', text };
}

/** One line a page, so that a diff can be read. */
function printScores(all: Readonly<Record<string, Score>>): string {
  const lines = Object.entries(all).map(([name, score]) => {
    const shown = figures.map((figure) => `"${figure}": ${score[figure]}`);
    return `  "${name}": { ${shown.join(', ')} }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
