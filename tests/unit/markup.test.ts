import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capture, Statement } from '../../src/capture/capture.ts';
import { clean } from '../../src/clean/clean.ts';
import { headingDepths } from '../../src/markdown/heading-depths.ts';
import type { Body } from '../../src/story/body.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { markedPage, type Part } from '../support/marked-page.ts';

const paragraphs = [
  'The harbour was closed on Friday after the storm, which had torn two cranes from their rails, the council said.',
  'Captains of nine ships waited outside in heavy seas, with food for a week, and one of them spoke by radio.',
  'The last time that the harbour was closed for longer than a day was in 1987, when ice covered the whole bay.',
  'The ferries to the islands will not sail before Monday, and travellers were told to ask the company first.',
];
const prose = (index: number): Part => ({ text: paragraphs[index] ?? '', isArticle: true });
const heading = (text: string, level = 1): Part => ({ text, kind: 'heading', level });

const stated = (field: Statement['field'], value: string, from = `JSON-LD ${field}`): Statement => ({
  field,
  value,
  from,
});

async function storyOf(...captures: readonly Capture[]) {
  const [story, ...others] = (await editionOf(captures)).stories;
  if (!story || others.length > 0) throw new Error('There must be one story.');
  return story;
}

describe('what markup tells', () => {
  test('becomes headings, lists, quotations, links and emphasis', async () => {
    const page = markedPage([
      heading('Storm shuts the harbour'),
      { ...prose(0), text: `*Friday*: [${paragraphs[0]}](https://example.org/storm)` },
      heading('What is open', 3),
      { ...prose(1), inside: ['list', 'item'] },
      { ...prose(2), inside: ['list', 'item2'] },
      { ...prose(3), inside: ['quote'] },
    ]);
    const { html, markdown, headline } = await storyOf(page);
    expect(headline).toMatchObject({ value: 'Storm shuts the harbour', rule: 'headline/stated', inferred: false });
    expect(html).toBe(
      [
        `<p><em>Friday</em>: <a href="https://example.org/storm">${paragraphs[0]}</a></p>`,
        '<h2>What is open</h2>',
        `<ul>\n<li>${paragraphs[1]}</li>\n<li>${paragraphs[2]}</li>\n</ul>`,
        `<blockquote>\n<p>${paragraphs[3]}</p>\n</blockquote>`,
      ].join('\n'),
    );
    expect(markdown).toContain(`* ${paragraphs[1]}\n* ${paragraphs[2]}\n\n> ${paragraphs[3]}\n`);
  });

  test.each([
    [
      [2, 3, 4, 2],
      [2, 3, 4, 2],
    ],
    [
      [3, 4, 3],
      [2, 3, 2],
    ],
    [
      [2, 4, 4, 3, 6],
      [2, 3, 3, 3, 4],
    ],
    [
      [2, 3, 4, 5, 6],
      [2, 3, 4, 4, 4],
    ],
  ])('leaves out the levels that its headings skip: %j', (levels, depths) => {
    const body: Body = levels.map((level) => ({ role: 'subheading', level, pieces: [] }));
    expect(Array.from(headingDepths(body).values())).toEqual(depths);
  });

  test('parts the paragraphs of one item', async () => {
    const page = markedPage([
      prose(0),
      { ...prose(1), inside: ['list', 'item'] },
      { ...prose(2), inside: ['list', 'item'] },
    ]);
    const { markdown, html } = await storyOf(page);
    expect(markdown).toContain(`* ${paragraphs[1]}\n\n  ${paragraphs[2]}\n`);
    expect(html).toContain(`<li>\n<p>${paragraphs[1]}</p>\n<p>${paragraphs[2]}</p>\n</li>`);
  });

  test('nests lists as the page has them', async () => {
    const page = markedPage([
      prose(0),
      { ...prose(1), inside: ['orderedList', 'item'] },
      { ...prose(2), inside: ['orderedList', 'item', 'list', 'item'] },
      { ...prose(3), inside: ['orderedList', 'item2'] },
    ]);
    expect((await storyOf(page)).markdown).toContain(
      `1. ${paragraphs[1]}\n   * ${paragraphs[2]}\n2. ${paragraphs[3]}\n`,
    );
  });

  test.each([
    ['an item without a list', ['item']],
    ['a list without an item', ['list']],
    ['a paragraph directly in a list in a quotation', ['quote', 'list']],
  ])('is left out where a tree cannot hold it: %s', async (_, inside) => {
    const { markdown } = await storyOf(markedPage([prose(0), { ...prose(1), inside }, prose(2)]));
    expect(markdown).toContain(paragraphs[1]);
    expect(markdown).not.toMatch(/^[*\d]/m);
  });

  test('keeps a paragraph whole where words look glued, for its end is known', async () => {
    const glued = 'He went to the harbour.The council closed it after the storm, which had torn two cranes from rails.';
    expect((await storyOf(captureOf(glued))).body).toHaveLength(2);
    expect((await storyOf(markedPage([{ text: glued, isArticle: true }]))).body).toHaveLength(1);
  });

  test('never makes a link of an address that no browser should open', async () => {
    const page = markedPage([{ ...prose(0), text: `[${paragraphs[0]}](javascript:alert%281%29)` }]);
    expect((await storyOf(page)).html).toBe(`<p>${paragraphs[0]}</p>`);
  });

  test('keeps the standfirst that the page describes its article with', () => {
    const standfirst = 'Two cranes are down, and nine ships wait';
    const parts: Part[] = [
      { text: 'News' },
      heading('Storm shuts the harbour'),
      { text: standfirst },
      { text: 'By Ann Lee, 3 May 2019' },
      { text: 'Share', region: 'control' },
      { text: 'Facebook' },
      prose(0),
      prose(1),
      prose(2),
    ];
    const rolesWith = (...statements: Statement[]) =>
      clean(markedPage(parts, statements)).article?.passages.map(({ role }) => role);
    expect(rolesWith(stated('standfirst', `${standfirst}.`))).toEqual([
      'standfirst',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(rolesWith(stated('standfirst', 'Another one'))).toEqual(['standfirst', 'paragraph', 'paragraph']);
  });

  test('says once who made the picture, and takes no script for a name', () => {
    const caption: Part = { text: 'Cranes lie on the quay. Photograph: Ann Lee', kind: 'caption', isArticle: true };
    const page = markedPage(
      [heading('Storm shuts the harbour'), caption, prose(0), prose(1), prose(2)],
      [stated('credit', 'Photograph: Ann Lee'), stated('source', 'javascript:alert(1)')],
    );
    const fields = clean(page).article?.fields;
    expect(fields?.caption?.value).toBe('Cranes lie on the quay.');
    expect(fields?.credit?.value).toBe('Photograph: Ann Lee');
    expect(fields?.source).toBeNull();
  });

  test('removes menus and buttons, and sets the first caption beside the article', () => {
    const page = markedPage([
      { text: 'Weather and tides', region: 'navigation' },
      heading('Storm shuts the harbour'),
      { text: 'Your name and town', region: 'control' },
      { text: 'Cranes lie on the quay.', kind: 'caption', isArticle: true },
      prose(0),
      { text: 'A ferry.', kind: 'caption' },
      prose(1),
    ]);
    const { ledger, article } = clean(page);
    const rules = new Map(ledger.map(({ text, rule, outcome }) => [text.trim(), `${outcome}: ${rule}`]));
    expect(rules.get('Weather and tides')).toBe('removed: furniture/in-navigation');
    expect(rules.get('Your name and town')).toBe('removed: furniture/form-control');
    expect(rules.get('Cranes lie on the quay.')).toBe('moved: caption/marked');
    expect(rules.get('A ferry.')).toBe('removed: furniture/further-caption');
    expect(article?.fields.caption?.value).toBe('Cranes lie on the quay.');
  });

  test('gives a related link its address', async () => {
    const page = markedPage([prose(0), { text: 'READ MORE: [Ice covers the bay](https://example.org/ice)' }, prose(1)]);
    expect((await storyOf(page)).related).toMatchObject([
      { headline: 'Ice covers the bay', address: 'https://example.org/ice' },
    ]);
  });

  test('keeps the links of a list that its heading calls related, and no others', () => {
    const page = markedPage([
      prose(0),
      prose(1),
      heading('Related stories', 2),
      { text: '[Ice covers the whole bay](https://example.org/ice)', inside: ['list', 'item'] },
      { text: '3 May 2019', inside: ['list', 'item'] },
      { text: '[Ferries stay in port](https://example.org/ferries)', inside: ['list', 'item2'] },
      { text: '[More](https://example.org/more)', inside: ['list', 'item3'] },
      heading('Most read', 2),
      { text: '[A cat is found in a tree](https://example.org/cat)' },
    ]);
    const { article, ledger } = clean(page);
    expect(article?.related).toMatchObject([
      { label: 'Related stories', headline: 'Ice covers the whole bay', address: 'https://example.org/ice' },
      { label: 'Related stories', headline: 'Ferries stay in port', address: 'https://example.org/ferries' },
    ]);
    expect(ledger.filter(({ outcome }) => outcome === 'kept')).toHaveLength(2);
  });

  test('is the better witness of two whose words are the same', async () => {
    const page = markedPage([{ ...prose(0), text: `[${paragraphs[0]}](https://example.org/storm)` }, prose(1)]);
    const twin = captureOf(page.text, 'a.txt');
    expect((await storyOf(twin, page)).captures).toEqual(['page.html', 'a.txt']);
  });
});

describe('what is stated outside of the text', () => {
  const page = (...statements: Statement[]) => storyOf(markedPage([prose(0), prose(1), prose(2)], statements));

  test('fills the fields, each with where it stands', async () => {
    const { fields, headline } = await page(
      stated('headline', 'Storm shuts the harbour'),
      stated('published', '2019-03-29T18:58:00Z'),
      stated('source', 'Example News', 'og:site_name'),
      stated('address', 'https://news.example/2019/storm', 'link canonical'),
      stated('image', 'https://news.example/storm.jpg', 'og:image'),
    );
    expect(headline).toMatchObject({ value: 'Storm shuts the harbour', from: 'JSON-LD headline', inferred: false });
    expect(fields.published).toMatchObject({ value: '2019-03-29T18:58+00:00', from: 'JSON-LD published' });
    expect(fields.source).toMatchObject({ value: 'Example News', from: 'og:site_name', inferred: false });
    expect(fields.address?.value).toBe('https://news.example/2019/storm');
    expect(fields.image?.value).toBe('https://news.example/storm.jpg');
  });

  test('is told as it is written where day and month cannot be told apart, and not where they can', async () => {
    const { fields, ambiguousDate } = await page(stated('published', '03/04/2019', '"date" of the row'));
    expect([fields.published, ambiguousDate]).toMatchObject([null, { value: '03/04/2019', from: '"date" of the row' }]);
    expect(await page(stated('published', '23/04/2019'))).toMatchObject({
      fields: { published: { value: '2019-04-23' } },
      ambiguousDate: null,
    });
  });

  test('is read as the source’s other captures write it', async () => {
    const row = (id: string, text: readonly Part[], date: string) =>
      markedPage(text, [stated('published', date), stated('source', 'Example News')], id);
    const { stories } = await editionOf([
      row('a.html', [prose(0), prose(1)], '03/04/2019'),
      row('b.html', [prose(2), prose(3)], '23/04/2019'),
    ]);
    expect(stories.map(({ fields }) => fields.published?.value)).toEqual(['2019-04-03', '2019-04-23']);
  });

  test.each([
    ['The wheel of the mill. Photo: Jane Doe', 'The wheel of the mill.'],
    ['The wheel of the mill © Jane Doe', 'The wheel of the mill'],
    ['The wheel of the mill, by Jane Doe', 'The wheel of the mill, by'],
  ])('who made a picture is said once: %j', async (caption, value) => {
    const { fields } = await page(stated('caption', caption), stated('credit', 'Jane Doe'));
    expect([fields.caption?.value, fields.credit?.value]).toEqual([value, 'Jane Doe']);
  });

  test('a host is named without the part that all have', async () => {
    expect((await page(stated('source', 'www.example.org'))).fields.source?.value).toBe('example.org');
  });

  test.each([
    ['a home page as the address', stated('address', 'https://news.example/')],
    ['a script as the address', stated('address', 'javascript:alert(1)')],
    ['a profile as the byline', stated('byline', 'https://social.example/jane')],
    ['a day that there is not as the date', stated('published', '2019-02-31')],
    ['a byline without a letter', stated('byline', '–')],
    ['a section as long as an essay', stated('section', 'News '.repeat(40))],
  ])('is not taken: %s', async (_, statement) => {
    expect((await page(statement)).fields[statement.field as 'address']).toBeNull();
  });

  test('is quoted beside what the page shows, where they disagree', async () => {
    const shown = [heading('Storm shuts the harbour'), { text: 'By Jane Doe' }, { text: 'March 29, 2019' }];
    const { fields, conflicts } = await storyOf(
      markedPage(
        [...shown, prose(0), prose(1), prose(2)],
        [stated('published', '2019-03-02T10:00:00Z'), stated('byline', 'Richard Roe')],
      ),
    );
    expect(fields.published?.value).toBe('2019-03-02T10:00+00:00');
    expect(fields.byline?.value).toBe('Jane Doe');
    expect(conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['published', ['2019-03-02T10:00+00:00', '2019-03-29']],
      ['byline', ['Jane Doe', 'Richard Roe']],
    ]);
  });

  test('agrees with the day that the page shows in another zone', async () => {
    const shown = [heading('Storm shuts the harbour'), { text: 'March 30, 2019' }];
    const statements = [stated('published', '2019-03-29T22:58:00Z')];
    const { fields, conflicts } = await storyOf(markedPage([...shown, prose(0), prose(1), prose(2)], statements));
    expect(fields.published?.value).toBe('2019-03-29T22:58+00:00');
    expect(conflicts).toEqual([]);
  });
});

describe('a witness', () => {
  const aside = 'Our newsletter brings the best of the week to readers, with a word from the editor and a puzzle.';
  const withWord = (isArticle: boolean | null) =>
    clean(markedPage([prose(0), prose(1), { text: aside, isArticle }, prose(2), prose(3)])).ledger.find(
      ({ text }) => text.trim() === aside,
    );

  test('is heard beside the model, and named in the reason', () => {
    expect(withWord(true)?.why).toMatch(/A library takes it for the article’s$/);
    expect(withWord(false)?.why).toMatch(/A library takes it for no part of the article$/);
    expect(withWord(null)?.why).not.toContain('library');
  });
});

const anyPart: fc.Arbitrary<Part> = fc.record({
  text: fc.oneof(
    fc.constantFrom(...paragraphs, 'Home', 'By Jane Doe', 'READ MORE: [Ice](https://example.org/)'),
    fc.string(),
  ),
  kind: fc.constantFrom('text', 'heading', 'caption', 'code'),
  level: fc.integer({ min: 1, max: 6 }),
  inside: fc.array(fc.constantFrom('quote', 'list', 'item', 'item2', 'orderedList'), { maxLength: 4 }),
  region: fc.constantFrom(null, null, 'navigation', 'control'),
  isArticle: fc.constantFrom(null, true, false),
});

test('whatever the markup says, nothing is lost and nothing is invented', async () => {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
  await fc.assert(
    fc.asyncProperty(fc.array(anyPart, { minLength: 1, maxLength: 8 }), async (parts) => {
      const page = markedPage(parts.filter(({ text }) => text.trim() !== '' && !text.includes('\0')));
      const { ledger } = clean(page);
      expect(ledger.map(({ text }) => text).join('')).toBe(page.text);
      const { stories } = await editionOf([page]);
      for (const story of stories) {
        const published = story.body.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('');
        const shown = story.html.replace(/<ins>.*?<\/ins>/gs, '').replace(/<[^>]*>/g, '');
        expect(
          letters(
            shown.replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
          ),
        ).toBe(letters(published));
      }
    }),
    { numRuns: 80 },
  );
});
