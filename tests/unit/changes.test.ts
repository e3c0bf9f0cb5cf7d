import { describe, expect, test } from 'vitest';
import { passageText } from '../../src/story/body.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import type { VersionChange } from '../../src/story/versions/changes.ts';
import { articleIn, type StatedIn } from '../support/article-in.ts';

const opening = 'The pier of Halden Bay was closed on Monday evening, and a fence was put up.';
const hurt = 'A first report said that three people had been hurt when a plank broke.';
const band = 'A band of the fire brigade had played until the plank gave way.';
const cost = 'It cost 4.2 million crowns when it was built in 1911.';
const mayor = 'The mayor promised to mend the pier before the summer and to pay for it herself.';
const divers = 'Divers from Kelton found on Tuesday that eleven of the piles are rotten.';
const text = [opening, hurt, band, cost, mayor];

/** A change in a line: what was withdrawn in brackets, what was added in braces, and how much before it is the same. */
function inWords({ kind, passages, unchanged }: VersionChange): string {
  const marks = { same: ['', ''], withdrawn: ['[', ']'], added: ['{', '}'] } as const;
  const lines = passages.map((parts) =>
    parts.map(({ is, text: words }) => `${marks[is][0]}${words.trim()}${marks[is][1]}`).join(' '),
  );
  return `${kind} after ${unchanged}: ${lines.join(' / ')}`;
}

const [first, second] = ['2024-03-08T06:00', '2024-03-09T10:15'] as const;

function changesOf(was: readonly string[], now: readonly string[], stated: readonly [StatedIn, StatedIn] = [{}, {}]) {
  const [older, newer] = [
    articleIn('old', was, { ...stated[0], fields: { updated: first } }),
    articleIn('new', now, { ...stated[1], fields: { updated: second } }),
  ];
  const story = reconcile([older, newer]);
  return { story, changes: story.versions.map(({ changes }) => changes.map(inWords)) };
}

describe('what a newer version changed', () => {
  test.each([
    [
      'a figure',
      text.with(3, cost.replace('4.2', '42')),
      ['corrected after 3: It cost [4.2] {42} million crowns when it was built in 1911.'],
    ],
    [
      'the wording of a sentence',
      text.with(1, 'Nobody was hurt when a plank broke, the police said.'),
      [
        'corrected after 1: [A first report said that three people had been] {Nobody was} hurt when a plank broke, {the police said.}',
      ],
    ],
    ['a passage added', [...text.slice(0, 2), divers, ...text.slice(2)], [`added after 2: {${divers}}`]],
    ['two passages added', [...text, divers, hurt.replace('first', 'second').replace('three', 'five')], undefined],
    ['a passage withdrawn', text.toSpliced(1, 1), [`withdrawn after 1: [${hurt}]`]],
    ['two passages withdrawn', text.toSpliced(1, 2), [`withdrawn after 1: [${hurt}] / [${band}]`]],
    ['one for another', text.with(2, divers), [`added after 2: {${divers}}`, `withdrawn after 0: [${band}]`]],
    [
      'words taken out',
      text.with(4, mayor.replace('before the summer ', '')),
      ['corrected after 4: The mayor promised to mend the pier [before the summer] and to pay for it herself.'],
    ],
    [
      'a figure and a passage',
      [...text.with(3, cost.replace('1911', '1912')), divers],
      [
        'corrected after 3: It cost 4.2 million crowns when it was built in [1911.] {1912.}',
        `added after 1: {${divers}}`,
      ],
    ],
  ])('%s', (_, now, expected) => {
    const { changes, story } = changesOf(text, now);
    expect(story.isNewest).toBe(true);
    expect(story.body.map(passageText)).toEqual(now);
    if (expected) expect(changes).toEqual([[], expected]);
    else expect(changes[1]?.[0]).toMatch(/^added after 5: \{.*\} \/ \{/);
  });

  test('its headline', () => {
    const { changes } = changesOf(text, text, [
      { headline: 'Three hurt at the pier' },
      { headline: 'Nobody hurt at the pier' },
    ]);
    expect(changes).toEqual([[], ['headline after 0: [Three] {Nobody} hurt at the pier']]);
  });

  test('no headline that one of them only lost', () => {
    const { changes } = changesOf(text, [...text, divers], [{ headline: 'Three hurt at the pier' }, {}]);
    expect(changes).toEqual([[], [`added after 5: {${divers}}`]]);
  });
});

describe('damage is no change', () => {
  const now = [...text, divers];

  test.each([
    ['glue', text.with(2, band.replace('fire brigade', 'firebrigade')), now],
    ['case and quotes', text.with(1, hurt.toUpperCase()), now],
    ['a passage that is cut in two', [opening, ...hurt.split(/(?<=that) /), band, cost, mayor], now],
    ['a label', [...text.slice(0, 2), 'Photo: Ann Holm', ...text.slice(2)], now],
    ['a teaser that ends like a sentence', [...text.slice(0, 2), 'Read more here.', ...text.slice(2)], now],
  ])('%s', (_, older, newer) => {
    expect(changesOf(older, newer).changes).toEqual([[], [expect.stringMatching(/^added after \d+: \{Divers/)]]);
  });

  test('a passage that was removed elsewhere on the page', () => {
    const { changes } = changesOf(text, [...text.toSpliced(2, 1), divers], [{}, { removed: ['Menu', band] }]);
    expect(changes[1]?.join()).not.toContain('fire brigade');
  });

  test('in one of two captures of a version', () => {
    const whole = articleIn('b', text, { fields: { updated: first } });
    const broken = articleIn('a', [opening, band.slice(0, 30), cost], { fields: { updated: first } });
    const newer = articleIn('c', [...text, divers], { fields: { updated: second } });
    const { versions } = reconcile([broken, whole, newer]);
    expect(versions.map(({ captures }) => captures)).toEqual([['b', 'a'], ['c']]);
    expect(versions.at(-1)?.changes.map(inWords)).toEqual([`added after 5: {${divers}}`]);
  });

  test('where the newest version is cut off: its end comes from the one before', () => {
    const cut = [opening, hurt.replace('three', 'four'), `${band} It cost 4.2 million crowns when`];
    const { changes, story } = changesOf([opening, hurt, `${band} ${cost}`, mayor], cut);
    expect(changes[1]).toEqual([
      'corrected after 1: A first report said that [three] {four} people had been hurt when a plank broke.',
    ]);
    expect(story.body.map(passageText)).toEqual([...cut.slice(0, 2), `${band} ${cost}`, mayor]);
    const restored = story.body.flatMap(({ pieces }) => pieces).filter(({ capture }) => capture === 'old');
    expect(restored.map((piece) => piece.text.trim())).toEqual(['it was built in 1911.', mayor]);
    expect(story.gaps.map(({ capture, witness }) => [capture, witness])).toContainEqual(['new', 'old']);
  });

  test('where it is whole, nothing is restored', () => {
    const { story } = changesOf(text, [opening, hurt.replace('three', 'four')]);
    expect(story.body.map(passageText)).toEqual([opening, hurt.replace('three', 'four')]);
  });
});

test('a live story has a version for each time that it grew, in order, with what was added', () => {
  const reports = Array.from(
    { length: 12 },
    (_, hour) =>
      `At ${hour + 8} o’clock the harbour office counted ${hour * 7 + 3} boats, ${['two', 'nine', 'no'][hour % 3]} of them without a light.`,
  );
  const captures = reports.map((_, hour) =>
    articleIn(`${(hour * 5) % 12}`, [opening, ...reports.slice(0, hour + 1).reverse()], {
      headline: 'Storm over Halden Bay',
      captured: `2024-03-08T${String(hour + 8).padStart(2, '0')}:30`,
    }),
  );
  const { versions, isNewest, body } = reconcile(captures.toSorted((a, b) => a.capture.localeCompare(b.capture)));
  expect(isNewest).toBe(true);
  expect(versions.map(({ captures: ids }) => ids)).toEqual(captures.map(({ capture }) => [capture]));
  expect(versions.every(({ isAfter }) => isAfter)).toBe(true);
  expect(versions.map(({ changes }) => changes.map(inWords))).toEqual(
    reports.map((report, hour) => (hour === 0 ? [] : [`added after 1: {${report}}`])),
  );
  expect(body.map(passageText)).toEqual([opening, ...reports.toReversed()]);
});
