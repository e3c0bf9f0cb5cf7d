import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishPage, policy, sourcesIn, sourcesOf } from '../../src/site/security-policy.ts';
import { registration, scriptLoader } from '../../src/site/loaders.ts';

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
    expect(sourcesOf(page(words))).toMatchObject({ styles: [hash('p{color:red}')], scripts: [hash('own()')] });
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
        expect(sourcesOf(page(words.join('')))).toMatchObject({
          styles: texts('style'),
          scripts: texts('script:not([type])'),
        });
      }),
    );
  });

  test('lets a page that loads a script load that and WebAssembly, by the trust in the script that loads it', () => {
    const script = scriptLoader('/search.js');
    expect(sourcesOf(`<script>${script}</script>`).scripts).toEqual([
      hash(script),
      "'strict-dynamic'",
      "'wasm-unsafe-eval'",
    ]);
  });

  test.each([
    ['<form role="search" action="/search/" method="get">', { forms: ["'self'"] }],
    ['<form id="choices" aria-label="> no action">', { forms: [] }],
    ['<p title="<form action=/x>">', { forms: [] }],
    [
      `<script>${registration('/service-worker.js')}</script>`,
      { workers: ["'self'"], trustedTypes: ['service-worker'] },
    ],
    ['<p title="<script>createPolicy("></p>', { workers: [], trustedTypes: [] }],
  ])('lets a page with %s do what that needs, and nothing else', (html, needed) => {
    expect(sourcesOf(html)).toMatchObject(needed);
  });
});

test('a policy of several is what all of their pages need', () => {
  const pages = [
    '<form action="/search/"><style>a{}</style>',
    `<script>${scriptLoader('/search.js')}</script><style>a{}</style><style>b{}</style>`,
  ];
  const all = sourcesIn(pages.map((html) => policy(sourcesOf(html))));
  expect(all).toEqual({
    styles: [hash('a{}'), hash('b{}')].sort(),
    scripts: [hash(scriptLoader('/search.js')), "'strict-dynamic'", "'wasm-unsafe-eval'"].sort(),
    ...{ trustedTypes: ['search'], forms: ["'self'"], workers: [] },
  });
});

describe('Google’s CSP evaluator', () => {
  const pages = {
    'a story': '<style>a{}</style><script>reader()</script>',
    'the search page': `<script>${scriptLoader('/search.js')}</script><form action="/search/">`,
    'a page that is kept offline': `<script>${registration('/service-worker.js')}</script>`,
  };
  const policies = Object.values(pages).map((html) => policy(sourcesOf(html)));

  test.each([
    ...Object.keys(pages).map((name, index) => [name, policies[index] ?? ''] as const),
    ['the whole site, as a header', `${policy(sourcesIn(policies))}; frame-ancestors 'none'`] as const,
  ])('finds nothing wrong with the policy of %s', (_, written) => {
    const findings = new CspEvaluator(new CspParser(written).csp).evaluate();
    expect(findings.map(({ severity, directive, description }) => [severity, directive, description])).toEqual([]);
  });

  test('would find what is wrong', () => {
    const written = policy(sourcesOf('')).replace("script-src 'none'", "script-src 'unsafe-inline' https:");
    expect(new CspEvaluator(new CspParser(written).csp).evaluate()).not.toEqual([]);
  });
});

test('the policy is the first thing after the encoding', () => {
  expect(finishPage(page('')).html).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /,
  );
});
