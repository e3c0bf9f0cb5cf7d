import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formatEarlier } from '../../src/site/dates.ts';
import { changeEntry } from '../../src/site/feeds/change-entry.ts';
import { feedAtom } from '../../src/site/feeds/feed-atom.ts';
import { feedEntry } from '../../src/site/feeds/feed-entry.ts';
import type { FullStory } from '../../src/site/full-story.ts';
import { changeExcerpt } from '../../src/site/history/change-excerpt.ts';
import { changesInWords, unknownOrder } from '../../src/site/history/change-words.ts';
import { byStory, changesOf } from '../../src/site/history/latest-changes.ts';
import { versionViews } from '../../src/site/history/version-views.ts';
import { hasHistory, lastModified, placesOf, timeOfVersion } from '../../src/site/history/versions.ts';
import { movedPages } from '../../src/site/hosting/moved-page.ts';
import { redirectsOf } from '../../src/site/hosting/redirects-file.ts';
import { xmlErrors } from '../support/schema-errors.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

type Version = FullStory['data']['versions'][number];
type Change = Version['changes'][number];

const unknown = { updated: null, captured: null, published: null };
const morning = { ...unknown, published: '2024-03-08T06:00' };

const corrected: Change = {
  kind: 'corrected',
  passages: [
    [
      { is: 'same', text: 'It costs ' },
      { is: 'withdrawn', text: '4.2 ' },
      { is: 'added', text: '42 <b>& ' },
      { is: 'same', text: 'crowns.' },
    ],
  ],
  unchanged: 3,
};
const added: Change = { kind: 'added', passages: [[{ is: 'added', text: 'Nobody was hurt.' }]], unchanged: 0 };

function version(times: Partial<Version['times']>, changes: Change[] = [], captures = ['a.txt']): Version {
  return { captures, headline: 'Pier closed', times: { ...unknown, ...times }, isAfter: true, changes };
}

function storyIn(versions: Version[], known: Parameters<typeof storyOf>[0] = {}, id = 'pier') {
  return storyOf({ headline: fieldOf('Pier closed'), versions, ...known }, id);
}

describe('the time of a version', () => {
  const times = (...stated: Partial<Version['times']>[]) => {
    const { data } = storyIn(stated.map((time) => version(time)));
    return stated.map((_, index) => timeOfVersion({ ...data, updated: null }, index));
  };

  test.each([
    ['is its update', { ...morning, updated: '2024-03-09' }, { kind: 'updated', value: '2024-03-09' }],
    ['is else its capture', { ...morning, captured: '2024-03-09' }, { kind: 'captured', value: '2024-03-09' }],
    ['is else its publication', { published: '2024-03-09' }, { kind: 'published', value: '2024-03-09' }],
    ['is not known where it is that of the version before', morning, null],
  ])('%s', (_, second, time) => {
    expect(times(morning, second, {})[1]).toEqual(time);
  });

  test('of the oldest is its publication before its capture', () => {
    expect(times({ ...morning, captured: '2024-03-08T09:00' })).toEqual([
      { kind: 'published', value: morning.published },
    ]);
  });

  test('is no update that the version before states, too', () => {
    const updated = '2024-03-09T10:00';
    expect(times({ updated }, { updated, captured: '2024-03-10' }, {})[1]).toEqual({
      kind: 'captured',
      value: '2024-03-10',
    });
  });

  test('is what the keeper says of the story', () => {
    const { data } = storyIn([version(morning), version({ ...morning, updated: '2024-03-09' })], {
      updated: fieldOf('2024-03-09T12:00'),
    });
    expect(timeOfVersion(data, 1)?.value).toBe('2024-03-09T12:00');
  });
});

describe('when a story last changed', () => {
  const two = [version(morning), version({ ...morning, captured: '2024-03-09T07:00' }, [corrected])];

  test.each([
    { what: 'is its stated update', versions: [version(morning)], updated: fieldOf('2024-03-09'), time: '2024-03-09' },
    { what: 'is else the capture of its newest version', versions: two, time: '2024-03-09T07:00' },
    { what: 'is not known where the order of its versions is not', versions: two, isNewest: false, time: null },
    { what: 'is not known of a story of one version', versions: [version({ captured: '2024-03-09' })], time: null },
  ])('$what', ({ what: _, time, versions, ...known }) => {
    expect(lastModified(storyIn(versions, known).data)).toBe(time);
  });

  test('is what feeds take for its update', () => {
    expect(feedEntry(storyIn(two)).updated?.toISOString()).toBe('2024-03-09T07:00:00.000Z');
  });
});

test('versions have places by their times, which stay where others come between', () => {
  const [first, last] = [version(morning), version({ updated: '2024-03-09T10:15+01:00' })];
  const names = ['published-2024-03-08T06-00', 'updated-2024-03-09T10-15-01-00'];
  const places = (versions: Version[]) =>
    placesOf({ ...storyIn(versions).data, updated: fieldOf('2024-03-09T10:15+01:00') });
  expect(places([first, last])).toEqual(names);
  expect(places([first, version({ captured: '2024-03-08' }), last])).toEqual([
    names[0],
    'captured-2024-03-08',
    names[1],
  ]);
  expect(places([first, version({}), last])[1]).toBe('version-2');
  expect(hasHistory(storyIn([first]).data)).toBe(false);
});

test.each([
  [[], ''],
  [[corrected], '1 correction'],
  [[added, added, corrected], '1 correction and 2 additions'],
  [[{ kind: 'headline' }, { kind: 'withdrawn' }] as const, 'a new headline and 1 withdrawal'],
])('changes in words', (changes, words) => {
  expect(changesInWords(changes)).toBe(words);
});

test('an order that is not known is said of two and of more', () => {
  expect(unknownOrder(2)).toBe('Captures show 2 versions of this story, and it is not known which is the newer.');
  expect(unknownOrder(3)).toContain('which is the newest.');
});

test.each([
  ['2024-03-08T06:00', '2024-03-09T10:15', '8 March, 06:00'],
  ['2024-03-09T06:00', '2024-03-09T10:15', '06:00'],
  ['2024-03-09', '2024-03-09T10:15', '9 March'],
  ['2023-03-09T06:00', '2024-03-09T10:15', '9 March 2023, 06:00'],
])('%s, said behind %s, is %s', (earlier, later, words) => {
  expect(formatEarlier(earlier, later)).toBe(words);
});

describe('the latest changes', () => {
  const day = (date: number) => `2024-03-0${date}`;
  const pier = storyIn(
    [version({}), version({ captured: day(3) }, [added]), version({ captured: day(7) }, [added])],
    {},
    'pier',
  );
  const mill = storyIn([version({}), version({ captured: day(5) }, [corrected])], {}, 'mill');
  const tram = storyIn([version({}), version({ captured: day(9) }, [corrected])], { isNewest: false }, 'tram');
  const still = storyIn([version({}), version({ captured: day(8) })], {}, 'still');
  const changes = changesOf([tram, still, pier, mill, storyOf()]);

  test('are the newest first, those of no known order last, and none where nothing changed', () => {
    expect(changes.map(({ story, time }) => `${story.id} ${time?.value}`)).toEqual([
      ...['pier 2024-03-07', 'mill 2024-03-05', 'pier 2024-03-03', 'tram undefined'],
    ]);
  });

  test('of one story are together where they follow each other', () => {
    expect(byStory(changesOf([pier, tram])).map((group) => group.length)).toEqual([2, 1]);
  });
});

describe('the excerpt of a version’s changes', () => {
  const long = 'word '.repeat(100);

  test('is of the text rather than the headline, and cut between words', () => {
    const passage: Change['passages'][number] = [
      ...[{ is: 'same', text: long } as const, { is: 'withdrawn', text: '4 ' } as const],
      ...[{ is: 'added', text: '5 ' } as const, { is: 'same', text: long } as const],
    ];
    const excerpt =
      changeExcerpt([
        { ...added, kind: 'headline' },
        { ...corrected, passages: [passage] },
      ]) ?? [];
    expect(excerpt.map(({ is }) => is)).toEqual(['same', 'withdrawn', 'added', 'same']);
    expect(excerpt[0]?.text).toMatch(/^…(?:word ){15}$/);
    expect(excerpt[3]?.text).toMatch(/^(?:word )+word…$/);
  });

  test('is of the headline where nothing else changed', () => {
    expect(changeExcerpt([{ ...added, kind: 'headline' }])).toEqual(added.passages[0]);
    expect(changeExcerpt([])).toBeUndefined();
  });
});

describe('the feed of changes', () => {
  const entryOf = (known: Parameters<typeof storyOf>[0] = {}) => {
    const story = storyIn([version(morning), version({ captured: '2024-03-09' }, [corrected, added])], known);
    const [change] = changesOf([story]);
    if (!change) throw new Error('There is no change.');
    return changeEntry(story, change);
  };

  test('has each change in its place, named, and no markup of a capture', () => {
    const entry = entryOf({ language: 'en' });
    expect(entry.title).toBe('Pier closed: 1 correction and 1 addition');
    expect(entry.address).toMatch(/\/stories\/pier\/history\/#captured-2024-03-09$/);
    const $ = load(entry.html);
    expect($('strong').text()).toBe('CorrectedAdded');
    expect($('p[lang=en][dir=ltr]').first().text()).toBe('It costs 4.2 42 <b>& crowns.');
    expect($('del').text()).toBe('4.2');
    expect($('ins').text()).toBe('42 <b>&Nobody was hurt.');
  });

  test('claims no order where none is known', () => {
    const { html, published } = entryOf({ isNewest: false });
    expect(html).not.toMatch(/<(?:del|ins)>|Corrected|Added/);
    expect(html).toContain('It costs 4.2 crowns.');
    expect(html).toContain('It costs 42 &lt;b&gt;&amp; crowns.');
    expect(published).toBeUndefined();
  });

  test('is Atom', async () => {
    const feed = { title: 'Changes', description: 'What changed.', list: '/changes/' };
    expect(
      await xmlErrors(feedAtom({ ...feed, entries: [entryOf(), entryOf({ isNewest: false })] }), 'atom.rng'),
    ).toEqual([]);
  });
});

test('versions of no known order are named by letters, the one that the story shows first', () => {
  const versions = [version({}, [], ['b.txt']), version({}, [corrected], ['a.txt'])];
  const views = (isNewest: boolean) => versionViews(storyIn(versions, { isNewest }).data, []);
  expect(views(false).map(({ name, before, isShown }) => [name, before, isShown])).toEqual([
    ['Version A', 'Version B', true],
    ['Version B', null, false],
  ]);
  expect(views(true).map(({ name }) => name)).toEqual(['Version 2', 'Version 1']);
});

test('old addresses lead to the history where there is one', () => {
  const moves = [
    { from: 'a', to: 'b', hasHistory: true },
    { from: 'c', to: 'd', hasHistory: false },
  ];
  expect(redirectsOf(moves).filter(({ from }) => from.includes('history'))).toEqual([
    { from: '/stories/a/history/', to: '/stories/b/history/' },
  ]);
  expect(moves.map((move) => movedPages(move).length)).toEqual([3, 2]);
});
