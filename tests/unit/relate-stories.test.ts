import { describe, expect, test } from 'vitest';
import { lineKey } from '../../src/clean/furniture/recurring.ts';
import { relateStories, storyReason, type StoryRelation } from '../../src/story/match/relate-stories.ts';
import { storyEvidence } from '../../src/story/match/story-evidence.ts';
import { articleIn, type StatedIn } from '../support/article-in.ts';

interface Told {
  readonly text: readonly string[];
  readonly stated?: StatedIn;
  readonly common?: readonly string[];
}

const page = (path: string, host = 'norby.example') => `https://${host}/${path}`;
const stated = (headline: string | null, known: StatedIn['fields'] = {}): StatedIn => ({ headline, fields: known });

const pier = [
  'The pier of Halden Bay was closed on Monday evening, and a fence was put up around the kiosk. A band of the fire brigade had played there until a plank gave way.',
  '“We heard a crack, and then the children screamed,” one visitor told this newspaper. The police do not look for anybody, a spokesman said.',
  'The mayor promised to mend the pier before the summer. Divers are to look at each of the piles, some of which are as old as the town hall.',
  'Ferries to the islands leave from the old quay until then, and whoever has a ticket for Saturday gets the money back.',
];
const follow = [
  'Eleven piles of the pier are rotten, an engineer told the council on Thursday, and to replace them would take until the autumn.',
  'Two parties want a new pier of steel instead, and a vote on it is planned for the week after Easter.',
];

const report = [
  'The report of the engineer has forty pages and names the winters of 1987 and 2010, in which ice pressed against the wood for weeks.',
  'Nobody can say why the piles were not looked at after that, a member of the council told this newspaper, for each of them had a number and a card.',
  'A pier of steel would last for eighty years, says a firm from Oxmoor, which has built two of them, and could be put up within one winter.',
];

const draw = (numbers: string, winners: string, prize: string) => [
  `The winning numbers of the county lottery are ${numbers}. The bonus number is drawn last.`,
  `${winners} tickets had four right and win ${prize} crowns each. The next draw is on Saturday at eight in the evening.`,
  'Prizes can be claimed at any shop that sells tickets within ninety days. Players must be eighteen or older.',
];
const quake = (place: string, size: string, depth: string) => [
  `An earthquake of magnitude ${size} was felt near ${place} on Sunday, the institute of geology said.`,
  `It happened at a depth of ${depth} kilometres, and the centre lay under the hills of ${place}. No damage was reported at first.`,
  'Quakes of this size are felt by most people nearby and seldom break anything, according to the institute.',
];
const weather = (morning: string, wind: string, evening: string) => [
  `It will be ${morning} in most of the county this morning. ${wind} by noon.`,
  `The evening will be ${evening}. Drivers in the hills should allow more time for the way home.`,
];
const notice =
  'We and our partners store cookies on your device to show you news that you like, and to count readers. You can change your mind at any time in the settings, which stand at the foot of each page, or leave them as they are and read on without any further choice.';

interface Example extends Pick<StoryRelation, 'isOne'> {
  readonly what: string;
  readonly a: Told;
  readonly b: Told;
  readonly isSure?: boolean;
}

const damagedPier = pier.map((text, at) => (at === 1 ? text.slice(0, 60) : text));

const examples: Readonly<Partial<Record<StoryRelation['rule'], readonly Example[]>>> = {
  'story/too-little': [
    {
      what: 'a quoted sentence',
      isOne: false,
      a: { text: pier },
      b: { text: [...follow, 'The police do not look for anybody, a spokesman said.'] },
    },
    {
      what: 'one address with another text by another day',
      isOne: false,
      a: { text: pier, stated: stated('Pier closed', { address: page('live') }) },
      b: { text: follow, stated: stated('Piles are rotten', { address: page('live') }) },
    },
    {
      what: 'pages that are hardly more than a notice',
      isOne: false,
      a: { text: [notice, pier[0] ?? ''], common: [notice] },
      b: { text: [notice, follow[0] ?? ''], common: [notice] },
    },
    {
      what: 'pages that are a notice alone',
      isOne: false,
      a: { text: [notice], common: [notice] },
      b: { text: [notice], common: [notice] },
    },
  ],
  'story/form': [
    {
      what: 'draws of a lottery, a week apart',
      isOne: false,
      a: {
        text: draw('4, 9, 17, 22, 31 and 40', '12', '4,300'),
        stated: stated('Lottery numbers', { published: '2024-03-02' }),
      },
      b: {
        text: draw('1, 8, 13, 25, 36 and 44', '7', '9,150'),
        stated: stated('Lottery numbers', { published: '2024-03-09' }),
      },
    },
    {
      what: 'quakes',
      isOne: false,
      a: {
        text: quake('Oxmoor', '4.1', '11'),
        stated: stated('Quake felt near Oxmoor', { published: '2024-03-02', address: page('oxmoor') }),
      },
      b: {
        text: quake('Kelton', '3.7', '8'),
        stated: stated('Quake felt near Kelton', { published: '2024-05-19', address: page('kelton') }),
      },
    },
    {
      what: 'the weather, in words',
      isOne: false,
      a: {
        text: weather('dry and mild', 'A light wind comes from the sea', 'clear and cold'),
        stated: stated('The weather today', { published: '2024-03-02' }),
      },
      b: {
        text: weather('wet and grey', 'A strong wind comes from the hills', 'wet with some snow'),
        stated: stated('The weather today', { published: '2024-03-03' }),
      },
    },
    {
      what: 'a rolling address on another day',
      isOne: false,
      a: {
        text: draw('4, 9, 17, 22, 31 and 40', '12', '4,300'),
        stated: stated('Lottery', { published: '2024-03-02', address: page('lottery') }),
      },
      b: {
        text: draw('1, 8, 13, 25, 36 and 44', '7', '9,150'),
        stated: stated('Lottery', { published: '2024-03-09', address: page('lottery') }),
      },
    },
  ],
  'story/one-address': [
    {
      what: 'a headline that was changed',
      isOne: true,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed', { address: page('pier') }) },
      b: {
        text: [...pier, ...follow],
        stated: stated('Eleven piles are rotten', { address: `${page('pier')}?utm_source=x` }),
      },
    },
  ],
  'story/one-headline': [
    {
      what: 'a capture that lost half',
      isOne: true,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed') },
      b: { text: pier.slice(0, 2), stated: stated('Pier closed') },
    },
    {
      what: 'a brief',
      isOne: true,
      isSure: true,
      a: { text: ['Rain stopped play at the ground.'], stated: stated('Rain stops play', { published: '2024-03-08' }) },
      b: { text: ['Rain stopped play at the ground.'], stated: stated('Rain stops play', { published: '2024-03-08' }) },
    },
    {
      what: 'wire copy at two outlets',
      isOne: true,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed', { address: page('a'), published: '2024-03-08' }) },
      b: {
        text: pier.slice(0, 3),
        stated: stated('Pier closed', { address: page('b', 'kelton.example'), published: '2024-03-08' }),
      },
    },
  ],
  'story/one-minute': [
    {
      what: 'other headlines',
      isOne: true,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed', { published: '2024-03-08T06:00' }) },
      b: {
        text: [follow[0] ?? '', ...pier.slice(1)],
        stated: stated('Piles are rotten', { published: '2024-03-08T06:00+01:00' }),
      },
    },
  ],
  'story/one-text': [
    {
      what: 'wire copy under other headlines',
      isOne: true,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed', { address: page('a') }) },
      b: { text: pier, stated: stated('Children scream as plank breaks', { address: page('b', 'kelton.example') }) },
    },
    {
      what: 'a damaged twin',
      isOne: true,
      isSure: true,
      a: { text: pier },
      b: { text: [pier.join('').replace('of the fire brigade ', '')] },
    },
  ],
  'story/other-page': [
    {
      what: 'a follow-up with background',
      isOne: false,
      isSure: true,
      a: { text: pier, stated: stated('Pier closed', { address: page('a'), published: '2024-03-08' }) },
      b: {
        text: [...follow, ...follow.map((text) => text.replace(/\w+/, 'Then')), ...pier.slice(2)],
        stated: stated('Piles are rotten', { address: page('b'), published: '2024-03-14' }),
      },
    },
  ],
  'story/one-beginning': [
    {
      what: 'a text that grew to thrice its size',
      isOne: true,
      isSure: false,
      a: { text: pier.slice(0, 2) },
      b: { text: [...pier, ...follow] },
    },
    {
      what: 'a cut one under another headline',
      isOne: true,
      isSure: false,
      a: { text: pier, stated: stated('Pier closed') },
      b: { text: pier.slice(0, 2), stated: stated('A plank breaks') },
    },
  ],
  'story/lost-beginning': [
    {
      what: 'whose headline is lost, too',
      isOne: true,
      isSure: false,
      a: { text: pier, stated: stated('Pier closed') },
      b: { text: pier.slice(1, 3) },
    },
  ],
  'story/within': [
    {
      what: 'a part of a longer one',
      isOne: true,
      isSure: false,
      a: { text: [...follow, ...report, ...pier], stated: stated('Piles are rotten') },
      b: { text: pier, stated: stated('Pier closed') },
    },
  ],
  'story/other-report': [
    {
      what: 'background in common',
      isOne: false,
      a: { text: pier, stated: stated('Pier closed', { published: '2024-03-08' }) },
      b: { text: [follow[0] ?? '', ...pier.slice(2)], stated: stated('Piles are rotten', { published: '2024-03-14' }) },
    },
  ],
};

describe.each(Object.entries(examples) as [StoryRelation['rule'], readonly Example[]][])('%s', (rule, ofRule) => {
  test.each(ofRule)('$what', ({ a, b, isOne, isSure }) => {
    const [one, other] = [articleIn('a', a.text, a.stated), articleIn('b', b.text, b.stated)];
    const common = new Set([...(a.common ?? []), ...(b.common ?? [])].map(lineKey));
    for (const evidence of [storyEvidence(one, other, common), storyEvidence(other, one, common)]) {
      expect({ ...relateStories(evidence), evidence }).toMatchObject({
        rule,
        isOne,
        ...(isSure === undefined ? {} : { isSure }),
      });
    }
  });

  test('has a reason', () => {
    expect(storyReason(rule)).toMatch(/^[A-Z].*\.$/);
  });
});

test('damage makes no other story', () => {
  for (const headline of ['Pier closed', null]) {
    const [one, other] = [articleIn('a', pier, { headline }), articleIn('b', damagedPier)];
    expect(relateStories(storyEvidence(one, other)).isOne).toBe(true);
  }
});

describe('evidence', () => {
  const evidence = (ours: StatedIn, theirs: StatedIn, text = pier) =>
    storyEvidence(articleIn('a', pier, ours), articleIn('b', text, theirs));

  test.each([
    ['same', 'Pier closed', 'PIER ‘closed’'],
    ['akin', 'Pier closed on Monday', 'Pier closed after plank breaks'],
    ['other', 'Pier closed', 'A plank breaks'],
    ['unknown', 'Pier closed', null],
    ['unknown', 'Pier closed', 'The Norby Post'],
  ])('of headlines: %s, %j and %j', (headline, ours, theirs) => {
    const source = { fields: { source: 'The Norby Post' } };
    expect(evidence({ headline: ours, ...source }, { headline: theirs, ...source }).headline).toBe(headline);
  });

  test.each([
    ['one minute', '2024-03-08T06:00', '2024-03-08T06:00+01:00'],
    ['same', '2024-03-08', '2024-03-08T06:00'],
    ['same', '2024-03-08T06:00', '2024-03-08T07:00'],
    ['other', '2024-03-08', '2024-03-09'],
    ['unknown', '2024-03-08', null],
  ])('of days: %s, %j and %j', (day, ours, theirs) => {
    expect(evidence({ fields: { published: ours } }, { fields: { published: theirs } }).day).toBe(day);
  });

  test.each([
    ['one address', page('a'), `${page('a')}?utm_source=x#top`],
    ['two addresses', page('a'), page('b')],
    ['two addresses', page('a'), page('b', 'm.norby.example')],
    ['two outlets', page('a'), page('a', 'kelton.example')],
    ['unknown', page('a'), null],
  ])('of places: %s, %j and %j', (place, ours, theirs) => {
    expect(evidence({ fields: { address: ours } }, { fields: { address: theirs } }).place).toBe(place);
  });

  test.each([
    ['shared', pier],
    ['changed', [pier[0]?.replace('Monday', 'Tuesday') ?? '', ...pier.slice(1)]],
    ['in one', pier.slice(1)],
    ['in one', [...follow, ...pier]],
    ['own', [...follow, ...pier.slice(1)]],
  ])('of beginnings: %s', (lead, text) => {
    expect(evidence({}, {}, text).lead).toBe(lead);
  });

  test('counts what is common to many stories for nothing', () => {
    const common = new Set([lineKey(notice)]);
    const [a, b] = [articleIn('a', [notice, ...pier]), articleIn('b', [...follow, notice])];
    expect(storyEvidence(a, b).sharedWords).toBeGreaterThan(40);
    expect(storyEvidence(a, b, common).sharedWords).toBe(0);
  });
});
