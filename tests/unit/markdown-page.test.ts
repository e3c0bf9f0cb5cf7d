import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/capture/formats/html/html.ts';
import { markdownPage } from '../../src/capture/formats/markdown/markdown-page.ts';
import { piecesOf } from '../support/pieces-of.ts';
import { expectSoundPage } from '../support/expect-markup.ts';
import { blockTexts, blockWith, readFixture, readText, said } from '../support/page-fixtures.ts';

function decode(text: string) {
  return markdownPage.decode(new TextEncoder().encode(text));
}

const articleAddress = 'https://www.ellerypost.example/2026/03/21/tide-mill-grinds-again';

describe('what clippers and reading lists write', () => {
  test.each(['mill.clipper.md', 'mill.readeck.md', 'mill.karakeep.md'])(
    '%s holds the article of its twin',
    async (name) => {
      const [page, twin] = [await readFixture(markdownPage, name), await readFixture(html, 'mill.html')];
      const own = blockTexts(page).filter((text) => text.length > 60);
      expect(own.length).toBeGreaterThan(7);
      expect(blockTexts(twin)).toEqual(expect.arrayContaining(own));
      expect(page.markup?.blocks.every(({ isArticle }) => isArticle)).toBe(true);
      expect(blockWith(page, 'How a tide mill works')).toMatchObject({ kind: 'heading', level: 2 });
      expect(blockWith(page, 'spelt, from').inside.map(({ kind }) => kind)).toEqual(['list', 'item']);
      expect(page.markup?.marks.map(({ kind }) => kind).slice(0, 3)).toEqual(['link', 'emphasis', 'strong']);
      expect(said(page, 'address')[0]).toContain(articleAddress);
      expect(page.captured).toMatch(/^2026-03-22/);
    },
  );

  test('the Web Clipper’s front matter', async () => {
    const page = await readFixture(markdownPage, 'mill.clipper.md');
    expect(said(page, 'headline')).toEqual([
      'Tide mill grinds its first barley in sixty-one years (front matter title)',
    ]);
    expect(said(page, 'byline')).toEqual(['Ruth Calloway, Idris Penn (front matter author)']);
    expect(said(page, 'published')).toEqual(['2026-03-21 (front matter published)']);
  });

  test('the day that a bookmark was kept is not the day that its page was published', async () => {
    const page = await readFixture(markdownPage, 'mill.karakeep.md');
    expect(said(page, 'published')).toEqual([]);
    expect(page.captured).toBe('2026-03-22T08:15+00:00');
    expect(said(await readText(markdownPage, '---\ndate: 2026-03-22\n---\ntext'), 'published')).toHaveLength(1);
    const changed = await readText(markdownPage, '---\nbookmark_id: x\nmodified: 2026-03-23\n---\ntext');
    expect(said(changed, 'updated')).toEqual([]);
  });

  test('a picture beside the note has no address', async () => {
    const note = '---\nurl: https://a.example/b\nimage: "[[c.png]]"\ncover: d/e.png\n---\ntext';
    expect(said(await readText(markdownPage, note), 'image')).toEqual([]);
  });
});

describe('Markdown’s text', () => {
  test.each([
    ['a heading', '# a\ntext', 'a\n\ntext'],
    ['lines of one paragraph', 'a\nb\n\nc', 'a b\n\nc'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    ['code', '```\na\n\n  b\n```', 'a\n\n  b'],
    ['HTML, as a browser shows it', 'a <b>b</b> <span hidden>c</span>\n\n<div>d</div><script>e</script>', 'a b\n\nd'],
    ['a picture', 'a ![b](c.png) d', 'a d'],
    ['Obsidian’s links and embeds', '[[a]] [[b|c d]] ![[e.png]] [[ ]]', 'a c d'],
    ['brackets that are no link', 'a [b] [^c] [[', 'a [b] [^c] [['],
    ['a rule that is no front matter', 'a\n\n---\n\nb', 'a\n\nb'],
    ['a fence that is never shut', '---\ntitle: a', 'title: a'],
  ])('%s', async (_, markdown, text) => {
    expect((await readText(markdownPage, markdown)).text.trim()).toBe(text);
  });

  test('relative links are relative to the address of the front matter', async () => {
    const page = await readText(
      markdownPage,
      '---\nsource: https://a.example/b/c\n---\n[x](d) [y](file:///etc/passwd)',
    );
    expect(page.markup?.marks).toEqual([
      { start: 0, end: 1, kind: 'link', address: 'https://a.example/b/d' },
      { start: 2, end: 3, kind: 'link' },
    ]);
  });
});

describe('hostile front matter', () => {
  test.each([
    ['no YAML', 'title: a: b', /^The front matter is no YAML here\. Put the value into quotes/],
    ['an open bracket', 'title: [a', /^The front matter is no YAML here\./],
    ['brackets without end', '['.repeat(16_000), /^The front matter is (?:no YAML here|too deep)\./],
    ['a novel', `title: ${'a'.repeat(20_000)}`, /^The front matter is longer than any that a clipper writes\./],
  ])('%s is refused', (_, yaml, message) => {
    expect(decode(`---\n${yaml}\n---\ntext`)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('a mistake is shown on its line', () => {
    expect(decode('---\ntitle: a\nsource: "b\n---\ntext')).toMatchObject({ ok: false, line: expect.any(Number) });
  });

  test.each([
    ['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b'],
    ['objects', 'title: {a: {b: c}}\n__proto__: {headline: x}\nconstructor: y'],
    ['tags', 'title: !!js/function "x"'],
    ['numbers as keys', '1: 2\n? [a, b]\n: c'],
    ['a list', '- a\n- b'],
    ['nothing', ''],
  ])('%s', (_, yaml) => {
    const page = decode(`---\n${yaml}\n---\ntext`);
    expect(page).toMatchObject({ ok: true, text: 'text' });
  });
});

describe('whatever comes is read, or refused with a sentence', () => {
  test('quotations within quotations', () => {
    expect(decode(`${'>'.repeat(90)} a`)).toMatchObject({ ok: true, text: 'a' });
    expect(decode(`${'>'.repeat(120)} a`)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^There are more quotations or lists within each other than a page can show\. /),
    });
  });

  test.each([
    ['pictures', '![ ', /^There are more links and emphasized words than any article has\. /],
    ['lines', '- a\n', /^There are more than 30,000 lines of text; no article has as many\. /],
  ])('a flood of %s', (_, piece, message) => {
    expect(decode(piece.repeat(110_000))).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('nothing', () => {
    expect(decode('---\ntitle: a\n---\n')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^There is no text below/),
    });
  });

  test('pieces of Markdown', () => {
    const pieces = [
      ...'*_`~[]()<>#!|-+>\\&:\n \t',
      '\n\n',
      '---\n',
      '[[',
      ']]',
      '![',
      '](',
      '```',
      '<b>',
      '</b>',
      '<!--',
      '- ',
      '1. ',
      '> ',
      'a',
      '[a]: b',
      '|-|',
    ];
    fc.assert(
      fc.property(piecesOf(pieces), (text) => expectSoundPage(decode(text) as never)),
      { numRuns: 150 },
    );
  });
});
