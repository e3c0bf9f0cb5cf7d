import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishPage, sourcesOf } from '../../src/site/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page as templates write it: `<` stays as it is in an attribute, and is escaped in text. */
const page = (words: string) => {
  const attribute = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const text = attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="description" content="${attribute}">` +
    `<script type="application/ld+json">{}</script><script>own()</script><style data-x="${attribute}">p{color:red}</style></head>` +
    `<body data-words="${attribute}"><p>${text}</p></body></html>`
  );
};

describe('sourcesOf', () => {
  test.each([
    'Minister says <style> tags and <script> tags are a danger',
    '<script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<!-- <script type="module" src=x>',
    `it's > or "<" that counts`,
  ])('names the page’s own style and script, not what a capture says: %s', (words) => {
    expect(sourcesOf(page(words))).toEqual({ styles: [hash('p{color:red}')], scripts: [hash('own()')] });
  });

  test('finds what a parser finds, whatever a capture says', () => {
    const bits = fc.constantFrom('<style>', '</style>', '<script>', '</script>', '<!--', '-->', '"', "'", '>', 'word ');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (words) => {
        const $ = load(page(words.join('')));
        const texts = (selector: string) =>
          $(selector)
            .toArray()
            .map((element) => hash($(element).text()));
        expect(sourcesOf(page(words.join('')))).toEqual({
          styles: texts('style'),
          scripts: texts('script:not([type])'),
        });
      }),
    );
  });

  test('lets a page that loads a script load that and WebAssembly', () => {
    expect(sourcesOf('<script type="module" src="/x.js"></script>').scripts).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });
});

test('the policy is the first thing after the encoding', () => {
  expect(finishPage(page('')).html).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /,
  );
});
