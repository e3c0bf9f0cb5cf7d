import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { lineKey } from '../../src/clean/furniture/recurring.ts';
import { commonPassages } from '../../src/story/match/common-passages.ts';
import { outlineOf } from '../../src/story/outline.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { articleOf } from '../support/generated-captures.ts';

const background =
  'The county has lent its archive to the university since the flood of 1987, and whoever wants to read in it must write a letter to the dean.';

/** A page with an article of its own number, and more paragraphs behind it. */
function page(number: number, more: readonly string[], address = articleOf(number).address) {
  const { headline, paragraphs } = articleOf(number);
  return [headline, ...paragraphs, ...more, `URL: ${address}`].join('\n\n');
}

function commonOf(texts: readonly string[], compared: readonly (readonly [number, number])[]) {
  const outlines = texts.map((text, index) => {
    const capture = captureOf(text, `${index}.txt`);
    return outlineOf(capture, clean(capture), `${index}`);
  });
  return commonPassages(outlines, compared);
}

const three = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

describe('a passage is common', () => {
  test.each([
    ['if three stories have it', [1, 2, 3].map((number) => page(number, [background])), three, true],
    [
      'not if two stories have it',
      [1, 2, 3].map((number) => page(number, number < 3 ? [background] : [])),
      three,
      false,
    ],
    [
      'not if three captures of one story have it',
      [1, 1, 1].map((number, index) => page(number, [background], `https://paper-${index}.example/a`)),
      three,
      false,
    ],
    [
      'not if two stories have it, one of which stands at two addresses',
      [page(1, [background]), page(2, [background]), page(2, [background], 'https://other.example/a')],
      three,
      false,
    ],
    [
      'not if the third story was not compared with any',
      [1, 2, 3].map((number) => page(number, [background])),
      [[0, 1]] as const,
      false,
    ],
    [
      'whatever its case and quotes',
      [background, background.toUpperCase(), `“${background}”`].map((text, at) => page(at + 1, [text])),
      three,
      true,
    ],
  ])('%s', (...[, texts, pairs, isCommon]) => {
    expect(commonOf(texts, pairs)(0, 1)).toEqual(isCommon ? [lineKey(background)] : []);
  });

  test('for two captures that both have it, in the order of keys', () => {
    const second = `${background} Its hours are from nine to four on every day but Sunday.`;
    const common = commonOf(
      [page(1, [background, second]), page(2, [second, background]), page(3, [background, second]), page(4, [])],
      [...three, [0, 3]],
    );
    expect(common(0, 1)).toEqual([lineKey(background), lineKey(second)].sort((a, b) => a - b));
    expect(common(0, 3)).toEqual([]);
  });
});

test('a text in three stories joins none of them, and wire copy at three outlets is one story', async () => {
  const long = Array.from(
    { length: 3 },
    (_, index) => `${background.replace('1987', `${1987 + index}`)} ${background}`,
  );
  const brief = (number: number) => {
    const { headline, paragraphs } = articleOf(number);
    return [headline, (paragraphs[0] ?? '').split('. ')[0] + '.', ...long, `URL: ${articleOf(number).address}`].join(
      '\n\n',
    );
  };
  const storiesOf = async (texts: readonly string[]) => {
    const { stories } = await editionOf(texts.map((text, index) => captureOf(text, `${index}.txt`)));
    return stories.map(({ captures }) => captures.length);
  };
  expect(await storiesOf([1, 2, 3].map(brief))).toEqual([1, 1, 1]);
  expect(await storiesOf([1, 2, 3].map((outlet) => page(7, long, `https://paper-${outlet}.example/a`)))).toEqual([3]);
});
