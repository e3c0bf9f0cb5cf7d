import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageText } from '../../src/story/body.ts';
import { reconcile } from '../../src/story/reconcile.ts';
import type { Story } from '../../src/story/story.ts';
import { nothingSaid } from '../../src/story/versions/versions-said.ts';
import { articleIn } from '../support/article-in.ts';
import { captureOf } from '../support/capture-of.ts';
import { asPages, capturesOfAStory, saidOf } from '../support/captures-of-a-story.ts';
import { editionOf, textsOf } from '../support/edition-of.ts';
import { mixedSentences } from '../support/sentences-of-one-version.ts';

const runs = { numRuns: 150 };

/** Captures of a story, and mostly nothing that their keeper says of them. */
const captures = capturesOfAStory.chain((known) =>
  fc.record({
    known: fc.constant(known),
    said: fc.oneof(
      { weight: 3, arbitrary: fc.constant(nothingSaid) },
      saidOf(known.articles.map(({ capture }) => capture)),
    ),
  }),
);

describe('the captures of one story, whatever their publisher and damage did', () => {
  test('every published sentence stands whole in one of them, or in what those of one version agree upon', () => {
    fc.assert(
      fc.property(captures, ({ known, said }) => {
        expect(mixedSentences(reconcile(known.articles, said), known)).toEqual([]);
      }),
      runs,
    );
  });

  test('each is of one version, the published one’s come first, and of others nothing is published but a lost end', () => {
    fc.assert(
      fc.property(captures, ({ known: { articles }, said }) => {
        const { versions, captures: all, body } = reconcile(articles, said);
        const inVersions = versions.flatMap((version) => version.captures);
        expect(inVersions.toSorted()).toEqual(articles.map(({ capture }) => capture).toSorted());
        expect(all).toEqual(versions.toReversed().flatMap((version) => version.captures));
        const newest = versions.at(-1)?.captures ?? [];
        const isNewest = body.flatMap(({ pieces }) => pieces).map(({ capture }) => newest.includes(capture));
        expect(isNewest.slice(0, isNewest.lastIndexOf(true) + 1)).not.toContain(false);
      }),
      runs,
    );
  });

  test('no sentence is made of two versions on the way from files to readers, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(capturesOfAStory, async (known) => {
        const pages = asPages(known);
        const raws = pages.map(({ id, text }) => captureOf(text, id));
        const edition = await editionOf(raws);
        expect(await editionOf(raws.toReversed())).toEqual(edition);
        const starts = new Map(pages.map((page) => [page.id, page.starts]));
        for (const { body, versions } of edition.stories) {
          expect(mixedSentences({ body, versions }, { texts: textsOf(edition), starts, glued: known.glued })).toEqual(
            [],
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a sentence that would be of two versions is found', () => {
  const hurt = 'A first report said that three people had been hurt when a plank broke.';
  const unhurt = 'Nobody was hurt when a plank broke, the police said.';
  const known = {
    glued: new Map(),
    texts: new Map([
      ['a', hurt],
      ['b', unhurt],
    ]),
    starts: new Map([
      ['a', [0]],
      ['b', [0]],
    ]),
  };
  const end = ', the police said.';
  const pieces = [
    { capture: 'a', start: 0, text: hurt.slice(0, -1) },
    { capture: 'b', start: unhurt.length - end.length, text: end },
  ];
  const body: Story['body'] = [{ role: 'standfirst', pieces }];
  const version = (...ids: string[]): Story['versions'][number] => ({
    ...{ captures: ids, headline: '', isAfter: true, changes: [] },
    times: { updated: null, captured: null, published: null },
  });

  test.each([
    ['by its versions', [version('a'), version('b')], 'It has words of a and b, which are not of one version.'],
    [
      'by its words',
      [version('a', 'b')],
      'b has “nobody was” where it has “a first report said that three people had been”.',
    ],
  ])('%s', (_, versions, because) => {
    expect(mixedSentences({ body, versions }, known)).toEqual([{ sentence: body.map(passageText).join(''), because }]);
  });

  test('and none where it is published whole', () => {
    const story = reconcile([articleIn('a', [hurt]), articleIn('b', [unhurt])]);
    expect(mixedSentences(story, known)).toEqual([]);
    expect(
      mixedSentences(
        {
          body: [{ role: 'standfirst', pieces: [{ capture: 'b', start: 0, text: unhurt }] }],
          versions: [version('a', 'b')],
        },
        known,
      ),
    ).toEqual([]);
  });
});

describe('words are put into a sentence only if it stays one that was written', () => {
  const opening = 'The pier of Halden Bay was closed on Monday, and a fence was put up before noon.';
  const ferries = 'Ferries to the islands leave from the old quay until the end of the month.';
  const published = (articles: ReturnType<typeof articleIn>[], said = nothingSaid) =>
    reconcile(articles, said).body.map(passageText);
  const sameVersion = (...ids: string[]) => ({ ...nothingSaid, numbers: Object.fromEntries(ids.map((id) => [id, 1])) });

  test('an end that the newest version lost is that of its own sentence', () => {
    const older = [`${opening} The mayor of the town promised to mend it before June.`, ferries];
    const cut = (text: string) =>
      published([
        articleIn('old', older, { fields: { updated: '2024-03-08T06:00' } }),
        articleIn('new', [text], { fields: { updated: '2024-03-09T06:00' } }),
      ]);
    const now = opening.replace('noon', 'ten');
    expect(cut(`${now} The mayor of the town promised to mend`)).toEqual([
      `${now} The mayor of the town promised to mend it before June.`,
      ferries,
    ]);
    // The newest version has taken words out, or put words in, before its end was lost.
    for (const start of ['The mayor promised to mend', 'The mayor of the town had promised to mend']) {
      expect(cut(`${now} ${start}`)).toEqual([`${now} ${start}`, ferries]);
    }
  });

  test('words of another sentence that begins alike are not put before ours', () => {
    const ours = [
      'The owner of the kiosk told this newspaper that she had warned the council twice.',
      'The mayor promised to mend the pier after the summer, and would not say who is to pay for it.',
      ferries,
    ];
    const theirs = ['before the summer and to pay for it herself.', ferries];
    expect(published([articleIn('a', ours), articleIn('b', theirs)], sameVersion('a', 'b'))).toEqual(ours);
  });

  test('a sentence is not parted in two unless both are whole', () => {
    const ours = `${opening} Three people fell, the police said on Monday. ${ferries}`;
    const theirs = (fell: string) => `${fell} when a plank broke. Nobody else was there, the police said on Monday.`;
    const merged = (fell: string) =>
      published([articleIn('a', [ours]), articleIn('b', [theirs(fell)])], sameVersion('a', 'b'));
    expect(merged('Three people fell')).toEqual([`${opening} ${theirs('Three people fell')} ${ferries}`]);
    expect(merged('people fell')).toEqual([ours]);
  });
});
