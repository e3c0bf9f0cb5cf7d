import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemLine, type Capture } from '../../src/capture/capture.ts';
import type { Raw } from '../../src/capture/read-captures.ts';
import { clean } from '../../src/clean/clean.ts';
import { words } from '../../src/text/words.ts';
import type { FullEdition } from '../support/full-edition.ts';
import { bodyText, passageText } from '../../src/story/body.ts';
import { anyCaptures } from '../support/arbitrary.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf, rawsOf, textsOf } from '../support/edition-of.ts';
import { overrideOf } from '../support/override-of.ts';

const harbour = `Harbour News

Storm closes the harbour for a week

By Jane Doe

29 March 2019

The harbour was closed on Friday after the storm, which had torn two cranes from their rails.

No ship has left since.

The council said that it would stay “closed” until an engineer had checked every crane, and that no one was to enter the quays.

Fishermen asked for help on Sunday, since their boats cannot leave and the catch of last week is still in the holds.

Sign up for our newsletter

Photo: Ann Smith/Reuters
`;

const bridge = `Council keeps the old bridge

3 April 2019

The old bridge will stay, the council decided on Tuesday after a debate of five hours, in which forty residents spoke.

Engineers had warned that the piers would not last another ten years, and that a repair would cost more than a new bridge.

The mayor said that she would look for money from the state, which has a fund for bridges of that age.
`;

const bridgeAgain = bridge.replace('3 April 2019', '4 April 2019').replace('a debate of five hours', 'a debate');

/** The addresses of the stories without overrides. */
const [storm, council] = ['storm-closes-the-harbour-for-a-week', 'council-keeps-the-old-bridge'];

const captures = [
  captureOf(harbour, 'harbour.txt'),
  captureOf(bridge, '2019/bridge.txt'),
  captureOf(bridgeAgain, '2019/bridge-again.txt'),
];

function mended(
  said: Readonly<Record<string, string>>,
  of: readonly (Capture | Raw)[] = captures,
): Promise<FullEdition> {
  const overrides = Object.entries(said).map(([name, text]) => overrideOf(name, text));
  return editionOf(of, { overrides, folder: 'content/captures' });
}

function linesOf({ problems }: FullEdition): string[] {
  return problems.map(problemLine);
}

function only(edition: FullEdition, capture: string): FullEdition['stories'][number] {
  const story = edition.stories.find((one) => one.captures.includes(capture));
  if (!story) throw new Error(`No story has ${capture}.`);
  return story;
}

function ledgerOf(edition: FullEdition, capture: string, start: string) {
  const { ledger = [] } = edition.captures.find(({ id }) => id === capture) ?? {};
  return ledger.find(({ text }) => text.trim().startsWith(start));
}

describe('a problem is one clear sentence', () => {
  test.each([
    ['harbour', '', ': This override says nothing. Write what it changes, such as headline: "…", or delete the file.'],
    [
      'harbour',
      'note: x1',
      ': This override says nothing. Write what it changes, such as headline: "…", or delete the file.',
    ],
    ['harbour', '- a', ': An override is a list of keys with their values. Write one "key: value" a line.'],
    ['harbour', 'source: a\nheadlin: b', ':2: An override has no "headlin". Did you mean "headline"?'],
    [
      'harbour',
      'zebra: b',
      ':1: An override has no "zebra". It can have these: headline, published, updated, byline, credit, section, source, address, image, caption, language, blocks, captures, not-with, version, damaged, hidden, reason, note.',
    ],
    ['harbour', 'headline: 1984', ':1: "headline" is no text. Put it in quotes, all on one line.'],
    ['harbour', 'headline: null', ':1: "headline" cannot be taken away. Write what it is, or take the line out.'],
    ['harbour', 'byline: "…"', ':1: "byline" has no letter and no digit. Say what it is.'],
    ['harbour', 'byline: "Jane\\u0007 Doe"', ':1: "byline" has a control character. Take it out.'],
    ['harbour', `byline: ${'x'.repeat(501)}`, ':1: "byline" is longer than 500 characters. Shorten it.'],
    [
      'harbour',
      'published: 2019-02-30',
      ':1: "published" is no real date: 2019-02-30. Write it in digits, as YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm+hh:mm.',
    ],
    [
      'harbour',
      'updated: 3/4/2019',
      ':1: "updated" is not written as a date is here. Write it in digits, as YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm+hh:mm.',
    ],
    [
      'harbour',
      'published: 2019-03-29T25:00',
      ':1: "published" is no real date: 2019-03-29T25:00. Write it in digits, as YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm+hh:mm.',
    ],
    [
      'harbour',
      'address: javascript:alert(1)',
      ':1: "address" is no address of the web. Write it whole, with https:// or http:// before it.',
    ],
    [
      'harbour',
      'language: english',
      ':1: "language" is no language’s tag. Write the two or three letters of the language, and behind a hyphen its script or country if need be.',
    ],
    ['harbour', 'hidden: maybe', ':1: "hidden" is true or false.'],
    ['harbour', 'blocks: x', ':1: "blocks" is a list: each on a line of its own, with a dash before it.'],
    ['harbour', 'blocks:\n  - x', ':2: A block is written as { text: "…", role: furniture }.'],
    [
      'harbour',
      'blocks:\n  - text: x\n    role: date-line',
      ':3: A block’s role is one of these: paragraph, subheading, quote, headline, date, byline, credit, caption, section, address, furniture.',
    ],
    [
      'harbour',
      'blocks:\n  - text: x\n    roll: date\n    role: date',
      ':3: A block has no "roll". Did you mean "role"?',
    ],
    [
      'harbour',
      'blocks:\n  - { role: furniture }',
      ':2: A block is named by its whole text with "text", or by how it begins with "starts": by one of them.',
    ],
    [
      'harbour',
      'blocks:\n  - text: No ship had left since.\n    role: furniture',
      ':2: There is no block with this text in harbour.txt. Did you mean “No ship has left since.”?',
    ],
    [
      'harbour',
      'blocks:\n  - { text: Quite other, role: furniture }',
      ':2: There is no block with this text in harbour.txt. Copy its text from the provenance page.',
    ],
    [
      'harbour',
      'blocks:\n  - { text: By Jane Doe, nth: 2, role: furniture }',
      ':2: There is only 1 block with this text in harbour.txt. Leave "nth" out, or lower it.',
    ],
    [
      'harbour',
      'blocks:\n  - { text: No ship has left since., role: date }',
      ':2: No date can be told from this block. Set "published" instead.',
    ],
    [
      'harbour',
      'blocks:\n  - { text: No ship has left since., role: address }',
      ':2: No address can be told from this block. Set "address" instead.',
    ],
    [
      'harbour',
      'blocks:\n  - { text: By Jane Doe, role: furniture }\n  - { starts: By Jane, role: paragraph }',
      ':3: This block is already furniture, by harbour.yaml. Say it once.',
    ],
    [
      'harbour',
      'blocks:\n  - { text: Harbour News, role: headline }\n  - { starts: No ship, role: headline }',
      ':3: The headline of harbour.txt is given twice. Name one block.',
    ],
    ['harbor', 'byline: A', ': There is no capture and no story with this name. Did you mean harbour.txt.yaml?'],
    [
      'council-keeps-old-bridge',
      'byline: A',
      `: There is no capture and no story with this name. Did you mean ${council}.yaml?`,
    ],
    [
      'xyz',
      'byline: A',
      ': There is no capture and no story with this name. Name the file for a capture’s path below the captures folder, or for a story’s address before any override.',
    ],
    ['any', 'captures: [harbou.txt]', ':1: There is no capture harbou.txt. Did you mean harbour.txt?'],
    [
      'any',
      'captures: []',
      ':1: "captures" names captures by their paths below the captures folder. Write captures: [first.txt, second.txt].',
    ],
    ['harbour', 'not-with: harbour', ':1: This is the capture itself. Name others.'],
    [
      storm,
      'not-with: 2019/bridge',
      ':1: Only the file of a capture can say "not-with". Make one that is named for the capture that is not of this story.',
    ],
  ])('%s: %j', async (name, text, line) => {
    expect(linesOf(await mended({ [name]: text }))).toEqual([`content/overrides/${name}.yaml${line}`]);
  });

  test.each([
    ['an open list', 'a: ['],
    ['a key twice', 'byline: 1\nbyline: 2'],
    ['a tag', 'byline: !!js/function x'],
    ['a key that is none', '? [a]\n: b'],
    ['a tab', '\tx: 1'],
    ['a version of the future', '%YAML 9\n---\n!t a: b'],
    ['two documents', 'byline: a\n---\nbyline: b'],
    ['a nest', '['.repeat(50_000)],
  ])('what is no YAML for us: %s', async (_, text) => {
    const { problems } = await mended({ harbour: text });
    expect(problems).not.toEqual([]);
    for (const { message, isGrave } of problems) {
      expect(message).toMatch(/^\p{Lu}.*\.$/su);
      expect(isGrave).toBe(true);
    }
  });

  test('an alias is a shorthand, and many of them are no bomb', async () => {
    const lines = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)];
    expect(linesOf(await mended({ harbour: lines.join('\n') }))).toEqual([
      'content/overrides/harbour.yaml: This file cannot be read as YAML. Write one "key: value" a line.',
    ]);
    expect(only(await mended({ harbour: 'credit: &x Ann\nbyline: *x' }), 'harbour.txt').fields.byline?.value).toBe(
      'Ann',
    );
  });

  test('names that fit several, and two files for one', async () => {
    const twins = [...captures, captureOf(bridge.replaceAll('bridge', 'quay'), 'harbour.md')];
    expect(linesOf(await mended({ harbour: 'byline: A' }, twins))).toEqual([
      'content/overrides/harbour.yaml: harbour fits several captures: harbour.md, harbour.txt. Name this file for one of them, with its ending: harbour.md.yaml.',
    ]);
    expect(linesOf(await mended({ harbour: 'byline: A', 'harbour.txt': 'credit: B' }))).toEqual([
      'content/overrides/harbour.txt.yaml: content/overrides/harbour.yaml is for the same capture. Make one file of the two.',
    ]);
    expect(linesOf(await mended({ [storm]: 'byline: A', x: 'captures: harbour\ncredit: B' }))).toEqual([
      `content/overrides/x.yaml: content/overrides/${storm}.yaml is for the same story. Make one file of the two.`,
    ]);
    const named = [...captures, captureOf(harbour.replaceAll(/storm|harbour/g, 'flood'), `${storm}.txt`)];
    expect(linesOf(await mended({ [storm]: 'byline: A' }, named))).toEqual([
      `content/overrides/${storm}.yaml: This name fits the capture ${storm}.txt and a story. Name the file ${storm}.txt.yaml for the capture, or write into it for the story: captures: [harbour.txt].`,
    ]);
  });

  test('what could be understood of a file is applied all the same', async () => {
    const edition = await mended({ harbour: 'byline: Ann\nhidden: yes, please\ncredits: x' });
    expect(edition.problems.map(({ line, isGrave }) => [line, isGrave])).toEqual([
      [2, true],
      [3, undefined],
    ]);
    expect(only(edition, 'harbour.txt').fields.byline?.value).toBe('Ann');
  });
});

describe('fields', () => {
  const set = `headline: "The  harbour stays closed"
published: 2019-03-29 18:58 +0300
byline: null
source: example.com
address: https://example.com/storm
language: en-gb
note: By the paper edition.`;

  test.each([storm, 'harbour', 'harbour.txt'])('are set or taken away by %s.yaml', async (name) => {
    const edition = await mended({ [name]: set });
    expect(linesOf(edition)).toEqual([]);
    const story = only(edition, 'harbour.txt');
    const by = { rule: 'override/field', reason: 'The keeper has set it.', from: `${name}.yaml` };
    expect(story.headline).toMatchObject({ value: 'The harbour stays closed', inferred: false, ...by });
    expect(story.slug).toBe('the-harbour-stays-closed');
    expect(story.fields.published).toMatchObject({ value: '2019-03-29T18:58+03:00', ...by });
    expect(story.fields.byline).toBeNull();
    expect(story.fields.credit?.value).toBe('Ann Smith/Reuters');
    expect(story.fields.address?.value).toBe('https://example.com/storm');
    expect(story.language).toBe('en-GB');
    expect(story.contributions[0]?.fields).toEqual(['credit']);
    expect(
      story.overrides.map((change) => change.kind === 'field' && [change.field, change.said.map(({ value }) => value)]),
    ).toEqual([
      ['headline', ['Storm closes the harbour for a week']],
      ['published', ['2019-03-29']],
      ['byline', ['Jane Doe']],
      ['source', []],
      ['address', []],
      ['language', []],
    ]);
    for (const { file, note } of story.overrides) expect([file, note]).toEqual([by.from, 'By the paper edition.']);
  });

  test('of a story end what its captures disagree about; of a capture they go first, and the others are quoted', async () => {
    expect(only(await mended({}), '2019/bridge.txt').conflicts).toHaveLength(1);
    const ofStory = only(await mended({ [council]: 'published: 2019-04-02' }), '2019/bridge.txt');
    expect(ofStory.conflicts).toEqual([]);
    expect(ofStory.fields.published?.value).toBe('2019-04-02');
    const ofCapture = only(await mended({ '2019/bridge-again': 'published: 2019-04-02' }), '2019/bridge.txt');
    expect(ofCapture.fields.published?.value).toBe('2019-04-02');
    expect(ofCapture.conflicts.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['2019-04-02', '2019-04-03'],
    ]);
  });

  test.each(['harbour', storm])('end what cannot be told of a date, set by %s', async (name) => {
    const unclear = [captureOf(harbour.replace('29 March 2019', '03/04/2019'), 'harbour.txt')];
    expect((await mended({}, unclear)).stories[0]?.ambiguousDate?.value).toBe('03/04/2019');
    const [story] = (await mended({ [name]: 'published: 2019-04-03' }, unclear)).stories;
    expect([story?.ambiguousDate, story?.fields.published?.value]).toEqual([null, '2019-04-03']);
  });

  test('that are set make no gap in a capture that has none', async () => {
    const lost = [...captures, captureOf(harbour.slice(harbour.indexOf('The harbour was')), 'lost.txt')];
    expect(only(await mended({}, lost), 'lost.txt').gaps.map(({ part }) => part)).toContain('headline');
    for (const name of ['harbour', storm]) {
      const { gaps } = only(await mended({ [name]: 'headline: Closed' }, lost), 'lost.txt');
      expect(gaps.map(({ part }) => part)).not.toContain('headline');
    }
  });
});

describe('roles', () => {
  const roles = `blocks:
  - { text: "no SHIP has  left since", role: subheading }
  - { starts: the council said that it would stay "closed" until, role: furniture }
  - { text: Sign up for our newsletter, role: paragraph }
  - { text: Harbour News, role: headline }
  - { text: "Photo: Ann Smith/Reuters", role: furniture }`;

  test('change these blocks and no other', async () => {
    const [before, after] = [await mended({}), await mended({ harbour: roles })];
    expect(linesOf(after)).toEqual([]);
    const changed = [
      ['Harbour News', 'moved', 'headline'],
      ['No ship', 'kept', 'subheading'],
      ['The council', 'removed', 'furniture'],
      ['Sign up', 'kept', 'paragraph'],
      ['Photo', 'removed', 'furniture'],
    ];
    for (const [start = '', outcome, role] of changed) {
      expect(ledgerOf(after, 'harbour.txt', start)).toMatchObject({
        ...{ outcome, role, rule: `override/${role}`, why: 'harbour.yaml' },
        reason: expect.stringMatching(/^The keeper says that it .*\.$/) as string,
      });
    }
    const ledgers = [before, after].map(({ captures: of }) => of.find(({ id }) => id === 'harbour.txt')?.ledger ?? []);
    const same = (ledgers[1] ?? []).filter(({ rule }) => !rule.startsWith('override/'));
    expect(ledgers[0]).toEqual(expect.arrayContaining(same));
    expect(ledgers[1]?.map(({ text }) => text).join('')).toBe(harbour);
    const story = only(after, 'harbour.txt');
    expect(story.headline.value).toBe('Harbour News');
    expect(bodyText(story.body)).not.toContain('The council said');
    expect(passageText(story.body.at(-1) ?? { role: 'paragraph', pieces: [] })).toBe('Sign up for our newsletter');
    expect(story.fields.credit).toBeNull();
    expect(story.overrides).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'role', capture: 'harbour.txt', text: 'Harbour News', role: 'headline', was: 'furniture' },
        said: [expect.objectContaining({ value: 'Storm closes the harbour for a week' })],
      }),
    );
  });

  test.each([
    ['By Ann Smith', 'byline', { byline: 'Ann Smith' }],
    ['Ann Smith', 'byline', { byline: 'Ann Smith' }],
    ['Updated: 2 May 2019', 'date', { updated: '2019-05-02' }],
    ['2 May 2019, 10:15 GMT', 'date', { published: '2019-05-02T10:15+00:00' }],
    ['Photo: Jim Brown/AFP', 'credit', { credit: 'Jim Brown/AFP' }],
    ['The cranes on Friday', 'caption', { caption: 'The cranes on Friday' }],
    ['Section: Harbour', 'section', { section: 'Harbour' }],
    ['Around the harbour', 'section', { section: 'Around the harbour' }],
    ['https://example.com/storm/1', 'address', { address: 'https://example.com/storm/1' }],
  ])('that are fields give them: %s as %s', async (line, role, expected) => {
    const own = [captureOf(harbour.replace('Harbour News', `${line}\n\nHarbour News`), 'harbour.txt')];
    const edition = await mended({ harbour: `blocks: [{ text: "${line}", role: ${role} }]` }, own);
    expect(linesOf(edition)).toEqual([]);
    const { fields } = only(edition, 'harbour.txt');
    for (const [name, value] of Object.entries(expected)) {
      const field = fields[name as keyof typeof fields];
      expect(field).toMatchObject({ value, rule: `override/${role}`, capture: 'harbour.txt' });
      expect(own[0]?.text.slice(field?.start, field?.end)).toContain(role === 'date' ? line : value);
    }
  });

  test('are given to all blocks of one text, or to the one that is counted; a field is given once', async () => {
    const twice = [captureOf(`Follow us\n\n${harbour}\nFollow us\n`, 'harbour.txt')];
    const rolesBy = async (text: string) => {
      const [capture] = (await mended({ harbour: text }, twice)).captures;
      const lines = capture?.ledger.filter((entry) => entry.text.trim() === 'Follow us') ?? [];
      return lines.map(({ rule }) => rule.startsWith('override/') && rule);
    };
    const both = ['override/paragraph', 'override/paragraph'];
    expect(await rolesBy('blocks: [{ text: Follow us, role: paragraph }]')).toEqual(both);
    expect(await rolesBy('blocks: [{ text: Follow us, nth: 2, role: paragraph }]')).toEqual([
      false,
      'override/paragraph',
    ]);
    expect(await rolesBy('blocks: [{ text: Follow us, role: section }]')).toEqual([
      'override/section',
      'override/repeat',
    ]);
  });

  test('of a story are given in each of its captures', async () => {
    const edition = await mended({ [council]: 'blocks: [{ starts: Engineers had warned, role: furniture }]' });
    for (const id of ['2019/bridge.txt', '2019/bridge-again.txt']) {
      expect(ledgerOf(edition, id, 'Engineers')?.rule).toBe('override/furniture');
    }
    expect(bodyText(only(edition, '2019/bridge.txt').body)).not.toContain('Engineers');
  });

  test('bring a line back that only the lesser witness has', async () => {
    const more = [...captures, captureOf(`${bridge.replace('forty ', '')}\nRead it aloud\n`, 'more.txt')];
    const text = 'blocks: [{ text: Read it aloud, role: paragraph }]';
    expect(bodyText(only(await mended({}, more), 'more.txt').body)).not.toContain('Read it aloud');
    expect(bodyText(only(await mended({ more: text }, more), 'more.txt').body)).toContain('Read it aloud');
  });

  test('make an article of a capture that was taken for furniture as a whole', async () => {
    const all = [captureOf('Home\n\nShare\n', 'menu.txt')];
    expect((await mended({}, all)).stories).toEqual([]);
    const edition = await mended({ menu: 'blocks: [{ text: Home, role: paragraph }]' }, all);
    expect(linesOf(edition)).toEqual([]);
    expect(edition.stories.map(({ body }) => bodyText(body))).toEqual(['Home']);
  });
});

describe('a change of the cleaner does not touch them', () => {
  const text = `blocks:
  - { text: No ship has left since., role: furniture }
  - { text: "Sign up for our newsletter Photo: Ann Smith/Reuters", role: furniture }`;

  test.each([
    ['blocks are counted otherwise', `Menu\n\nSearch\n\n${harbour}`],
    ['lines are cut otherwise', harbour.replace('newsletter\n\nPhoto', 'newsletter\nPhoto')],
    ['quotes and spaces are read otherwise', harbour.replace('No ship has', '"No ship  has')],
    ['a headline is chosen otherwise', harbour.replace('Storm closes the harbour for a week', 'Storm')],
  ])('when %s', async (_, changed) => {
    const edition = await mended({ any: `captures: harbour\n${text}` }, [captureOf(changed, 'harbour.txt')]);
    expect(linesOf(edition)).toEqual([]);
    expect(ledgerOf(edition, 'harbour.txt', 'Sign up')?.rule).toBe('override/furniture');
    expect(bodyText(edition.stories[0]?.body ?? [])).not.toContain('No ship');
  });

  test('a name that stories of one headline may swap is refused', async () => {
    const other = bridge
      .replace('Council keeps the old bridge', 'Storm closes the harbour for a week')
      .replace('3 April', '1 March');
    const twins = [captureOf(harbour, 'harbour.txt'), captureOf(other, 'other.txt')];
    expect((await mended({}, twins)).stories.map(({ slug }) => slug)).toContain(`${storm}-2019-03-29`);
    expect(linesOf(await mended({ [storm]: 'byline: A' }, twins))).toEqual([
      `content/overrides/${storm}.yaml: Several stories have this headline, so their addresses may change places. Say which one this is for: captures: [other.txt].`,
    ]);
    expect(linesOf(await mended({ [storm]: 'byline: A\ncaptures: harbour.txt' }, twins))).toEqual([]);
  });
});

describe('captures of a story', () => {
  const stories = ({ stories: of }: FullEdition) => of.map(({ captures: ids }) => ids.toSorted());

  test('are told apart', async () => {
    const edition = await mended({ '2019/bridge-again': 'not-with: 2019/bridge' });
    expect(linesOf(edition)).toEqual([]);
    expect(stories(edition)).toContainEqual(['2019/bridge.txt']);
    expect(only(edition, '2019/bridge-again.txt').overrides).toEqual([
      {
        ...{ kind: 'split', capture: '2019/bridge-again.txt', from: ['2019/bridge.txt'] },
        ...{ file: '2019/bridge-again.yaml', note: null },
      },
    ]);
    expect(only(edition, '2019/bridge.txt').overrides).toEqual([]);
  });

  test('that are told apart from one are so from all that match it, and stay with their own like', async () => {
    const four = [
      ...captures,
      captureOf(`${bridge}\nSo it was in the year before.`, 'c.txt'),
      captureOf(`${bridge}\nSo it was in the year before, too.`, 'd.txt'),
    ];
    expect(stories(await mended({ c: 'not-with: 2019/bridge', d: 'not-with: [2019/bridge]' }, four))).toEqual([
      ['harbour.txt'],
      ['2019/bridge-again.txt', '2019/bridge.txt'],
      ['c.txt', 'd.txt'],
    ]);
  });

  test('are brought together, and only that is told', async () => {
    const edition = await mended({ both: 'captures: [harbour, 2019/bridge.txt]\nheadline: All of it' });
    expect(linesOf(edition)).toEqual([]);
    expect(stories(edition)).toEqual([['2019/bridge-again.txt', '2019/bridge.txt', 'harbour.txt']]);
    expect(edition.stories[0]?.overrides.map(({ kind }) => kind)).toEqual(['field', 'join']);
    const anchored = await mended({ both: 'captures: [2019/bridge-again, 2019/bridge.txt]\nheadline: All of it' });
    expect(only(anchored, '2019/bridge.txt').overrides.map(({ kind }) => kind)).toEqual(['field']);
  });

  test('cannot be both', async () => {
    const both = { '2019/bridge': 'not-with: 2019/bridge-again', x: 'captures: [2019/bridge, 2019/bridge-again]' };
    expect(linesOf(await mended(both))).toEqual([
      'content/overrides/2019/bridge.yaml:1: Another override makes 2019/bridge.txt and 2019/bridge-again.txt one story. Take one of the two back.',
    ]);
    const parted = { '2019/bridge': 'not-with: 2019/bridge-again', [council]: 'byline: A' };
    expect(linesOf(await mended(parted))).toEqual([
      `content/overrides/${council}.yaml: The captures of this story are several stories by other overrides. Say which one this is for: captures: [2019/bridge.txt].`,
    ]);
  });
});

describe('a hidden story', () => {
  test.each([council, '2019/bridge', '2019/bridge-again.txt'])(
    'leaves nothing in the edition, hidden by %s',
    async (name) => {
      const pointing = captureOf(`${harbour}\nRead more: Council keeps the old bridge\n`, 'harbour.txt');
      const of = [pointing, ...captures.slice(1)];
      expect((await mended({}, of)).stories.flatMap(({ relatedSlugs }) => relatedSlugs)).toContain(council);
      const edition = await mended({ [name]: 'hidden: true\nreason: A court said so.' }, of);
      expect(linesOf(edition)).toEqual([]);
      expect(edition.hidden).toBe(1);
      expect(edition.captures.map(({ id }) => id)).toEqual(['harbour.txt']);
      expect(edition.stories.map(({ slug, similar, relatedSlugs }) => [slug, similar, relatedSlugs])).toEqual([
        [storm, [], [null]],
      ]);
      expect(JSON.stringify(edition)).not.toMatch(/2019\/bridge|The mayor said|A court said/);
    },
  );

  test('is named nowhere, even by a capture that was told apart from it', async () => {
    const edition = await mended({
      '2019/bridge': 'hidden: true',
      '2019/bridge-again': 'not-with: 2019/bridge',
    });
    expect(edition.hidden).toBe(1);
    expect(JSON.stringify(edition)).not.toContain('2019/bridge.txt');
  });

  test('keeps its address from other stories', async () => {
    const other = harbour.replace('Storm closes the harbour for a week', 'Council keeps the old bridge');
    const later = captureOf(other.replace('29 March', '5 April'), 'later.txt');
    const all = [...captures.slice(1), later];
    const slugs = (edition: FullEdition) => edition.stories.map(({ slug }) => slug);
    const shown = slugs(await mended({}, all));
    expect(shown).toContain(council);
    expect(slugs(await mended({ x: 'captures: 2019/bridge\nhidden: true' }, all))).toEqual(
      shown.filter((slug) => slug !== council),
    );
  });

  test.each([
    ['is not shown because its name has changed', 'another-name', 'hidden: true'],
    ['is not shown because of a slip in the key', 'harbour', 'hiden: true'],
    ['is not shown because of a slip in the value', 'harbour', 'hidden: yes'],
    ['is not shown because of a slip in the file', 'harbour', 'hidden: true\n\tnote: x'],
  ])('%s', async (_, name, text) => {
    expect((await mended({ [name]: text })).problems.some(({ isGrave }) => isGrave)).toBe(true);
  });
});

test('the example that the README gives fits the captures that come with Faircopy', async () => {
  const shipped = await rawsOf('content/captures');
  const example = /```yaml\n(captures:[^]*?)```/.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
  const [before, after] = [await mended({}, shipped), await mended({ 'russia-venezuela': example }, shipped)];
  expect(linesOf(after)).toEqual([]);
  const shown = ({ stories }: FullEdition) =>
    stories.map(({ body, related, fields }) => [
      body.length,
      related.length,
      fields.published?.value,
      fields.credit?.value,
    ]);
  expect(shown(before)).toEqual([[8, 3, '2019-03-29T18:58', 'AFP / Raul Arboleda']]);
  expect(shown(after)).toEqual([[7, 2, '2019-03-29T18:58+03:00', undefined]]);
});

const anyOverride = fc
  .record(
    {
      headline: fc.constantFrom('A keeper’s headline', 'Storm'),
      byline: fc.constantFrom('Ann Keeper', null),
      published: fc.constantFrom('2020-02-02', '2020-02-02T10:00Z', null),
      credit: fc.constantFrom('Keeper/AFP', null),
      blocks: fc.array(
        fc.record({
          index: fc.nat(20),
          role: fc.constantFrom(
            'paragraph',
            'subheading',
            'furniture',
            'headline',
            'byline',
            'date',
            'credit',
            'section',
          ),
        }),
        { maxLength: 4 },
      ),
      'not-with': fc.constant(['1.txt']),
      hidden: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(({ blocks, ...said }) => ({ said, blocks: blocks ?? [] }));

test('nothing is lost, and nothing is published that stands neither in a capture nor in an override', async () => {
  await fc.assert(
    fc.asyncProperty(anyCaptures, anyOverride, fc.boolean(), async (texts, { said, blocks }, isOfStory) => {
      const { ledger } = clean({ id: '0.txt', text: texts[0] ?? '' });
      const named = blocks.flatMap(({ index, role }) => {
        const text = ledger[index % Math.max(1, ledger.length)]?.text.trim();
        return text ? [{ text, role }] : [];
      });
      const { 'not-with': notWith, ...rest } = said;
      const file = JSON.stringify({
        ...rest,
        ...(isOfStory ? { captures: ['0.txt'] } : { 'not-with': notWith }),
        blocks: named,
      });
      const of = texts.map((text, index) => captureOf(text, `${index}.txt`));
      const edition = await editionOf(of, { overrides: [overrideOf('0', file)] });
      const textOf = textsOf(edition);
      for (const { text, ledger: tiles } of edition.captures) {
        expect(tiles.map((tile) => tile.text).join('')).toBe(text);
      }
      const own = new Set(words(`${file.replaceAll('\\n', ' ')}`).map(({ key }) => key));
      for (const { body, headline, fields } of edition.stories) {
        for (const { capture, start, text } of body.flatMap(({ pieces }) => pieces)) {
          expect(textOf.get(capture)?.slice(start, start + text.length)).toBe(text);
        }
        for (const field of [headline, fields.byline, fields.credit, fields.section]) {
          if (field?.from) expect(words(field.value).filter(({ key }) => !own.has(key))).toEqual([]);
          else if (field) {
            const evidence = textOf.get(field.capture)?.slice(field.start, field.end);
            expect(evidence).toContain(field.value.replace(/…$/, ''));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
