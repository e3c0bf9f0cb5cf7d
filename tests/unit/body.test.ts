import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, draftOf } from '../../src/clean/clean.ts';
import { decode } from '../../src/clean/body/decode.ts';
import { explainScore } from '../../src/clean/body/explain.ts';
import { featureCount, bodyFeatures } from '../../src/clean/body/features.ts';
import { shippedModel } from '../../src/clean/body/model.ts';
import { bodyPageOf } from '../../src/clean/body/page.ts';
import { buildForest, scoreOf, weigh, type Tree } from '../../src/clean/body/trees.ts';
import { growTrees } from '../train/boost.ts';
import { labelBlocks } from '../train/label-blocks.ts';
import { foldOf, folds, readOwnPages } from '../train/pages.ts';
import { scoreBodies } from '../train/score-bodies.ts';
import { trainBody } from '../train/train-body.ts';
import { writeModel } from '../train/write-model.ts';

const tree: Tree = [0, 2, 0.5, -1, [1, 5, 0.25, 1, 3]];
const row = (...values: number[]) => Float64Array.from(values);

describe('trees', () => {
  test.each([
    [row(1, 9), -1],
    [row(2, 4), 1],
    [row(2, 5), 3],
  ])('answer %j with %d', (values, answer) => {
    expect(scoreOf(buildForest([tree, tree]), values)).toBe(2 * answer);
  });

  test('tell how much each feature moved the score, so that the sum is the score', () => {
    const weights = new Float64Array(4);
    const forest = buildForest([tree]);
    const leaves = new Int32Array(1);
    scoreOf(forest, row(3, 7), leaves);
    weigh(forest, leaves, weights);
    // Before any question the mean is 0.5 * -1 + 0.5 * 2.5 = 0.75; the first answer moves it to 2.5, the second to 3.
    expect([...weights]).toEqual([0, 1.75, 0, 0.5]);
  });

  test('grow the same from the same examples, and learn what there is to learn', () => {
    const columns = [0, 1].map((feature) => Float64Array.from({ length: 400 }, (_, at) => (at * (feature + 3)) % 17));
    const answers = Uint8Array.from({ length: 400 }, (_, at) => Number((columns[0]?.[at] ?? 0) >= 9));
    const examples = { columns, answers, weights: new Float64Array(400).fill(1) };
    const growth = { trees: 10, depth: 3, rate: 0.3, features: 1, leastLeaf: 1, damping: 1 };
    const grown = growTrees(examples, growth);
    expect(growTrees(examples, growth)).toEqual(grown);
    const right = Array.from(answers, (answer, at) => {
      return scoreOf(buildForest(grown), row(...columns.map((column) => column[at] ?? 0))) > 0 === (answer === 1);
    });
    expect(right.every(Boolean)).toBe(true);
  });
});

describe('a page is read as runs', () => {
  const block = (score: number, words = 16, isOpen = true) => ({ score, words, isOpen });
  const reading = { change: 3, bias: 0 };

  test('so that a doubtful line between paragraphs stays with them', () => {
    expect(decode([block(2), block(-0.5, 4), block(2)], reading)).toEqual([true, true, true]);
    expect(decode([block(2), block(-3), block(2)], reading)).toEqual([true, false, true]);
  });

  test('and a long paragraph weighs more than a short line', () => {
    const among = (words: number) => decode([block(2, 100), block(-2, 64), block(1, words), block(-2, 64)], reading)[2];
    expect(among(4)).toBe(false);
    expect(among(100)).toBe(true);
  });

  test('but what a rule has labelled is never the body', () => {
    expect(decode([block(2), block(9, 16, false), block(2)], reading)).toEqual([true, false, true]);
  });

  test('and never as nothing, where there is something', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -12, max: 12, noNaN: true }), fc.nat(300)), { minLength: 1 }),
        (all) => {
          expect(
            decode(
              all.map(([score, words]) => block(score, words)),
              reading,
            ),
          ).toContain(true);
        },
      ),
    );
    expect(decode([block(1, 5, false)], reading)).toEqual([false]);
    expect(decode([], reading)).toEqual([]);
  });
});

describe('the shipped model', () => {
  test('asks for the features that there are, each with a name and words of its own', () => {
    expect(shippedModel.features).toEqual(bodyFeatures.map(({ name }) => name));
    expect(new Set(shippedModel.features).size).toBe(bodyFeatures.length);
    for (const { high, low } of bodyFeatures) expect(high).not.toBe(low);
  });

  test('says of each block that it decided on what weighed most', () => {
    const lines = [
      'Home',
      'Sport',
      'The bridge stays',
      `The council met on Friday to talk about it. ${'It rained. '.repeat(9)}`,
    ];
    const { ledger } = clean({ id: 'x', text: lines.join('\n') });
    const decided = ledger.filter(({ rule }) => /in-article|first-paragraph|outside-article/.test(rule));
    expect(decided.length).toBeGreaterThan(0);
    for (const { why } of decided) expect(why).toMatch(/^[+−]\d+\.\d: \p{L}.*$/u);
  });

  test('tells no more than three things, each once, the heaviest first, and only what spoke for the decision', () => {
    const weights = new Float64Array(2 * featureCount);
    [3, -9, 1, 2, 5].forEach((weight, at) => (weights[2 * at] = weight));
    const low = (at: number) => bodyFeatures[at]?.low ?? '';
    expect(explainScore(weights, true)).toBe([low(4), low(0), low(3)].join('; '));
    expect(explainScore(weights, false)).toBe(low(1));
  });
});

describe('training', () => {
  test('makes the same file from the same pages', async () => {
    const pages = (await readOwnPages('tests/corpus')).slice(0, 6);
    const [first, second] = [1, 2].map(() => writeModel(trainBody(pages)));
    expect(first).toBe(second);
    expect(JSON.parse(first ?? '')).toMatchObject({ features: bodyFeatures.map(({ name }) => name) });
  });

  test('learns which blocks are the article’s from its text, and not from a teaser of it', () => {
    const lines = [
      'Menu and more',
      'The bridge was closed',
      'The bridge was closed on Friday after the storm.',
      'It opens in May.',
    ];
    const { text, blocks } = draftOf({ text: lines.join('\n') });
    expect(labelBlocks(text, blocks, lines.slice(2).join('\n'))).toEqual([false, false, true, true]);
  });

  test('keeps the pages of one site together, and uses every part', () => {
    const parts = Array.from({ length: 200 }, (_, at) => foldOf(`site-${at}.example`));
    expect(new Set(parts).size).toBe(folds);
    expect(foldOf('site-7.example')).toBe(parts[7]);
  });

  test('scores the overlap of word sequences', () => {
    const expected = 'one two three four five';
    expect(scoreBodies([{ expected, found: expected }])).toEqual({ f1: 1, precision: 1, recall: 1 });
    expect(scoreBodies([{ expected, found: 'one two three four' }])).toMatchObject({ precision: 1, recall: 0.5 });
    // An empty answer has no precision, and costs recall.
    expect(
      scoreBodies([
        { expected, found: '' },
        { expected, found: expected },
      ]),
    ).toMatchObject({ precision: 1, recall: 0.5 });
  });
});

describe('a page', () => {
  test('remembers the last heading of another section', () => {
    const lines = ['A headline', 'Comments', 'First of all I like it.', 'So do I.'];
    const { text, blocks } = draftOf({ text: lines.join('\n') });
    const { sections } = bodyPageOf(text, blocks);
    expect(sections.map((section) => section?.heading.kind)).toEqual([undefined, undefined, 'comments', 'comments']);
    expect(sections[3]?.blocks).toBe(1);
  });

  test('hears the rhythm of comments, and none in paragraphs or menus', () => {
    const comments = Array.from({ length: 6 }, (_, at) => [
      'Jane Doe',
      `${at + 2} hours ago`,
      'I like the old bridge.',
      'Reply',
    ]);
    const rhythm = (lines: string[]) => {
      const { text, blocks } = draftOf({ text: lines.join('\n') });
      return Math.max(...bodyPageOf(text, blocks).rhythm);
    };
    expect(rhythm(comments.flat())).toBeGreaterThan(0.6);
    expect(rhythm(Array.from({ length: 12 }, () => 'Menu'))).toBe(0);
    expect(rhythm(Array.from({ length: 12 }, () => 'It rained on the bridge. '.repeat(9)))).toBe(0);
  });

  test('counts from one line to the next, however many there are', () => {
    expect(bodyPageOf('', []).signs).toEqual([]);
  });
});
