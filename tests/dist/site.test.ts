import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { brokenLinks } from '../support/broken-links.ts';
import { filesIn } from '../support/files-in.ts';

/** The site as `npm run build` left it. */
const dist = 'dist';
const slug = 'russia-to-keep-deepening-cooperation-with-venezuelan-military-state-arms-exporter';
const headline = 'Russia to keep deepening cooperation with Venezuelan military – state arms exporter';

const files = await filesIn(dist);
const htmlFiles = files.filter((file) => file.endsWith('.html'));

const read = (file: string) => readFile(join(dist, file), 'utf8');
const page = async (file: string) => load(await read(file));

describe('the site', () => {
  test('has these files and, but for those of the search, no others', () => {
    const lists = ['', '/2019', '/2019/03', '/archive', '/sources', '/sources/rt-com'];
    expect(files.filter((file) => !file.startsWith('/pagefind/'))).toEqual(
      [
        ...[...lists, '/search', '/colophon'].map((page) => `${page}/index.html`),
        ...['', '/sources/rt-com'].flatMap((list) => [`${list}/rss.xml`, `${list}/atom.xml`, `${list}/feed.json`]),
        ...['/sitemap-0.xml', '/sitemap-index.xml', '/sitemap-news.xml', '/robots.txt', '/llms.txt'],
        ...['/captures/0d0482271f2a27b3.txt', '/captures/8b8d9b7be8c4b633.txt'],
        ...[
          '/.nojekyll',
          '/404.html',
          '/_headers',
          '/_redirects',
          '/offline/index.html',
          '/service-worker.js',
          '/search.js',
        ],
        ...['/favicon.svg', '/icon-180.png', '/icon-192.png', '/icon-512.png', '/icon-512-maskable.png'],
        ...['/manifest.webmanifest', '/share.png', `/stories/${slug}.png`],
        ...[`/stories/${slug}.md`, `/stories/${slug}/index.html`, `/stories/${slug}/provenance/index.html`],
      ].sort(),
    );
  });

  test('has no link that leads nowhere, and but for searches for related headlines none that leads elsewhere', async () => {
    const { files: looked, links, broken } = await brokenLinks(dist);
    expect(broken).toEqual([]);
    expect(looked).toBeGreaterThan(htmlFiles.length);
    expect(links).toBeGreaterThan(200);
    for (const file of htmlFiles) {
      const $ = await page(file);
      const addresses = $('[href], [src]')
        .toArray()
        .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
      for (const address of addresses)
        expect(address).toMatch(/^[/#]|^http:\/\/localhost:4321\/|^https:\/\/duckduckgo\.com\/\?q=site:rt\.com/);
    }
  });

  test.each(htmlFiles)('%s: is a whole page', async (file) => {
    const $ = await page(file);
    expect($('html').attr('lang')).toBe('en-GB');
    expect($('h1')).toHaveLength(1);
    expect($('main').text().trim().length).toBeGreaterThan(40);
    expect($('title').text()).toContain('Faircopy');
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(20);
    expect($('meta[property="og:title"]').attr('content')).toBeTruthy();
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(htmlFiles)('%s: is one request, under a policy that names all that stands within', async (file) => {
    const $ = await page(file);
    const isSearch = file === '/search/index.html';
    expect($('[style]')).toHaveLength(0);
    expect($('link[rel=stylesheet], img, iframe, object, embed')).toHaveLength(0);
    expect($('script[src]')).toHaveLength(0);

    expect(await read(file)).toContain('<head><meta charset="utf-8"><meta http-equiv="content-security-policy"');
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy.match(/'[a-z-]*unsafe-[a-z-]*'/g) ?? []).toEqual(isSearch ? ["'wasm-unsafe-eval'"] : []);
    expect(policy.includes("form-action 'self'")).toBe($('form[action]').length > 0);
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types (?:'none'|search)$/);
    expect(policy.includes("'strict-dynamic'")).toBe(isSearch);
    const inline = $('style, script:not([src], [type="application/ld+json"])').toArray();
    expect(inline.length).toBeGreaterThan(1);
    const header = await read('/_headers');
    for (const element of inline) {
      const hash = createHash('sha256').update($(element).text()).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
      expect(header).toContain(`'sha256-${hash}'`);
    }
  });

  test('has few styles, so that one header can name them all', async () => {
    const [header = ''] = /Content-Security-Policy: .*/.exec(await read('/_headers')) ?? [];
    expect(header.match(/'sha256-/g)?.length).toBeLessThanOrEqual(20);
    expect(header).toContain("frame-ancestors 'none'");
    expect(header.length).toBeLessThan(2_000);
  });

  test('names no folder of the machine that built it', async () => {
    for (const file of files) expect(await read(file)).not.toContain(process.cwd());
  });
});

describe('the front page', () => {
  test('lists the story with source, date and standfirst', async () => {
    const $ = await page('/index.html');
    expect($('article')).toHaveLength(1);
    expect($('article h3 a').attr('href')).toBe(`/stories/${slug}/`);
    expect($('article h3').text().trim()).toBe(headline);
    expect($('article').text()).toContain('rt.com (source inferred)');
    expect($('article time').attr('datetime')).toBe('2019-03-29T18:58');
    expect($('article > p').text().trim()).toMatch(/^A new helicopter training center .* in the country\.$/);
  });
});

describe('the pages on sources', () => {
  test('say that the only source is inferred', async () => {
    const [sources, source] = [await page('/sources/index.html'), await page('/sources/rt-com/index.html')];
    expect(sources('main header').text()).toContain('1 source, marked where inferred, not named by a capture');
    expect(sources('main li').text().replace(/\s+/g, ' ').trim()).toBe('rt.com inferred · 1 story');
    expect(source('main header').text()).toContain('Source, inferred');
  });

  test('say how many captures are of how many', async () => {
    const $ = await page('/colophon/index.html');
    expect($('main').text()).toContain('There is 1 story here, made from 2 captures of pages of 1 source. A capture');
  });
});

describe('the story’s page', async () => {
  const $ = await page(`/stories/${slug}/index.html`);

  test('has headline, source, date, reading time and photo credit', () => {
    expect($('h1').text().trim()).toBe(headline);
    expect($('header time').prop('outerHTML')).toContain('<time datetime="2019-03-29T18:58"');
    expect($('header time').text()).toBe('29 March 2019, 18:58');
    expect($('header').text()).toContain('rt.com (source inferred)');
    expect($('header').text()).toContain('2 minutes to read');
    expect($('header').text()).toContain('AFP / Raul Arboleda. The picture itself was not captured.');
  });

  test('has eight paragraphs, the standfirst once', () => {
    expect($('.prose > p')).toHaveLength(8);
    expect($('.prose > *')).toHaveLength(8);
    expect($('main').text().split('A new helicopter training center')).toHaveLength(2);
    expect($('h1').text().trim()).toBe(headline);
    expect([$('h1').attr('lang'), $('.prose').attr('lang')]).toEqual(['en', 'en']);
  });

  test('has three related links, each labelled as a search', () => {
    const links = $('aside li')
      .toArray()
      .map((element) => $(element));
    expect(links.map((link) => link.find('.headline').text().trim().slice(0, 20))).toEqual([
      "'Get out of Syria fi",
      'US is manufacturing ',
      'Venezuela regime-cha',
    ]);
    for (const link of links) {
      expect(link.find('a').text().replace(/\s+/g, ' ').trim()).toMatch(
        /^Search rt\.com for this headline at duckduckgo\.com ?:/,
      );
    }
  });

  test('leads to its provenance and its Markdown', () => {
    expect($(`a[href="/stories/${slug}/provenance/"]`).text()).toBe('How this copy was made');
    expect($('link[type="text/markdown"]').attr('href')).toBe(`/stories/${slug}.md`);
  });

  test('has metadata with only what is known', () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      datePublished: '2019-03-29T18:58',
      description: expect.stringMatching(/^A new helicopter/) as string,
      inLanguage: 'en',
      wordCount: expect.any(Number) as number,
      mainEntityOfPage: `http://localhost:4321/stories/${slug}/`,
      url: `http://localhost:4321/stories/${slug}/`,
      image: `http://localhost:4321/stories/${slug}.png`,
      isPartOf: { '@type': 'WebSite', name: 'Faircopy', url: 'http://localhost:4321/' },
      isBasedOn: ['8b8d9b7be8c4b633', '0d0482271f2a27b3'].map(
        (name) => expect.objectContaining({ contentUrl: `http://localhost:4321/captures/${name}.txt` }) as unknown,
      ),
    });
    expect($('link[rel=canonical]').attr('href')).toBe(`http://localhost:4321/stories/${slug}/`);
    expect($('meta[property="og:type"]').attr('content')).toBe('article');
  });
});

describe('the provenance page', async () => {
  const $ = await page(`/stories/${slug}/provenance/index.html`);
  const text = $('main').text().replace(/\s+/g, ' ');

  test('begins with an account in words', () => {
    expect($('.lead').text()).toBe(
      'Clean copy of 2 captures. 7 passages restored that one of them had lost. 4 lines of furniture removed. ' +
        'No other word of the text changed. The captures disagree on the date of publication.',
    );
    const account = $('section[aria-labelledby=account] dd')
      .toArray()
      .map((element) => $(element).text());
    expect(account).toEqual([
      '8 passages of the story, 388 words, as captured: only white space was changed.',
      '1 line into 7 paragraphs and 1 line into 3 parts, which stood as one.',
      '7 lines in both captures: date, headline, related links and photo credit.',
      '4 lines in both captures: furniture and a repeat.',
      '7 places where one capture lost words that another has, 438 characters in all.',
    ]);
  });

  test('calls restored only what stands in the story', async () => {
    const story = await page(`/stories/${slug}/index.html`);
    expect(story('main footer > p').first().text()).toContain($('.lead').text());
    const shown = `${story('h1').text()} ${story('.prose').text()}`;
    const restored = $('.gaps ins')
      .toArray()
      .map((element) => $(element).text());
    expect(restored).toHaveLength(7);
    for (const words of restored) expect(shown).toContain(words);
  });

  test('names the captures with their size, hash and contribution', () => {
    expect(text).toContain('3,678 bytes');
    expect(text).toContain('2,195 bytes');
    expect(text).toContain('0d0482271f2a27b38ceb7bc0c598e45ded58c221fa9c8208e525b648f3fe9aa0');
    expect(text).toContain('the headline, the date of publication, the source, 8 passages and 3 related links');
    expect(text).toContain('the photo credit');
  });

  test('shows the conflict and what is not known', () => {
    expect(text).toContain('Capture 1: 29 March 2019, 18:58 (this is what the page shows)');
    expect(text).toContain('Capture 2: 30 March 2019');
    expect(text).toContain('No time zone of the time of publication was recognised in the captures.');
    expect(text).toContain('The source, rt.com, is inferred.');
  });

  test('shows seven gaps, each listed and in its place with the words that were lost', () => {
    expect($('ins[id^="missing-"]')).toHaveLength(7);
    for (let number = 1; number <= 7; number += 1) {
      expect($(`#gap-${number} a`).attr('href')).toBe(`#missing-${number}`);
      expect($(`#missing-${number} a`).attr('href')).toBe(`#gap-${number}`);
    }
    expect($('#gap-3 p').text()).toContain(
      'in the country. The training center, built by Russia’s arms exporter, was unveiled',
    );
    expect($('#missing-3').parent().text()).toContain(
      'built [words missing here, from Capture 1: by Russia’s arms exporter]3, was unveiled',
    );
    expect($('#capture-2 .notes').text()).toContain('when‸led: Two words without a space between them');
  });

  test('has a map of each capture, with its figures in words', () => {
    const figures = $('figcaption')
      .toArray()
      .map((caption) =>
        $(caption)
          .find('li')
          .toArray()
          .map((element) => $(element).text().trim()),
      );
    expect(figures).toEqual([
      ['Article 70 %', 'Fields 3 %', 'Related links 8 %', 'Furniture 19 %'],
      ['Article 98 %', 'Fields 2 %', 'Furniture under 1 %', '7 places where 438 characters were lost'],
    ]);
    for (const svg of $('svg[role=img]').toArray()) {
      expect($(`#${$(svg).attr('aria-labelledby')}`).text()).toMatch(/^Map of capture \d, drawn to scale$/);
    }
    // Seven lost places, each a bar; the first two stand side by side.
    expect($('#capture-2 path.lost').attr('d')?.match(/M/g)).toHaveLength(7);
  });

  test('numbers lines as an editor does that opens the file', async () => {
    for (const [number, lines] of [
      [1, await rawLines('8b8d9b7be8c4b633')] as const,
      [2, await rawLines('0d0482271f2a27b3')] as const,
    ]) {
      const capture = $(`#capture-${number}`).clone();
      capture.find('ins, .unseen').remove();
      const shown = capture.find('.text > p').toArray();
      expect(shown.length).toBeGreaterThan(9);
      for (const element of shown) {
        const line = lines[Number.parseInt($(element).attr('data-line') ?? '') - 1];
        expect(line?.replace(/\s+/g, '')).toContain($(element).text().replace(/\s+/g, ''));
      }
    }
    const parts = $('#capture-2 .text > p').toArray();
    expect(parts.map((element) => $(element).attr('data-line'))).toEqual([
      ...['1a', '1b', '1c', '5a', '5b', '5c', '5d', '5e', '5f', '5g'],
    ]);
  });

  test('offers a filter by role with counts', () => {
    const labels = $('fieldset label')
      .toArray()
      .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
    expect(labels).toEqual([
      ...['Everything', 'Article, kept: 15 lines', 'Fields, moved: 4 lines', 'Related links, moved: 3 lines'],
      ...['Furniture, removed: 4 lines', 'Lost words, restored or marked: 7 places'],
    ]);
    expect($('fieldset legend').text()).toBe('Show in both captures');
  });

  test.each([
    [1, '/captures/8b8d9b7be8c4b633.txt'],
    [2, '/captures/0d0482271f2a27b3.txt'],
  ])('has every word of capture %i, each line with a verdict, a reason and a rule', async (number, file) => {
    const capture = $(`#capture-${number}`).clone();
    const lines = capture
      .find('.text > p')
      .toArray()
      .map((element) => $(element).attr('data-line') ?? '');
    expect(new Set(lines).size).toBe(lines.length);

    const noted = capture
      .find('.notes > p')
      .toArray()
      .flatMap((element) => {
        const note = $(element).text();
        expect(note).toMatch(/^[\da-z–, ]+ (?:Kept as|Moved to the|Removed as) [^.]+\. \p{Lu}.*\. [a-z]+\/[a-z-]+$/u);
        return linesOf(note, lines);
      });
    expect(noted.toSorted((a, b) => lines.indexOf(a) - lines.indexOf(b))).toEqual(lines);
    expect(capture.find('.notes details li').length).toBeGreaterThan(0);

    capture.find('ins, .unseen').remove();
    const words = (from: string) => from.match(/\p{L}+/gu)?.join('');
    expect(words(capture.find('.text').text())).toEqual(words(await read(file)));
  });
});

/** The lines that a note begins with, of those that a capture has: `5–7, 9a`. */
function linesOf(note: string, lines: readonly string[]): string[] {
  return (/^[\da-z–, ]+(?= )/.exec(note)?.[0] ?? '').split(', ').flatMap((range) => {
    const [from = '', to = from] = range.split('–');
    return lines.slice(lines.indexOf(from), lines.indexOf(to) + 1);
  });
}

async function rawLines(name: string): Promise<string[]> {
  return (await read(`/captures/${name}.txt`)).split('\n');
}

describe('what machines read', () => {
  test('the Markdown has the fields as front matter and eight paragraphs', async () => {
    const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(await read(`/stories/${slug}.md`)) ?? [];
    expect(parse(frontMatter)).toEqual({
      title: headline,
      published: '2019-03-29T18:58',
      credit: 'AFP / Raul Arboleda',
      source: 'rt.com',
      inferred: ['source'],
      language: 'en',
      captures: [
        '2019-03-29-russia-venezuela-military-cooperation.txt',
        '2019-03-30-russia-venezuela-military-cooperation.txt',
      ],
    });
    expect(body.trim().split('\n\n')).toHaveLength(8);
  });

  test('the raw captures are there byte for byte', async () => {
    for (const name of await readdir('content/captures')) {
      const raw = await readFile(join('content/captures', name));
      const copies = await Promise.all(
        files.filter((file) => file.startsWith('/captures/')).map((file) => readFile(join(dist, file))),
      );
      expect(copies.some((copy) => copy.equals(raw))).toBe(true);
    }
  });

  test('the feed has the full text and the time in the zone that stands in', async () => {
    const $ = load(await read('/rss.xml'), { xml: true });
    expect($('item')).toHaveLength(1);
    expect($('item > title').text()).toBe(headline);
    expect($('item > pubDate').text()).toBe('Fri, 29 Mar 2019 18:58:00 GMT');
    expect($('item > link').text()).toBe(`http://localhost:4321/stories/${slug}/`);
    expect(load($('item > content\\:encoded').text())('p')).toHaveLength(8);
  });

  test('the sitemap lists the story with its date, and robots.txt the sitemap', async () => {
    const $ = load(await read('/sitemap-0.xml'), { xml: true });
    const story = $('url').filter((_, url) => $(url).children('loc').text().endsWith(`/stories/${slug}/`));
    expect(story.children('lastmod').text()).toBe('2019-03-29');
    expect(await read('/robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap-index.xml');
  });
});
