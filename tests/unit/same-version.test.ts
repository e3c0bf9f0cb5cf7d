import { describe, expect, test } from 'vitest';
import { relate, relationReasons, type Relation } from '../../src/story/versions/same-version.ts';
import { articleIn, statedField, type StatedIn } from '../support/article-in.ts';

const opening = 'The pier of Halden Bay was closed on Monday evening, and a fence was put up.';
const hurt = 'A first report said that three people had been hurt when a plank broke.';
const band = 'A band of the fire brigade had played until the plank gave way.';
const mayor = 'The mayor promised to mend the pier before the summer and to pay for it herself.';
const divers = 'Divers from Kelton found on Tuesday that eleven of the piles are rotten.';
const ferries = 'Ferries to the islands leave from the old quay until then.';
const text = [`${opening} ${hurt}`, `${band} ${mayor}`];

const [first, second] = ['2024-03-08T06:00', '2024-03-09T10:15'] as const;
const updated = (time: string, stated: StatedIn = {}): StatedIn => ({ ...stated, fields: { updated: time } });
const captured = (time: string, stated: StatedIn = {}): StatedIn => ({ ...stated, captured: time });

interface Example {
  readonly why: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly stated?: readonly [StatedIn, StatedIn];
}

const halves = [`${opening} ${hurt}`, band] as const;
const examples: Readonly<Record<Relation['rule'], readonly Example[]>> = {
  'version/same-words': [
    { why: 'glue and quotes aside', ours: text, theirs: [text.join('').replace('fire brigade', 'firebrigade')] },
    { why: 'whatever their times', ours: text, theirs: text, stated: [updated(first), updated(second)] },
    {
      why: 'one headline at two times',
      ours: text,
      theirs: text,
      stated: [captured(first, { headline: 'Pier closed' }), captured(second, { headline: '‘Pier closed’' })],
    },
  ],
  'version/two-outlets': [
    {
      why: 'by their addresses',
      ours: text,
      theirs: [...text.map((passage) => passage.replace('three', 'four')), divers],
      stated: [
        { fields: { address: 'https://norby.example/pier' } },
        { fields: { address: 'https://kelton.example/pier' } },
      ],
    },
    {
      why: 'by their sources',
      ours: text,
      theirs: text.slice(0, 1),
      stated: [{ fields: { source: 'The Norby Post' } }, { fields: { source: 'Kelton News' } }],
    },
  ],
  'version/changed-words': [
    { why: 'a figure', ours: text, theirs: text.map((passage) => passage.replace('three', 'four')) },
    {
      why: 'a figure, though both state one update',
      ours: text,
      theirs: text.map((passage) => passage.replace('three', 'four')),
      stated: [updated(first), updated(first)],
    },
    {
      why: 'a point in a figure',
      ours: [opening, 'It cost 4.2 million crowns when it was built.'],
      theirs: [opening, 'It cost 42 million crowns when it was built.'],
    },
    {
      why: 'wording',
      ours: text,
      theirs: [`${opening} Nobody was hurt when a plank broke, the police said.`, `${band} ${mayor}`],
    },
    {
      why: 'wording beside losses',
      ours: text,
      theirs: [`${opening} ${hurt.replace('three', 'four')}`, band.slice(0, 30)],
    },
  ],
  'version/denied': [
    {
      why: 'without times',
      ours: [...text, 'It will not be opened again before June.'],
      theirs: [...text, 'It will be opened again before June.'],
    },
  ],
  'version/own-sentences': [{ why: 'one for another', ours: [...halves, mayor], theirs: [halves[0], divers, mayor] }],
  'version/same-update': [
    { why: 'a passage lost', ours: text, theirs: [text[0] ?? '', mayor], stated: [updated(first), updated(first)] },
    {
      why: 'words lost',
      ours: text,
      theirs: [opening, hurt.replace('three ', ''), ...text.slice(1)],
      stated: [updated(first), updated(first)],
    },
  ],
  'version/updated': [
    {
      why: 'a sentence added inside',
      ours: text,
      theirs: [text[0] ?? '', divers, text[1] ?? ''],
      stated: [updated(first), updated(second)],
    },
    { why: 'one added at the end', ours: text, theirs: [...text, divers], stated: [updated(first), updated(second)] },
    {
      why: 'one withdrawn from the end',
      ours: [...text, divers],
      theirs: text,
      stated: [updated(first), updated(second)],
    },
    {
      why: 'words taken out',
      ours: text,
      theirs: text.map((passage) => passage.replace('before the summer ', '')),
      stated: [updated(first), updated(second)],
    },
    {
      why: 'an update that only one states',
      ours: text,
      theirs: [...text, divers],
      stated: [{ fields: { published: first } }, { fields: { published: first, updated: second } }],
    },
  ],
  'version/later': [
    { why: 'a passage added', ours: text, theirs: [...text, divers], stated: [captured(first), captured(second)] },
    {
      why: 'words taken out',
      ours: text,
      theirs: text.map((passage) => passage.replace('before the summer ', '')),
      stated: [captured(first), captured(second)],
    },
  ],
  'version/headline': [
    {
      why: 'of one text, by update',
      ours: text,
      theirs: text,
      stated: [
        updated(first, { headline: 'Pier of Halden Bay closed' }),
        updated(second, { headline: 'Nobody hurt at the pier' }),
      ],
    },
    {
      why: 'of one text, by capture',
      ours: text,
      theirs: text,
      stated: [
        captured(first, { headline: 'Pier of Halden Bay closed' }),
        captured(second, { headline: 'Pier of Halden Bay closed at once' }),
      ],
    },
  ],
  'version/damaged': [
    { why: 'a passage, and no times', ours: [...text, divers], theirs: text },
    { why: 'words within', ours: text, theirs: text.map((passage) => passage.replace('before the summer ', '')) },
    {
      why: 'a stop in mid-sentence, at a later capture',
      ours: [...text, divers],
      theirs: [text[0] ?? '', `${band} The mayor promised to`],
      stated: [captured(first), captured(second)],
    },
    {
      why: 'signs of damage, at a later capture',
      ours: [...text, divers],
      theirs: text,
      stated: [
        captured(first),
        captured(second, {
          damage: [0, 1].map((start) => ({ rule: 'a/b', reason: 'Because.', start, end: start + 1 })) as never,
        }),
      ],
    },
    { why: 'a start and an end', ours: [...text, divers], theirs: [hurt, ...text.slice(1)] },
    {
      why: 'the start of one and the end of the other, though one states a later update',
      ours: [...text.slice(0, 1), mayor, divers],
      theirs: [ferries, ...text.slice(0, 1), mayor],
      stated: [updated(first), updated(second)],
    },
    {
      why: 'one headline alone, at two times',
      ours: [...text, divers],
      theirs: text,
      stated: [{ headline: 'Pier closed' }, {}],
    },
  ],
};

const isOther: readonly Relation['rule'][] = [
  ...(['version/changed-words', 'version/denied', 'version/own-sentences'] as const),
  ...(['version/updated', 'version/later', 'version/headline'] as const),
];

describe.each(Object.entries(examples) as [Relation['rule'], readonly Example[]][])('%s', (rule, ofRule) => {
  test.each(ofRule)('$why', ({ ours, theirs, stated: [one, other] = [{}, {}] }) => {
    const [a, b] = [articleIn('a', ours, one), articleIn('b', theirs, other)];
    for (const relation of [relate(a, b), relate(b, a)]) {
      expect(relation).toMatchObject({ rule, isSameVersion: !isOther.includes(rule) });
    }
  });

  test('has a reason', () => {
    expect(relationReasons[rule]).toMatch(/^[A-Z].*\.$/);
  });
});

test('every rule has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(relationReasons).sort());
});

describe('an update that is stated', () => {
  const inMarkup = statedField(second, { from: 'JSON-LD dateModified' });

  test.each([
    ['in markup tells nothing of a text', { updated: inMarkup }, {}, 'version/damaged'],
    [
      'in markup tells of a page with markup',
      { updated: inMarkup },
      { published: statedField(first, { from: 'JSON-LD datePublished' }) },
      'version/updated',
    ],
    ['as one day tells nothing of that day', { updated: '2024-03-09' }, { updated: '2024-03-09' }, 'version/damaged'],
    ['as a day tells of another day', { updated: '2024-03-09' }, { updated: '2024-03-08' }, 'version/updated'],
    ['by one alone, and nothing else, tells nothing', { updated: second }, {}, 'version/damaged'],
  ])('%s', (...[, ours, theirs, rule]) => {
    const [a, b] = [articleIn('a', [...text, divers], { fields: ours }), articleIn('b', text, { fields: theirs })];
    expect([relate(a, b).rule, relate(b, a).rule]).toEqual([rule, rule]);
  });
});
