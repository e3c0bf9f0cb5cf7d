import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { addressIn, addressKey, mayBeArticle } from '../../src/clean/address/page-address.ts';
import { reconcile } from '../../src/story/reconcile.ts';

const own = 'https://www.example.com/a/45512';
const other = 'https://www.other.org/b/1';
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
    [`Original source: ${own}`, { label: 'source' }],
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
    `Web address: ${own}`,
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
  ['https://doi.org/10.1000/xyz123', false],
  ['https://dx.doi.org/10.1000/xyz123', false],
  ['https://www.gofundme.com/f/council-keeps-the-old-bridge', false],
  ['https://www.change.org/p/keep-the-old-bridge', false],
  ['https://web.archive.org/web/2019/https://www.example.com/a/45512', false],
  ['https://archive.ph/aB3dE', false],
  ['https://www.youtube.com/watch?v=45512', false],
  ['https://bit.ly/3abcde', false],
  ['https://rabbit.ly/a/45512', true],
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

const pointer = 'READ MORE ON EXAMPLE.COM: Storm reaches the coast of three counties';
const holder = '© 2019 Example. All rights reserved.';

describe('the page’s own address', () => {
  test.each([
    ['that a label says to be it', ['Home', `URL: ${own}`, 'Share', headline, ...article], 'address/labelled'],
    ['below its label', ['Share', 'URL', own, 'Feedback', headline, ...article], 'address/labelled'],
    ['with a label, right below the body', [headline, ...article, `Original article: ${own}`], 'address/labelled'],
    ['at the foot of printed pages', [headline, first, `${own} 1/2`, second, third, `${own} 2/2`], 'address/printed'],
    ['of the source, above the headline', ['Home', own, headline, ...article, pointer], 'address/of-source'],
    ['of the source, at the foot', [headline, ...article, pointer, 'Most read', own], 'address/of-source'],
    ['of the source, among other sites’', [own, headline, ...article, pointer, 'Links', other], 'address/of-source'],
    ['of a source that is a name', [own, headline, ...article, 'Most read', holder], 'address/of-source'],
    ['of the source, led in', [headline, ...article, pointer, `Source: ${own}`, 'Most read'], 'address/of-source'],
  ])('%s', (_, lines, rule) => {
    expect(addressOf(...lines)).toMatchObject({ value: own, inferred: false, rule });
  });

  test('that is made from the headline’s words, whatever other addresses there are', () => {
    const lines = [headline, ...article, 'Most read', named, 'Storm reaches the coast', other, '© 2019 Example'];
    expect(addressOf(...lines)).toMatchObject({ value: named, rule: 'address/names-headline' });
  });

  test('of two that may be it is the one on the site that the capture names as its source', () => {
    const lines = [`URL: ${own}`, headline, ...article, `URL: ${other}`];
    expect(addressOf(...lines)).toBeNull();
    expect(addressOf(...lines, '© 2019 Other. All rights reserved.')?.value).toBe(other);
    expect(addressOf(...lines, holder)?.value).toBe(own);
  });

  const report = 'https://www.un.org/en/report-2019';
  const appeared = 'This article first appeared on Example News.';

  test.each([
    ['in the last line, of a source that is a host', [headline, ...article, pointer, report]],
    ['in the first line, of a source that is a host', [report, headline, ...article, pointer]],
    ['led in as a source, of a source that is a name', [headline, ...article, appeared, `Source: ${report}`]],
    ['led in as a source in the first line', [`Source: ${report}`, headline, ...article, appeared]],
    ['in the last line', [headline, ...article, 'Most read', report]],
    ['in the first line', [report, headline, ...article]],
    ['beside the headline', ['Home', 'Weather', report, headline, ...article]],
    ['right below the body', [headline, ...article, report, 'Most read', pointer]],
    ['that is a host whose name ends alike', [own.replace('www.', 'www.not-'), headline, ...article, pointer]],
    ['that is made from the headline’s words', [headline, ...article, pointer, 'Links', named.replace('.com', '.org')]],
    ['that shares words with the headline', [headline, ...article, `${report}/save-the-old-bridge-in-the-council-now`]],
  ])('is not another site’s %s', (_, lines) => {
    expect(addressOf(...lines)).toBeNull();
  });

  test.each([
    'https://doi.org/10.1000/xyz123',
    'https://www.gofundme.com/f/council-keeps-the-old-bridge',
    'https://www.change.org/p/council-keeps-the-old-bridge',
    'https://web.archive.org/web/2019/https://www.example.com/council-keeps-the-old-bridge',
  ])('is not %s, wherever it stands', (address) => {
    expect(addressOf(headline, ...article, address)).toBeNull();
    expect(addressOf(`URL: ${address}`, headline, ...article)).toBeNull();
  });

  test('is not that of another story at the same site', () => {
    const story = 'https://www.example.com/news/storm-reaches-coast-of-three-counties';
    expect(addressOf(headline, ...article, pointer, story)).toBeNull();
    expect(addressOf(headline, ...article, pointer, own, `${own}1`)).toBeNull();
  });

  test('may spell a headline of another script', () => {
    const story = 'https://www.example.com/news/sovet-sokhranit-staryy-most';
    expect(addressOf(story, 'Совет сохранит старый мост', ...article, pointer)?.value).toBe(story);
  });

  test('that stands twice, in two ways, is one, and neither is left in the body', () => {
    const { article: found } = cleaned(
      'URL: http://example.com/a/45512/',
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
    ['amid the article', [headline, first, own, second, third, holder]],
    ['with a label, amid the article', [headline, first, `Source: ${own}`, second, third, holder]],
    ['in a list of references', [headline, ...article, 'References', own, other]],
    ['in a teaser', [headline, ...article, 'Most read', own, 'Storm reaches the coast', holder]],
    ['of a site', ['URL: https://www.example.com/', headline, ...article]],
    ['to share by', ['URL: https://www.facebook.com/sharer/sharer.php?u=x', headline, ...article]],
    ['of a picture', [headline, ...article, 'URL: https://www.example.com/a/bridge.jpg']],
  ])('is none %s', (_, lines) => {
    expect(addressOf(...lines)).toBeNull();
  });

  test('is moved, with the span of the address as its evidence, and no word of the body with it', () => {
    const { article: found, ledger } = cleaned('Home', `URL: ${own}`, headline, ...article);
    const text = ledger.map((entry) => entry.text).join('');
    const address = found?.fields.address;
    expect(text.slice(address?.start, address?.end)).toBe(own);
    expect(ledger.find(({ role }) => role === 'address')).toMatchObject({ outcome: 'moved', text: `URL: ${own}\n` });
    expect(found?.passages.map((passage) => passage.text)).toEqual(article);
  });

  test('is never the headline', () => {
    expect(cleaned(own, ...article).article?.headline).toMatchObject({ inferred: true });
  });
});

describe('captures of one story that give addresses', () => {
  const capture = (id: string, address: string) => {
    const found = clean({ id, text: [`URL: ${address}`, headline, ...article].join('\n') }).article;
    if (!found) throw new Error('No article.');
    return found;
  };

  test('that differ are in conflict', () => {
    const { fields, conflicts } = reconcile([capture('a', own), capture('b', other)]);
    expect(fields.address?.value).toBe(own);
    expect(conflicts.at(-1)).toMatchObject({
      field: 'address',
      values: [{ value: own }, { value: other, capture: 'b' }],
    });
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
