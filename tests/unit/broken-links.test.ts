import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/astro.ts';
import { brokenLinks } from '../support/broken-links.ts';

const origin = 'https://news.example';

/** What is wrong with a site below a path, of these files and a front page. */
async function brokenIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await newFolder();
  const front = `<link rel="canonical" href="${origin}/news/"><a href="/news/other/#there">Other</a>`;
  for (const [name, content] of Object.entries({
    'index.html': front,
    'other/index.html': '<p id="there">',
    ...files,
  })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { broken } = await brokenLinks(folder);
  await rm(folder, { recursive: true });
  return broken;
}

test.each([
  ['a page of another site', 'a.html', '<a href="https://elsewhere.example/x">', []],
  ['a letter', 'a.html', '<a href="mailto:a@example.org">', []],
  ['a page beside it', 'a/index.html', '<a href="../other/">', []],
  ['a place of its own', 'a.html', '<h2 id="ü"></h2><a href="#%C3%BC">', []],
  [
    'words that look like a link',
    'a.html',
    `<script>x = '<a href="/gone/">'</script><title><a href="/gone"></title>`,
    [],
  ],
  ['a capture’s words', 'captures/a.txt', `${origin}/news/gone/`, []],
  ['no page', 'a.html', '<a href="/news/gone/">', ['/a.html: /news/gone/ leads nowhere.']],
  ['a folder without its slash', 'a.html', '<a href="/news/other">', ['/a.html: /news/other leads nowhere.']],
  ['what is above the site', 'a.html', '<img src="/x.png">', ['/a.html: /x.png leads out of the site’s own path.']],
  ['a script', 'a.html', '<a href=" javascript:a">', ['/a.html:  javascript:a is nothing that may be followed.']],
  ['no place of its own', 'a.html', '<a href="#gone">', ['/a.html: There is no #gone on this page.']],
  ['no place of another', 'a.html', '<a href="/news/other/#x">', ['/a.html: There is no #x in /other/index.html.']],
  [
    'no search index',
    'a.html',
    '<p data-index="/news/pagefind/">',
    ['/a.html: /news/pagefind/pagefind-entry.json leads nowhere.'],
  ],
  [
    'an original that is not there',
    'a.html',
    `<link rel="canonical" href="${origin}/news/b/">`,
    [`/a.html: ${origin}/news/b/ leads nowhere.`],
  ],
  [
    'a picture for shares',
    'a.html',
    `<meta property="og:image" content="${origin}/news/a.png">`,
    [`/a.html: ${origin}/news/a.png leads nowhere.`],
  ],
  [
    'a new address',
    'a.html',
    '<meta http-equiv="refresh" content="0; url=/news/b/">',
    ['/a.html: /news/b/ leads nowhere.'],
  ],
  [
    'JSON-LD',
    'a.html',
    `<script type="application/ld+json">{"url":"${origin}/news/b/"}</script>`,
    [`/a.html: ${origin}/news/b/ leads nowhere.`],
  ],
  [
    'a sitemap',
    'sitemap-0.xml',
    `<loc>${origin}/news/b/</loc><loc>${origin}/news/other/</loc>`,
    [`/sitemap-0.xml: ${origin}/news/b/ leads nowhere.`],
  ],
  [
    'a feed',
    'rss.xml',
    `&lt;a href="/other/"&gt; &lt;a href="${origin}/news/other/"&gt;`,
    ['/rss.xml: relative:/other/ is nothing that may be followed.'],
  ],
  ['Markdown', 'llms.txt', `[b](${origin}/news/b.md): c`, [`/llms.txt: ${origin}/news/b.md leads nowhere.`]],
  [
    'a manifest',
    'a.webmanifest',
    '{"start_url":"/news/","scope":"/news/","icons":[{"src":"/news/i.png"}]}',
    ['/a.webmanifest: /news/i.png leads nowhere.'],
  ],
  ['a redirect', '_redirects', '# None\n/news/a/ /news/b/ 301', ['/_redirects: /news/b/ leads nowhere.']],
])('a link to, or in, %s', async (...[, file, content, broken]) => {
  expect(await brokenIn({ [file]: content })).toEqual(broken);
});
