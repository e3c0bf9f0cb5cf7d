import fc from 'fast-check';
import { remark } from 'remark';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { writeHtml, writeStory } from '../../src/markdown/write-story.ts';
import type { Body, BodyPassage } from '../../src/story/body.ts';
import { anyText } from '../support/arbitrary.ts';

const passage = (text: string, role: BodyPassage['role'] = 'paragraph'): BodyPassage => ({
  role,
  pieces: [{ capture: 'x.txt', start: 0, text }],
});

const bodyOf = (...texts: string[]): Body => texts.map((text) => passage(text));

/** Texts as a body's passages are: trimmed, and never empty. */
const passageTexts = fc.array(
  // No capture holds a NUL: the reader refuses it.
  anyText.map((text) => text.replaceAll('\0', '').trim()).filter((text) => text !== ''),
  { minLength: 1, maxLength: 5 },
);

describe('writeStory', () => {
  test('writes paragraphs and subheadings', () => {
    const written = writeStory([passage('One.', 'standfirst'), passage('Two?', 'subheading'), passage('Three.')]);
    expect(written).toEqual({
      markdown: 'One.\n\n## Two?\n\nThree.\n',
      html: '<p>One.</p>\n<h2>Two?</h2>\n<p>Three.</p>',
    });
  });

  test('keeps the reporter’s characters', () => {
    const text = '“Won’t tolerate” — the ‘line’ – he said… "so"';
    expect(writeStory(bodyOf(text))).toEqual({ markdown: `${text}\n`, html: `<p>${text}</p>` });
  });

  test('puts a wrapped paragraph on one line', () => {
    expect(writeStory(bodyOf('one \n  two\r\nthree')).markdown).toBe('one two three\n');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![x](https://example.com/x.png)',
    '<https://example.com>',
    '# not a heading',
    '1. not a list',
    '> not a quote',
    '    not code',
    '```',
    '***',
    '&lt;b&gt; &amp; &#60;',
    'a\\*b\\_c',
    '[ref]: javascript:alert(1)',
  ])('leaves %j as text', (text) => {
    const { html } = writeStory(bodyOf(text));
    const page = load(html);
    expect(page('p').text()).toBe(text.trim());
    expect(page('body *').length).toBe(1);
  });

  test('parsing the Markdown again gives the same HTML, whatever the text', () => {
    fc.assert(
      fc.property(passageTexts, (texts) => {
        const { markdown, html } = writeStory(bodyOf(...texts));
        expect(writeHtml(remark().parse(markdown))).toBe(html);
      }),
      { numRuns: 200 },
    );
  });

  test('the HTML says what the passages say, whatever the text', () => {
    fc.assert(
      fc.property(passageTexts, (texts) => {
        const page = load(writeStory(bodyOf(...texts)).html);
        const shown = page('p')
          .toArray()
          .map((element) => page(element).text());
        expect(shown).toEqual(texts.map((text) => text.replace(/[ \t]*[\n\r\f\v\u2028\u2029]\s*/g, ' ').trim()));
      }),
      { numRuns: 200 },
    );
  });
});

describe('writeHtml', () => {
  test('lets through nothing that the allow-list does not name', () => {
    const tree = remark().parse(
      '<b onclick="x">raw</b> ![pic](https://example.com/a.png) [bad](javascript:x) [good](https://example.com "t") `code`',
    );
    expect(writeHtml(tree)).toBe('<p>raw  <a>bad</a> <a href="https://example.com">good</a> <code>code</code></p>');
  });
});

describe('a damaged place', () => {
  const damage = [{ capture: 'x.txt', end: 'the military '.trimEnd().length }];

  test('is marked behind the broken words, in both forms', () => {
    expect(writeStory(bodyOf('the military told us'), { damage })).toEqual({
      markdown: 'the military \\[words may be missing here] told us\n',
      html: '<p>the military<ins> [words may be missing here]</ins> told us</p>',
    });
  });

  test('is marked in the piece that has it, and nowhere else', () => {
    const pieces = [
      { capture: 'y.txt', start: 0, text: 'Officers of ' },
      { capture: 'x.txt', start: 0, text: 'the military told us' },
    ];
    const { html } = writeStory([{ role: 'paragraph', pieces }, passage('the military')], {
      damage: [{ capture: 'x.txt', end: 12 }],
    });
    expect(html.match(/<ins>/g)).toHaveLength(2);
    expect(html).toContain('Officers of the military<ins>');
  });
});
