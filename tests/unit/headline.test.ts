import { describe, expect, test } from 'vitest';
import { findBody } from '../../src/clean/body/find-body.ts';
import { clean, draftOf, stepsBeforeBody } from '../../src/clean/clean.ts';
import { headlineFeatures } from '../../src/clean/headline/rank.ts';
import model from '../../src/clean/headline/model.json' with { type: 'json' };
import { partsOf } from '../../src/clean/headline/parts.ts';
import { crossValidateHeadline, trainHeadline } from '../train/train-headline.ts';

const prose = (about: string) =>
  `The council met on Friday to talk about ${about}, which had divided the town for months. Nobody left before midnight.`;

const body = [prose('the old bridge'), prose('its cost'), prose('the summer without a bridge'), prose('the river')];
const menu = ['Home', 'World', 'Business', 'Sport', 'Weather', 'The voice of the valley since 1901'];

const headlineIn = (...lines: string[]) => {
  const text = lines.join('\n');
  const { article, ledger } = clean({ id: 'x.txt', text });
  const { value = '', start = 0, end = 0, rule, inferred } = article?.headline ?? {};
  expect(text.slice(start, end)).toBe(value.replace(/…$/, ''));
  return { value, rule, inferred, ledger };
};

describe('the headline', () => {
  test.each([
    [
      'below a slogan and a section',
      [...menu, 'Town hall', 'Council keeps the old bridge', 'By Jane Doe', '1 May 2019'],
    ],
    ['not as the first line', ['Zurück', ...menu, 'Council keeps the old bridge', '1 May 2019', 'Share']],
    ['that stands twice', ['Council keeps the old bridge', ...menu, 'Council keeps the old bridge', 'By Jane Doe']],
    [
      'above teasers of other articles',
      [
        ...menu,
        'Council keeps the old bridge',
        '1 May 2019',
        'Related',
        'Ten recipes for rain',
        'Storm nears the coast',
      ],
    ],
    [
      'beside the site’s name',
      [...menu, 'Council keeps the old bridge | The Valley Voice', 'By Jane Doe', '1 May 2019'],
    ],
    ['on one line with the byline', [...menu, 'Council keeps the old bridge, and the town its long detour', 'by jane']],
  ])('is found %s', (_, above) => {
    const { value, inferred } = headlineIn(...above, ...body);
    expect([value.slice(0, 28), inferred]).toEqual(['Council keeps the old bridge', false]);
    expect(value).not.toMatch(/Voice|by jane/);
  });

  test('says what spoke for it', () => {
    const { ledger } = headlineIn(...menu, 'Council keeps the old bridge', 'By Jane Doe', '1 May 2019', ...body);
    expect(ledger.find(({ role }) => role === 'headline')?.why).toMatch(/^It .+, .+ and .+\.$/);
  });

  test('is the part that stands alone elsewhere; the line with the site’s name is a repeat', () => {
    const { ledger, rule } = headlineIn(
      ...['Council keeps the old bridge - The Valley Voice', ...menu, 'Council keeps the old bridge', '1 May 2019'],
      ...body,
    );
    expect(rule).toBe('headline/before-body');
    expect(ledger[0]).toMatchObject({ rule: 'repeat/headline' });
  });

  test('keeps a dash that is its own', () => {
    const headline = 'Council keeps the bridge – for months';
    expect(headlineIn(...menu, headline, 'By Jane Doe', '1 May 2019', ...body).value).toBe(headline);
  });

  test('is found in a script without spaces', () => {
    const paragraph =
      '市议会星期五开会讨论旧桥的未来，这座桥已经让全镇争论了几个月。直到午夜才有人离开会场，结果仍然没有公布。';
    const { value } = headlineIn(
      '首页',
      '国际',
      '市议会决定保留旧桥',
      '2019-05-01',
      paragraph,
      paragraph.replace('五', '六'),
    );
    expect(value).toBe('市议会决定保留旧桥');
  });

  test.each([
    ['a caption', 'The old bridge in summer, with the council on it. (Jane Doe/Example Photo)'],
    ['a byline', 'By Jane Doe'],
    ['a date', 'Friday, 29 March 2019, 18:58 GMT+3'],
    ['a row of links', 'Bridge   Council   Town   Summer'],
  ])('is not %s', (_, line) => {
    expect(headlineIn(line, ...body).inferred).toBe(true);
  });

  test('is none where nothing reads like an article', () => {
    expect(headlineIn('Arsenal 2 Chelsea 1', 'Leeds 0 Everton 0').inferred).toBe(true);
  });
});

test.each([
  ['Storm nears the coast', ['Storm nears the coast']],
  ['Storm nears | Example', ['Storm nears | Example', 'Storm nears', 'Example']],
  ['News: a : Storm » Site', ['News: a : Storm » Site', 'News: a : Storm', 'Storm » Site']],
  ['Storm nears\nby jane doe', ['Storm nears\nby jane doe', 'Storm nears']],
  ['A | B | C | D | E', ['A | B | C | D | E']],
])('%j is divided into its parts', (text, parts) => {
  expect(partsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});

test('the model knows every feature and no other', () => {
  expect(Object.keys(model.weights)).toEqual(headlineFeatures.map(({ name }) => name));
  expect(new Set(headlineFeatures.map(({ name }) => name)).size).toBe(headlineFeatures.length);
});

describe('the training', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => {
    const headline = `Council keeps bridge number ${index} open`;
    const text = [...menu.slice(index % 4), headline, '1 May 2019', ...body].join('\n');
    const page = { id, site: `${id}.example`, text, weight: 1, truth: { headline: id === 'h' ? null : headline } };
    const before = [...stepsBeforeBody, findBody].reduce((draft, step) => step(draft), draftOf({ text }));
    return { page, draft: before };
  });

  test('gives the same model for the same pages', () => {
    expect(trainHeadline(pages)).toEqual(trainHeadline(pages));
  });

  test('learns from some sites what holds for others, and counts only known headlines', () => {
    expect(crossValidateHeadline(pages)).toEqual({ right: 7, given: 7, known: 7 });
  });
});
