import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { addressIn, addressKey, mayBeArticle } from '../../src/clean/fields/page-address.ts';
import { reconcile } from '../../src/story/reconcile.ts';

const own = 'https://www.example.com/a/45512';
const other = 'https://other.example.org/b/1';
const named = 'https://www.example.com/news/council-keeps-the-old-bridge.html';

describe('a line that is an address', () => {
  test.each([
    [own, { label: null, isPrinted: false }],
    [`<${own}>`, { label: null }],
    [`URL: ${own}`, { label: 'own' }],
    [`Original article: "${own}"`, { label: 'own' }],
    [`原文链接：${own}`, { label: 'own' }],
    [`Оригинал статьи: ${own}`, { label: 'own' }],
    [`Source: ${own}`, { label: 'source' }],
    [`Quelle: ${own}`, { label: 'source' }],
    [`Retrieved from ${own}`, { label: 'source' }],
    [`${own} 1/3`, { label: null, isPrinted: true }],
    [`${own}\tPage 2 of 14`, { isPrinted: true }],
  ])('%j', (line, expected) => {
    const found = addressIn(line);
    expect(found).toMatchObject({ value: own, ...expected });
    expect(line.slice(found?.start, found?.end)).toBe(own);
  });

  test.each([
    `See ${own}`,
    `${own} and ${other}`,
    `Photo: ${own}`,
    `Website: ${own}`,
    `Read more: ${own}`,
    `He wrote that the source was ${own}`,
    'www.example.com/a/45512',
    'ftp://example.com/a/45512',
    `https://www.example.com/${'a'.repeat(600)}`,
    '',
  ])('is not %j', (line) => {
    expect(addressIn(line)).toBeNull();
  });
});

test.each([
  [own, true],
  ['https://example.com/?p=45512', true],
  ['https://example.com/index.php?id=45512', true],
  ['https://example.com/2019/03/29/x-sign-of-the-times/', true],
  ['https://example.com', false],
  ['https://example.com/', false],
  ['https://example.com/index.html', false],
  ['https://example.com/?', false],
  ['https://localhost/a/45512', false],
  ['https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Fa', false],
  ['https://twitter.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Fa', false],
  ['https://x.com/example/status/45512', false],
  ['https://example.com/login?next=/a/45512', false],
  ['https://accounts.example.com/a/45512', false],
  ['https://example.com/wp-content/uploads/a', false],
  ['https://example.com/a/bridge.jpg', false],
  ['https://example.com/a/app.js?v=3', false],
  ['https://exa mple.com/a', false],
  ['https://[example/a', false],
])('an article may have the address %j: %s', (address, expected) => {
  expect(mayBeArticle(address)).toBe(expected);
});

test.each([
  ['http://example.com/a/45512/', true],
  [`${own}?utm_source=feed&fbclid=1#comments`, true],
  ['https://www.example.com/a/45513', false],
  [`${own}?page=2`, false],
  ['https://de.example.com/a/45512', false],
])('%j is the same address: %s', (address, expected) => {
  expect(addressKey(address) === addressKey(own)).toBe(expected);
});

const headline = 'Council keeps the old bridge';
const prose = (about: string) =>
  `The council met on Friday to talk about ${about}, which had divided the town for months. Nobody left before midnight.`;
const article = [prose('the bridge'), prose('its cost'), prose('the summer')];
const [first = '', second = '', third = ''] = article;

const cleaned = (...lines: string[]) => clean({ id: 'x.txt', text: lines.join('\n') });
const addressOf = (...lines: string[]) => cleaned(...lines).article?.fields.address ?? null;

describe('the page’s own address', () => {
  test.each([
    ['that a label says to be it', ['Home', `URL: ${own}`, 'Share', headline, ...article], 'address/labelled'],
    ['below its label', ['Share', 'URL', own, 'Feedback', headline, ...article], 'address/labelled'],
    ['with a label, right below the body', [headline, ...article, `Original article: ${own}`], 'address/labelled'],
    ['right above the headline', ['Home', 'Weather', own, headline, ...article], 'address/beside-headline'],
    ['at the foot, the only one', [headline, ...article, 'Most read', '© 2019 Example', own], 'address/at-edge'],
    ['led in as the source', [headline, ...article, 'Most read', `Source: ${own}`, '© 2019 Example'], 'address/source'],
    ['at the foot of printed pages', [headline, first, `${own} 1/2`, second, third, `${own} 2/2`], 'address/printed'],
  ])('%s', (_, lines, rule) => {
    expect(addressOf(...lines)).toMatchObject({ value: own, inferred: false, rule });
  });

  test('that is made from the headline’s words, whatever other addresses there are', () => {
    const lines = [headline, ...article, 'Most read', named, 'Storm reaches the coast', other, '© 2019 Example'];
    expect(addressOf(...lines)).toMatchObject({ value: named, rule: 'address/names-headline' });
  });

  test('of two that may be it is the one on the site that the capture names as its source', () => {
    const lines = [own, headline, ...article, `URL: ${other}`];
    expect(addressOf(...lines)).toBeNull();
    expect(addressOf(...lines, '© 2019 Other. All rights reserved.')?.value).toBe(other);
  });

  test('that stands twice, in two ways, is one, and neither is left in the body', () => {
    const { article: found } = cleaned(
      'http://example.com/a/45512/',
      headline,
      first,
      `${own} 1/2`,
      second,
      third,
      own,
    );
    expect(found?.fields.address?.value).toBe('http://example.com/a/45512/');
    expect(found?.passages.map(({ text }) => text)).toEqual(article);
  });

  test.each([
    ['amid the article', [headline, first, own, second, third]],
    ['with a label, amid the article', [headline, first, `Source: ${own}`, second, third]],
    ['in a list of references', [headline, ...article, 'References', own, other]],
    ['in a teaser', [headline, ...article, 'Most read', own, 'Storm reaches the coast', '© 2019 Example']],
    ['of a site', ['https://www.example.com/', headline, ...article]],
    ['to share by', ['https://www.facebook.com/sharer/sharer.php?u=x', headline, ...article]],
    ['of a picture', [headline, ...article, 'https://www.example.com/a/bridge.jpg']],
  ])('is none %s', (_, lines) => {
    expect(addressOf(...lines)).toBeNull();
  });

  test('is moved, with the span of the address as its evidence, and no word of the body with it', () => {
    const { article: found, ledger } = cleaned('Home', `URL: ${own}`, headline, ...article);
    const text = ledger.map((entry) => entry.text).join('');
    const address = found?.fields.address;
    expect(text.slice(address?.start, address?.end)).toBe(own);
    expect(ledger.find(({ role }) => role === 'address')).toMatchObject({ fate: 'moved', text: `URL: ${own}\n` });
    expect(found?.passages.map((passage) => passage.text)).toEqual(article);
  });

  test('is never the headline', () => {
    expect(cleaned(own, ...article).article?.headline).toMatchObject({ inferred: true });
  });
});

describe('captures of one story that give addresses', () => {
  const capture = (id: string, address: string) => {
    const found = clean({ id, text: [address, headline, ...article].join('\n') }).article;
    if (!found) throw new Error('No article.');
    return found;
  };

  test('that differ are in conflict', () => {
    const { fields, conflicts } = reconcile([capture('a', own), capture('b', other)]);
    expect(fields.address?.value).toBe(own);
    expect(conflicts).toMatchObject([{ field: 'address', values: [{ value: own }, { value: other, capture: 'b' }] }]);
  });

  test('of one page in two ways are not', () => {
    const { fields, conflicts } = reconcile([
      capture('a', own),
      capture('b', 'http://example.com/a/45512/?utm_source=x'),
    ]);
    expect(fields.address?.value).toBe(own);
    expect(conflicts).toEqual([]);
  });
});
