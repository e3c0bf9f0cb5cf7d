import { describe, expect, test } from 'vitest';
import { compareCaptures } from '../../src/story/versions/compare-captures.ts';
import { articleIn, type StatedIn } from '../support/article-in.ts';

const opening = 'The pier of Halden Bay was closed on Monday evening.';
const hurt = 'A first report said that three people had been hurt when a plank broke.';
const band = 'A band of the fire brigade had played until the plank gave way.';
const mayor = 'The mayor promised to mend the pier before the summer and to pay for it herself.';
const label = 'Photo: Ann Holm';
const whole = [`${opening} ${hurt}`, `${band} ${mayor}`];

function compared(ours: readonly string[], theirs: readonly string[], stated: StatedIn = {}) {
  return compareCaptures(articleIn('a', ours, stated), articleIn('b', theirs));
}

const nothing = { sentences: [], shortened: [], isDenied: false, broken: [], isCutOff: false };

describe('what a capture lacks of another', () => {
  test.each([
    ['nothing', whole, nothing],
    ['nothing but paragraphs', [whole.join(' ')], nothing],
    ['the first sentence', [hurt, `${band} ${mayor}`], { ...nothing, sentences: [{ text: opening, at: 'start' }] }],
    ['one inside', [opening, `${band} ${mayor}`], { ...nothing, sentences: [{ text: hurt, at: 'inside' }] }],
    [
      'the last two',
      [`${opening} ${hurt}`],
      {
        ...nothing,
        sentences: [
          { text: band, at: 'end' },
          { text: mayor, at: 'end' },
        ],
      },
    ],
    [
      'words inside a sentence',
      [whole[0], `${band.replace(' of the fire brigade', '')} ${mayor}`],
      { ...nothing, shortened: [band] },
    ],
    [
      'the end of the last sentence',
      [whole[0], `${band} ${mayor.replace(' and to pay for it herself.', '')}`],
      { ...nothing, broken: [mayor], isCutOff: true },
    ],
    [
      'the start of the first one',
      [whole[0]?.replace('The pier of ', ''), whole[1]],
      { ...nothing, broken: [opening] },
    ],
    ['glue alone', [whole[0], `${band.replace('fire brigade', 'firebrigade')} ${mayor}`], nothing],
    [
      'the end of its text and of a sentence',
      [`${opening} ${hurt.replace(' when a plank broke.', '')}`],
      {
        ...nothing,
        sentences: [
          { text: band, at: 'end' },
          { text: mayor, at: 'end' },
        ],
        broken: [hurt],
        isCutOff: true,
      },
    ],
  ])('%s', (_, ours, lacking) => {
    const own = ours.flatMap((text) => text ?? []);
    expect(compared(own, whole)).toEqual({ changed: [], ours: lacking, theirs: nothing });
    expect(compared(whole, own)).toEqual({ changed: [], ours: nothing, theirs: lacking });
  });

  test.each([
    ['no label', [...whole, label], whole, {}],
    [
      'no sentence that was removed elsewhere on its page',
      whole,
      [whole[0] ?? '', band],
      { removed: ['Menu', mayor.toUpperCase()] },
    ],
  ])('is %s', (...[, theirs, ours, stated]) => {
    expect(compared(ours, theirs, stated).ours.sentences).toEqual([]);
  });

  test.each([
    [
      'Nobody has been hurt, and it will not open again, she said.',
      'Nobody has been hurt, and it will open again, she said.',
      true,
    ],
    [
      'Nobody has been hurt, and it will soon open again, she said.',
      'Nobody has been hurt, and it will open again, she said.',
      false,
    ],
    ['Not a plank broke there, the police said on Monday.', 'a plank broke there, the police said on Monday.', false],
    ['Es wurde am Montag nicht geschlossen, sagte sie.', 'Es wurde am Montag geschlossen, sagte sie.', true],
  ])('of “%s” and “%s” turns into its opposite: %j', (theirs, ours, isDenied) => {
    expect(compared([opening, ours, band], [opening, theirs, band]).ours.isDenied).toBe(isDenied);
  });
});

describe('a changed sentence', () => {
  test.each([
    ['figure', hurt, hurt.replace('three', 'four')],
    ['wording', hurt, 'Nobody was hurt when a plank broke, the police said.'],
    ['denial in place of a word', band, band.replace('A band', 'No band')],
  ])('with another %s', (_, ours, theirs) => {
    const { changed } = compared([opening, ours, mayor], [opening, theirs, mayor]);
    expect(changed).toEqual([{ ours, theirs }]);
  });

  test('is none where a sentence took the place of another', () => {
    const { changed, ours, theirs } = compared([opening, hurt, mayor], [opening, band, mayor]);
    expect(changed).toEqual([]);
    expect([ours.sentences, theirs.sentences]).toEqual([
      [{ text: band, at: 'inside' }],
      [{ text: hurt, at: 'inside' }],
    ]);
  });
});

test('captures of a great many sentences are compared', () => {
  const text = Array.from({ length: 130_000 }, (_, number) => `Boat ${number} left.`).join(' ');
  const [short, long] = [text, `${text} ${mayor}`].map((all) => {
    const article = articleIn('a', whole);
    return { ...article, passages: article.passages.slice(0, 1).map((passage) => ({ ...passage, text: all })) };
  });
  if (!short || !long) throw new Error('There are two.');
  expect(compareCaptures(short, long).ours).toEqual({ ...nothing, sentences: [{ text: mayor, at: 'end' }] });
});
