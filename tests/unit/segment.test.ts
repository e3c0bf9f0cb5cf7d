import { describe, expect, test } from 'vitest';
import { segment } from '../../src/clean/segment/segment.ts';

const texts = (text: string) => segment(text).map((block) => block.text);

describe('segment', () => {
  test.each([
    ['Home\nTech\nCars', ['Home', 'Tech', 'Cars']],
    ['One.\r\n\r\nTwo.\rThree.\u2028Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['', []],
    [' \n ', ['']],
  ])('cuts %j at its line ends', (text, blocks) => {
    expect(texts(text)).toEqual(blocks);
  });

  test('keeps a wrapped line with its sentence', () => {
    const wrapped =
      'The harbour was closed on Friday after the storm, and the council said\nthat it would stay closed until the cranes were checked.\n\nNext.';
    expect(texts(wrapped)).toEqual([wrapped.slice(0, -7), 'Next.']);
  });

  test.each([
    ['date 2019-03-30 © AFP / Jane Doe', ['date', '2019-03-30', '© AFP / Jane Doe']],
    ['Published: 29 March 2019, 18:58', ['Published', ':', '29 March 2019, 18:58']],
    ['29 March 2019', ['29 March 2019']],
  ])('cuts the fields of %j apart', (line, blocks) => {
    expect(texts(line)).toEqual(blocks);
  });

  test.each([
    'By Jane Doe | 29 March 2019',
    'What changed after 11 September 2001',
    'The plan of 29 March 2019 was dropped on Friday.',
  ])('leaves the date in %j', (line) => {
    expect(texts(line)).toEqual([line]);
  });

  test('tells by their number whether straight quote marks open or close', () => {
    const glued = 'They sold helicopters and others."We sell more," he said. "It goes well."The end was near.';
    expect(texts(glued)).toEqual([
      'They sold helicopters and others.',
      '"We sell more," he said. "It goes well."',
      'The end was near.',
    ]);
  });
});
