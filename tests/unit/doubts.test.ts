import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { needs } from '../../src/cli/report/needs.ts';
import { lastEdition } from '../../src/pipeline/edition.ts';
import { doubtsOf } from '../../src/pipeline/doubts.ts';
import type { Related } from '../../src/pipeline/match-all.ts';
import type { ArticleOutline } from '../../src/story/outline.ts';
import { Store } from '../../src/pipeline/store.ts';
import { nothingSaid } from '../../src/story/versions/versions-said.ts';
import { articleIn } from '../support/article-in.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { overrideOf } from '../support/override-of.ts';

describe('the doubts about stories', () => {
  const joined = { rule: 'story/one-beginning', isOne: true, isSure: false } as const;
  const apart = { rule: 'story/other-report', isOne: false, isSure: false } as const;
  const related = (pair: string, relation: Omit<Related, 'captures'>): Related => ({
    captures: pair.split(' ') as [string, string],
    ...relation,
  });
  const group = (ids: string, order: readonly string[] = []) => ({
    articles: ids.split(' ').map((id): ArticleOutline => ({ ...articleIn(id, [id]), shingles: new Uint32Array() })),
    versions: { ...nothingSaid, order },
  });

  test.each([
    ['a join', related('a b', joined), [group('a b')], [], ['a b', '']],
    ['a join that is sure', related('a b', { ...joined, isSure: true }), [group('a b')], [], ['', '']],
    ['a join that the keeper lists', related('a b', joined), [group('a b', ['b', 'a'])], [], ['', '']],
    ['a join of which the keeper lists one', related('a b', joined), [group('a b x', ['a', 'x'])], [], ['a b', '']],
    ['a join that the keeper undid', related('a b', joined), [group('a'), group('b')], [], ['', '']],
    ['two stories', related('a b', apart), [group('a'), group('b')], [], ['a b', '']],
    ['two stories that another capture joins', related('a b', apart), [group('a c b')], [], ['', '']],
    [
      'two stories that the keeper parts',
      related('a b', apart),
      [group('a'), group('b')],
      [{ capture: 'b', from: ['a'] }],
      ['', ''],
    ],
    ['a capture that is hidden', related('a z', apart), [group('a'), group('b')], [], ['', '']],
  ])('%s', (...[, one, groups, separations, expected]) => {
    const doubts = doubtsOf([one], { groups, separations });
    expect(doubts.map((ofGroup) => ofGroup.map(({ captures }) => captures.join(' ')).join())).toEqual(
      expected.slice(0, groups.length),
    );
  });
});

const report = [
  'The old tannery of Halden Bay is to become a school of music, the council decided on Monday with the votes of both large parties.',
  'The tanks in its cellar will be filled with sand, and the tower, which leans by a hand’s breadth, gets a corset of steel that visitors may climb.',
  'Parents had collected 1,900 names for it, and a violin maker has promised to teach there on two days of each week.',
];
const more = [
  'Work is to begin in May and to last for two years, an engineer said, if no more bones of cattle are found below the yard.',
  'The county pays a third of the cost, and the rest comes from the sale of the old barracks, which nobody has used since the war.',
  'A neighbour of the tannery said that she would rather hear trumpets than trucks, and that she would join the choir.',
];
const other = [
  'A choir of two hundred children sang in the square on Thursday, since the first trucks had come to the yard of the old works.',
  'Their teacher had written the song in one night, she told this newspaper, and none of them had forgotten a line of it.',
];
const page = (headline: string, lines: readonly string[], text: readonly string[]) =>
  [headline, ...lines, ...text].join('\n\n');

/** What a report says of each story, by the need’s id, and the lines that settle it. */
async function reported(texts: Readonly<Record<string, string>>, override?: string) {
  using store = new Store(null);
  const captures = Object.entries(texts).map(([id, text]) => captureOf(text, id));
  const overrides = override === undefined ? [] : [overrideOf('mine', override)];
  const { problems, ...edition } = await editionOf(captures, { folder: 'content/captures', overrides, store });
  const stories = lastEdition('test', store)?.stories ?? [];
  const found = stories.flatMap((story) =>
    needs
      .filter(({ id }) => id.startsWith('unsure'))
      .flatMap(({ id, finds, override: lines }) => {
        const subject = { story, ledgers: [] };
        const sentence = finds(subject);
        return sentence === null ? [] : [{ id, sentence, lines: lines?.(subject) ?? [] }];
      }),
  );
  const bodies = edition.stories.map(({ body }) => body);
  return { found, stories: stories.length, problems: problems.map(problemLine), bodies };
}

describe('what report says of stories that are not sure, and the line that settles it', () => {
  const grown = {
    'a.txt': page('Tannery becomes a school', [], [...report, ...more]),
    'b.txt': page('School of music for Halden Bay', [], report),
  };
  const background = {
    'a.txt': page('Tannery becomes a school', ['8 March 2024'], report),
    'b.txt': page('Children sing for their school', ['14 March 2024'], [...other, ...report.slice(1)]),
  };
  const versions = {
    'a.txt': page('Tannery becomes a school', ['8 March 2024'], report),
    'b.txt': page(
      'Tannery becomes a school',
      ['8 March 2024'],
      report.map((text) => text.replace('1,900', '2,900')),
    ),
  };

  test('a join', async () => {
    const { found, problems, stories } = await reported(grown);
    expect({ found, problems, stories }).toEqual({
      ...{ problems: [], stories: 1 },
      found: [
        {
          id: 'unsure-join',
          sentence: expect.stringMatching(
            /^It is not sure that a\.txt and b\.txt are one story\. [A-Z].*\.$/,
          ) as string,
          lines: ['captures: ["b.txt", "a.txt"]'],
        },
      ],
    });
    expect(await reported(grown, found[0]?.lines.join('\n'))).toMatchObject({ found: [], problems: [], stories: 1 });
  });

  test('two stories', async () => {
    const { found, problems, stories } = await reported(background);
    expect({ found, problems, stories }).toEqual({
      ...{ problems: [], stories: 2 },
      found: [
        {
          id: 'unsure-apart',
          sentence: expect.stringMatching(
            /^It is not sure that a\.txt and b\.txt are two stories\. [A-Z].*\.$/,
          ) as string,
          lines: ['captures: ["a.txt", "b.txt"]'],
        },
      ],
    });
    expect(await reported(background, found[0]?.lines.join('\n'))).toMatchObject({
      found: [],
      problems: [],
      stories: 1,
    });
  });

  test('versions of no known order, whose line only a person can finish', async () => {
    const { found, problems } = await reported(versions);
    expect({ found, problems }).toEqual({
      problems: [],
      found: [
        {
          id: 'unsure-versions',
          sentence: 'Its captures show 2 versions, and nothing tells which is the newest.',
          lines: ['captures: [OLDEST, NEWEST]'],
        },
      ],
    });
    const refused = await reported(versions, found[0]?.lines.join('\n'));
    expect(refused.problems).toEqual(
      ['OLDEST', 'NEWEST'].map(
        (name) =>
          expect.stringMatching(
            `^content/overrides/mine\\.yaml:1: There is no capture ${name}\\. [A-Z].*\\.$`,
          ) as string,
      ),
    );
    expect(refused.found).toHaveLength(1);
    const line = found[0]?.lines[0]?.replace('OLDEST', 'b').replace('NEWEST', 'a');
    expect(await reported(versions, line)).toMatchObject({ found: [], problems: [] });
  });

  test('a join of versions whose order is known: the line keeps it', async () => {
    const updated = {
      'a.txt': page('Tannery becomes a school', ['Updated 9 March 2024 10:15'], [...report, ...more]),
      'b.txt': page('School of music for Halden Bay', ['Updated 8 March 2024 06:00'], report),
    };
    const { found, bodies } = await reported(updated);
    expect(found.map(({ id, lines }) => [id, ...lines])).toEqual([['unsure-join', 'captures: ["b.txt", "a.txt"]']]);
    expect((await reported(updated, found[0]?.lines.join('\n'))).bodies).toEqual(bodies);
  });
});
