import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/capture/formats/html/html.ts';
import { longestLine } from '../../src/capture/text-limits.ts';
import { piecesOf } from '../support/pieces-of.ts';
import { expectSoundPage } from '../support/expect-markup.ts';
import { blockTexts, blockWith, pageBytes, readFixture, readText, said } from '../support/page-fixtures.ts';

async function textOf(markup: string): Promise<string> {
  return (await readText(html, markup)).text;
}

describe('a page’s text is what a browser shows of it', () => {
  test.each(['mill', 'blog', 'tram'])('%s.html is the same as its text twin', async (name) => {
    const twin = new TextDecoder().decode(await pageBytes(`${name}.txt`));
    expect(`${(await readFixture(html, `${name}.html`)).text}\n`).toBe(twin);
  });

  test.each([
    ['runs of white space', '<p> a \n\t b  c </p>', 'a b c'],
    ['white space between inline elements', '<p>a <b> b</b> <i>c </i>d</p>', 'a b c d'],
    ['non-breaking space', '<p>a&nbsp; b</p>', 'a\u00A0 b'],
    ['paragraphs', '<p>a<p>b', 'a\n\nb'],
    ['blocks', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['a line end', '<p>a <br> b</p>', 'a\nb'],
    ['a line end before a block’s end', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['two line ends', '<div>a<br><br>b</div>', 'a\n\nb'],
    ['a table', '<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['a list', '<ul><li>a<li>b <ol><li>c</ol></ul>', 'a\nb\nc'],
    ['preformatted text', '<pre>\na  b\n  c\n</pre><p>d', 'a  b\n  c\n\nd'],
    ['details that are shut', '<details><summary>a</summary>b</details>', 'a\nb'],
    [
      'what a browser hides',
      '<p>a</p><p hidden>b</p><p style="color:red; display : NONE">c</p><dialog>d</dialog>',
      'a',
    ],
    [
      'what is no text',
      '<p>a</p><script>b</script><style>c</style><template>d</template><img alt="e"><svg><text>f',
      'a',
    ],
    [
      'what a web component shows of itself',
      '<x-a><template shadowrootmode="open"><style>a</style><p>b</p><slot></slot></template><p>c</p></x-a>',
      'b\n\nc',
    ],
    ['an element that is shown in a line', '<ul><li style="display:inline">a <li style="display:inline">b</ul>', 'a b'],
    ['entities', '<p>&lt;b&gt; &amp;amp; &#x2014; &nosuch;', '<b> &amp; — &nosuch;'],
  ])('%s', async (_, markup, text) => {
    expect(await textOf(markup)).toBe(text);
  });
});

describe('what the markup says of the text', () => {
  test('a table’s caption is a line of the text', async () => {
    const page = await readText(html, '<p>One.</p><table><caption>Two</caption><tr><td>Three<td>Four</table>');
    expect(blockWith(page, 'Two')).toMatchObject({ kind: 'text' });
  });

  test('headings, captions, menus, buttons, lists and quotations', async () => {
    const page = await readFixture(html, 'mill.html');
    expect(blockWith(page, 'Tide mill grinds')).toMatchObject({ kind: 'heading', level: 1, isArticle: false });
    expect(blockWith(page, 'How a tide mill works')).toMatchObject({ kind: 'heading', level: 2, isArticle: true });
    expect(blockWith(page, 'The new oak wheel')).toMatchObject({ kind: 'caption' });
    expect(blockWith(page, 'Letters')).toMatchObject({ region: 'navigation', isArticle: false });
    expect(blockWith(page, 'Share Copy link')).toMatchObject({ region: 'control', isArticle: false });
    const list = { kind: 'list', start: page.text.indexOf('barley, ground') };
    expect(blockWith(page, 'barley, ground').inside).toEqual([list, { ...list, kind: 'item' }]);
    const spelt = page.text.indexOf('spelt, from');
    expect(blockWith(page, 'spelt, from').inside).toEqual([list, { kind: 'item', start: spelt }]);
    const blog = await readFixture(html, 'blog.html');
    expect(blockWith(blog, 'patient animal').inside.map(({ kind }) => kind)).toEqual(['quote']);
    expect(blockWith(blog, 'tie-up').kind).toBe('code');
  });

  test('links, emphasis and struck-out words', async () => {
    const page = await readText(
      html,
      '<p>a <a href="x?y#z"><em>b</em> c</a> <s>d</s> <code>e</code> <a href="javascript:f">g</a>',
      'https://a.example/b/',
    );
    const marks = page.markup?.marks.map(({ start, end, kind, address }) => [
      page.text.slice(start, end),
      kind,
      address,
    ]);
    expect(marks).toEqual([
      ['b c', 'link', 'https://a.example/b/x?y#z'],
      ['b', 'emphasis', undefined],
      ['d', 'deleted', undefined],
      ['e', 'code', undefined],
      ['g', 'link', undefined],
    ]);
  });

  test('a mark that goes across blocks is one mark in each', async () => {
    const page = await readText(html, '<b>one<p>two</p></b>three');
    expect(page.markup?.marks).toEqual([
      { start: 0, end: 3, kind: 'strong' },
      { start: 5, end: 8, kind: 'strong' },
    ]);
  });

  test('the witness takes the article, and nothing else', async () => {
    const page = await readFixture(html, 'mill.html');
    expect(page.markup?.witness).toBe('Readability');
    const own =
      page.markup?.blocks.filter(({ isArticle }) => isArticle).map(({ start, end }) => page.text.slice(start, end)) ??
      [];
    expect(own).toContain('The trust plans to grind:');
    expect(own.join('\n')).not.toMatch(/Related stories|creekwatcher|Privacy|Subscribe/);
    expect(own.filter((text) => text.length > 120)).toHaveLength(7);
  });

  test('the witness is not asked about a page that would keep it busy', async () => {
    const markup = new TextDecoder().decode(await pageBytes('mill.html'));
    const page = await readText(html, markup.replace('</footer>', `${'<i>x</i>'.repeat(3001)}</footer>`));
    expect(page.markup?.witness).toBeNull();
  });

  test('where the witness has nothing to say, nothing is said for it', async () => {
    const { markup } = await readText(html, '<p>Too short for an article.</p>');
    expect(markup).toMatchObject({ witness: null, blocks: [{ isArticle: null }] });
  });
});

test('SingleFile’s page is the same page, with when and where it was captured', async () => {
  const [page, saved] = [await readFixture(html, 'mill.html'), await readFixture(html, 'mill.singlefile.html')];
  expect(saved.text).toBe(page.text);
  expect(saved.captured).toBe('2026-03-22T08:15+00:00');
  expect(said(saved, 'address')[1]).toMatch(/utm_source=newsletter \(saved from\)$/);
});

test('a page tells its encoding itself', async () => {
  const page = await readFixture(html, 'tram.html');
  expect(page.decoding.encoding).toBe('windows-1251');
  expect(blockTexts(page)[1]).toBe('Трамвай вернулся на старую пристань');
});

describe('hostile pages', () => {
  test('a line that no article has', () => {
    const long = new TextEncoder().encode(`<p>${'a'.repeat(longestLine + 1)}`);
    expect(html.decode(long)).toMatchObject({ ok: false, message: expect.stringMatching(/^The line is 1,000,001 /) });
  });

  test('the worst that we could think of', async () => {
    const decoded = await html.decode(await pageBytes('hostile.html'));
    expectSoundPage(decoded);
    const page = await readFixture(html, 'hostile.html');
    expect(page.text).toContain('The only sentence that a reader of this page would see stands here.');
    expect(page.text).not.toMatch(/odd tag|in a template|in a field|svg t/);
    expect(page.markup?.marks.map(({ address }) => address).filter(Boolean)).toEqual(['https://ok.example/a%20b']);
    expect(page.statements).toEqual([{ field: 'headline', value: 'Second', from: 'title' }]);
  });

  test.each([
    ['nothing', ''],
    ['white space', '<p> &nbsp; </p>'],
    ['scripts alone', '<script>let a = 1;</script>'],
  ])('a page of %s is refused', async (_, markup) => {
    const decoded = await html.decode(new TextEncoder().encode(markup));
    expect(decoded).toMatchObject({ ok: false, message: expect.stringMatching(/^The page shows no text\. /) });
  });

  test('elements in elements in elements are read to the innermost', async () => {
    expect(await textOf(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}<p>end`)).toBe('deep\n\nend');
  });

  test('a page that makes a parser write more than there is, is refused', async () => {
    const bomb = `<p>${Array.from({ length: 500 }, (_, at) => `<b a${at}>`).join('')}${'<p>x'.repeat(500)}`;
    const decoded = await html.decode(new TextEncoder().encode(bomb));
    expect(decoded).toMatchObject({
      ok: false,
      message: expect.stringMatching(/opens more elements than it has tags/),
    });
  });

  const pieces = [
    ...'<>/"\'= \n&',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<table>',
    '<tr>',
    '<td>',
    '<li>',
    '<ul>',
    '<br>',
    '<pre>',
    '</pre>',
    '<h2>',
    '<svg>',
    '<nav>',
    '<button>',
    '<select>',
    '<option>',
    '<!--',
    '-->',
    '<template>',
    '<blockquote>',
    '&nbsp;',
    '&#0;',
    '<script type="application/ld+json">{"@type":"Article","headline":',
    '</script>',
    '<figure>',
    '<figcaption>',
    '<base href="',
  ];
  test('any markup is read, or refused with a sentence', () => {
    fc.assert(
      fc.property(piecesOf(pieces), (markup) =>
        expectSoundPage(html.decode(new TextEncoder().encode(markup)) as never),
      ),
      { numRuns: 150 },
    );
  });
});
