import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../src/capture/read-captures.ts';
import { filesIn } from '../support/files-in.ts';
import { saidBy, siteOf } from '../support/sites.ts';

const { dist, captures: folder } = siteOf('formats');
const files = await filesIn(dist);

const read = (file: string) => readFile(join(dist, file), 'utf8');
const mill = '/stories/tide-mill-grinds-its-first-barley-in-sixty-one-years';

describe('a site of captures in every format', () => {
  test('is built without a word on standard error', async () => expect(await saidBy('formats')).toBe(''));

  test('keeps headings, lists, links and emphasis on the page, in Markdown and in feeds', async () => {
    const body = load(await read(`${mill}/index.html`))('article');
    expect(body.find('h2').first().text()).toBe('How a tide mill works');
    expect(body.find('ul li').text()).toContain('spelt, from the autumn');
    expect(body.find('a[href="https://www.ellerypost.example/topics/ellery-water-trust"]').text()).not.toBe('');
    expect(body.find('em').text()).toContain('depends');

    expect(await read(`${mill}.md`)).toMatch(/^\* spelt, from the autumn$/m);
    const feed = JSON.parse(await read('/feed.json')) as { items: { url: string; content_html: string }[] };
    const item = feed.items.find(({ url }) => url.includes(mill));
    expect(item?.content_html).toContain('<li>spelt, from the autumn</li>');
  });

  test('tells on the provenance page what is stated, how a text was read and when it was captured', async () => {
    const page = load(await read(`${mill}/provenance/index.html`));
    expect(page('#stated').parent().text()).toContain('JSON-LD datePublished');
    expect(page('dt').text()).toContain('Captured');
    const all = await Promise.all(files.filter((file) => file.endsWith('/provenance/index.html')).map(read));
    expect(all.join('')).toContain('windows-1251');
  });

  test('says on the provenance page what the keeper says of versions', async () => {
    const pages = files.filter((file) => file.endsWith('/provenance/index.html'));
    const changes = (await Promise.all(pages.map(read))).map((html) => {
      const part = load(html)('#keeper').parent();
      return part.text().replaceAll(/\s+/g, ' ').trim();
    });
    const said = changes.filter((text) => text !== '');
    expect(said).toHaveLength(2);
    expect(said.join('\n')).toMatch(
      /The keeper says that Capture \d is a damaged copy, and no version of this story\./,
    );
    expect(said.join('\n')).toContain('pages/blog.html.yaml: The date is in the address.');
    expect(said.join('\n').match(/The keeper says that Capture [12] is version 1 of this story\./g)).toHaveLength(2);
  });

  test('serves every capture byte for byte, and none as a page', async () => {
    const { captures } = await readCaptures(folder, 'captures');
    const served = await Promise.all(
      files
        .filter((file) => file.startsWith('/captures/'))
        .map(async (file) =>
          createHash('sha256')
            .update(await readFile(join(dist, file)))
            .digest('hex'),
        ),
    );
    expect(new Set(served)).toEqual(new Set(captures.map(({ sha256 }) => sha256)));
    expect(files.filter((file) => file.startsWith('/captures/') && !file.endsWith('.txt'))).toEqual([]);
  });

  test('has no script, handler or address of a capture in it', async () => {
    const stories = files.filter((file) => /^\/stories\/[^/]+\/(?:provenance\/|history\/)?index\.html$/.test(file));
    expect(stories.length).toBeGreaterThan(20);
    for (const file of stories) {
      const page = load(await read(file));
      const attributes = page('*')
        .toArray()
        .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}));
      expect(
        attributes.filter(([name, value]) => /^on/.test(name) || /^\s*(?:javascript|vbscript|data):/i.test(value)),
      ).toEqual([]);
    }
  });
});
