import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Capture } from '../../src/capture/capture.ts';
import { readCaptures, type Raw } from '../../src/capture/read-captures.ts';
import type { EditionCapture } from '../../src/pipeline/edition.ts';
import { fullCaptureData, fullStoryData } from '../../src/pipeline/entries.ts';
import { fullCaptureSchema, fullStorySchema } from '../../src/pipeline/schemas.ts';
import { answer, crawlOf, gzipOf, zipOf } from '../support/archives.ts';
import { newFolder } from '../support/astro.ts';
import { editionOf, rawsIn, rawsOf } from '../support/edition-of.ts';

const url = 'https://gazette.example/2024/03/harbour';
const headline = 'Harbour reopens after the storm';
const body = [
  'The harbour was opened again on Friday, three days after the storm had torn two cranes from their rails.',
  'An engineer had looked at every crane, the council said. “We have lost a week’s wages,” a docker said, “and nobody has told us who will pay.”',
  'Ferries to the islands go every two hours until Sunday, and the fish market opens on Monday at six, the harbour master said.',
];
const text = [headline, '8 March 2024', ...body].join('\n\n');
const markup = `<h1>${headline}</h1><p>8 March 2024</p>${body.map((part) => `<p>${part}</p>`).join('')}`;
const page = `<!doctype html><meta charset="utf-8"><title>${headline}</title><body><article>${markup}</article>`;
const saved = `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Sat Mar 09 2024 09:15:00 GMT+0100 (CET)\n-->${page}`;
const note = `# ${headline}\n\n${body.join('\n\n')}\n`;
const mail = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nDate: Sat, 9 Mar 2024 08:15:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`;
const date = '2024-03-08';

const html = { httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' } };
const wet = { type: 'conversion', url, body: text, warcHeaders: { 'Content-Type': 'text/plain' } } as const;

/** The same article, as each kind of file holds it. Of rows there is one more, so that they are a list. */
const files: Readonly<Record<string, string | Uint8Array | Promise<Buffer>>> = {
  'twin.txt': text,
  'utf-16.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'page.html': page,
  'page.htm': page,
  'singlefile.html': saved,
  'page.mhtml': mail,
  'clipper.md': `---\ntitle: "${headline}"\nsource: "${url}"\npublished: ${date}\ncreated: 2024-03-09\n---\n${note}`,
  'readeck.md': `---\ntitle: ${headline}\nsaved: 2024-03-09\npublished: ${date}\nsource: ${url}\n---\n\n${note}`,
  'karakeep.md': `---\nbookmark_id: "x"\nurl: |\n  ${url}\ntitle: ${headline}\ndate: 2024-03-09T08:15:30.000Z\nmodified: 2024-03-10T08:15:30.000Z\nimage: "[[a.png]]"\n---\n\n${note}\n[Visit Link](${url})\n\n[View in Hoarder](https://keep.example/x)`,
  'plain.jsonl': `${JSON.stringify({ url, title: headline, text, date })}\n{"text": ""}`,
  'trafilatura.json': JSON.stringify({ source: url, title: headline, text, date, filedate: '2024-03-09' }),
  'news-please.json': JSON.stringify({ url, title: headline, maintext: text, date_publish: `${date} 16:05:00` }),
  'c4.json': `${JSON.stringify({ url, text, timestamp: '2024-03-09T01:02:03Z' })}\n{"text": ""}`,
  'feed.json': JSON.stringify({ link: url, title: headline, content: markup, published: date }),
  'crawl.warc': crawlOf([answer(url, page, html)]),
  'crawl.warc.gz': crawlOf([answer(url, page, html)], true),
  'crawl.wet': crawlOf([wet]),
  'crawl.wet.gz': crawlOf([wet], true),
  'archive.zip': zipOf({ 'in/it.txt': text }),
  'packed.txt.gz': gzipOf(text),
  'folder/in/it.txt': text,
};

describe('the same article in every kind of file', () => {
  let folder: string;
  let captures: readonly Capture[];
  let raws: readonly Raw[];

  beforeAll(async () => {
    folder = await newFolder();
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(folder, dirname(name)), { recursive: true });
      await writeFile(join(folder, name), await content);
    }
    ({ captures } = await readCaptures(folder, 'captures'));
    raws = await rawsOf(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(Object.keys(files))('%s gives the story of its twin, which the site’s schema takes', async (name) => {
    const edition = await editionOf(raws.filter(({ file }) => file === name));
    const [story] = edition.stories;
    expect(edition.stories).toHaveLength(1);
    expect(story?.headline).toMatchObject({ value: headline, inferred: false });
    expect(story?.markdown.trim().split('\n\n')).toEqual(body);
    const isDated = name !== 'karakeep.md';
    expect(story?.fields.published?.value.slice(0, 10)).toBe(isDated ? date : undefined);
    for (const capture of edition.captures) {
      const listed: EditionCapture = { ...capture, key: '', name: capture.id, mended: null };
      fullCaptureSchema.parse(fullCaptureData(listed, capture));
    }
    for (const one of edition.stories) fullStorySchema.parse(fullStoryData(one));
  });

  test.each([
    ['singlefile.html', '2024-03-09T08:15+00:00'],
    ['page.mhtml', '2024-03-09T08:15+00:00'],
    ['clipper.md', '2024-03-09'],
    ['karakeep.md', '2024-03-09T08:15+00:00'],
    ['crawl.warc.gz', '2024-03-09T01:02+00:00'],
  ])('%s says when it was captured', (name, captured) => {
    expect(captures.find(({ file }) => file === name)?.captured).toBe(captured);
  });
});

test('an article with links, lists and emphasis is one story however a program saved it', async () => {
  const folder = join('tests', 'fixtures', 'pages');
  const names = (await readdir(folder)).filter((name) => name.startsWith('mill.'));
  const editions = names.map(async (name) => editionOf(await rawsIn(name, await readFile(join(folder, name)))));
  const stories = (await Promise.all(editions)).map((edition) => edition.stories[0]);
  const [twin, ...others] = stories.toReversed();
  expect(names.at(-1)).toBe('mill.txt');
  expect(new Set(others.map((story) => story?.markdown.trim()))).toHaveLength(1);
  for (const story of others) expect(story?.headline.value).toBe(twin?.headline.value);
  // The text alone does not tell that the list and what follows it are the article's.
  const shown = others[0]?.markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)|\*+/g, '$1') ?? '';
  for (const passage of twin?.markdown.trim().split('\n\n') ?? []) expect(shown).toContain(passage);
});
