import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markdownOf, type Inlined, type PlainStory } from './plain-site.ts';

/** Eleventy's configuration and templates, in its own JavaScript: the fastest that it has. */
const config = `
import { readFileSync } from 'node:fs';
export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addPassthroughCopy('captures');
  const newest = (api) => api.getFilteredByGlob('stories/*.md').sort((a, b) => b.date - a.date);
  eleventy.addCollection('newest', newest);
  const paged = (all, keyOf, base) => {
    const lists = new Map();
    for (const story of all) { const key = keyOf(story); lists.set(key, [...(lists.get(key) ?? []), story]); }
    return [...lists].flatMap(([name, stories]) => Array.from({ length: Math.ceil(stories.length / 20) }, (_, at) => ({
      name, url: base(name) + (at === 0 ? '' : 'page/' + (at + 1) + '/'), number: at + 1, count: Math.ceil(stories.length / 20), first: base(name), stories: stories.slice(at * 20, at * 20 + 20),
    })));
  };
  eleventy.addCollection('lists', (api) => {
    const all = newest(api);
    return [
      ...paged(all, () => 'News', () => '/'),
      ...paged(all, ({ data }) => data.years[0], (name) => '/years/' + name + '/'),
      ...paged(all, ({ data }) => data.months[0], (name) => '/months/' + name + '/'),
      ...paged(all, ({ data }) => data.sources[0], (name) => '/sources/' + name + '/'),
    ];
  });
  eleventy.addCollection('feeds', (api) => {
    const all = newest(api);
    const sources = Object.groupBy(all, ({ data }) => data.sources[0]);
    return [{ name: 'News', url: '/index.xml', stories: all.slice(0, 50) }, ...Object.entries(sources).map(([name, stories]) => ({ name, url: '/sources/' + name + '/index.xml', stories: stories.slice(0, 50) }))];
  });
  eleventy.addGlobalData('captureOf', () => (name) => readFileSync('captures/' + name, 'utf8'));
  return { dir: { input: '.', output: '_site', includes: '_includes', layouts: '_includes' }, markdownTemplateEngine: false };
}
`;

const shared = ({ style, script }: Inlined) => `
export const escape = (text) => String(text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const style = ${JSON.stringify(style)};
const script = ${JSON.stringify(script)};
export const day = (date) => new Date(date).toISOString().slice(0, 10);
export const page = ({ title, description = '', url, head = '' }, main) => \`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>\${escape(title)} · News</title><meta name="description" content="\${escape(description)}">
<link rel="canonical" href="https://news.example.org\${url}"><meta property="og:site_name" content="News"><meta property="og:type" content="article">
<meta property="og:title" content="\${escape(title)}"><meta property="og:description" content="\${escape(description)}"><meta property="og:url" content="https://news.example.org\${url}">
<meta property="og:image" content="https://news.example.org/share.png"><meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/rss+xml" href="/index.xml">\${head}
<style>\${style}</style><script>\${script}</script></head>
<body><div class="page"><header><a href="/">News</a><nav><a href="/years/">Archive</a> <a href="/sources/">Sources</a> <a href="/search/">Search</a></nav></header>
<main id="main">\${main}</main><footer>News · <a href="/index.xml">RSS</a></footer></div></body></html>\`;
export const facts = ({ byline, sources, date }) => \`<ul>\${byline ? \`<li>By \${escape(byline)}</li>\` : ''}<li><a href="/sources/\${sources[0]}/">\${escape(sources[0])}</a></li><li><time datetime="\${day(date)}">\${new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}</time></li></ul>\`;
`;

const story = `
import { day, escape, facts, page } from './shared.js';
const places = new WeakMap();
export function render({ title, description, date, byline, sources, related, content, page: { url }, collections }) {
  const all = collections.newest;
  if (!places.has(all)) places.set(all, new Map(all.map((one, at) => [one.url, at])));
  const at = places.get(all).get(url);
  const [newer, older] = [all[at - 1], all[at + 1]];
  const ld = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: day(date), description, url }).replaceAll('<', '\\\\u003c');
  const head = \`<meta property="article:published_time" content="\${day(date)}"><meta name="citation_title" content="\${escape(title)}"><meta name="citation_publication_date" content="\${day(date).replaceAll('-', '/')}"><script type="application/ld+json">\${ld}</script>\`;
  const link = (one) => (one ? \`<a href="\${one.url}">\${escape(one.data.title)}</a>\` : '');
  return page({ title, description, url, head }, \`<article><header><h1>\${escape(title)}</h1>\${facts({ byline, sources, date })}</header><div class="prose">\${content}</div><footer><a href="account/">How this copy was made</a> <a href="index.md">Markdown</a></footer></article>
<aside><h2>Related</h2><ul>\${related.map((one) => \`<li>\${escape(one)}</li>\`).join('')}</ul></aside><nav>\${link(newer)}\${link(older)}</nav>\`);
}
`;

const paged = (items: string, permalink: string, render: string) => `
import { day, escape, facts, page } from './_includes/shared.js';
export const data = { pagination: { data: 'collections.${items}', size: 1, alias: 'item', addAllPagesToCollections: false }, permalink: ({ item }) => ${permalink}, eleventyExcludeFromCollections: true };
export function render({ item, captureOf }) { return ${render}; }
`;

const account = paged(
  'newest',
  'item.url + "account/"',
  "page({ title: item.data.title, url: item.url + 'account/' }, `<article><h1>${escape(item.data.title)}</h1><div class=\"text\">${captureOf(item.data.capture).split('\\n').filter(Boolean).map((line) => `<p>${escape(line)}</p>`).join('\\n')}</div></article>`)",
);
const markdown = paged('newest', 'item.url + "index.md"', 'item.rawInput');
const lists = paged(
  'lists',
  'item.url',
  'page({ title: item.name, url: item.url }, `<h1>${escape(item.name)}</h1>${item.stories.map(({ url, data }) => `<article><h3><a href="${url}">${escape(data.title)}</a></h3>${facts(data)}<p>${escape(data.description)}</p></article>`).join(\'\')}<nav>Page ${item.number} of ${item.count}</nav>`)',
);
const feeds = paged(
  'feeds',
  'item.url',
  '`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escape(item.name)}</title>${item.stories.map(({ url, data, content }) => `<item><title>${escape(data.title)}</title><link>https://news.example.org${url}</link><pubDate>${new Date(data.date).toUTCString()}</pubDate><description>${escape(content)}</description></item>`).join(\'\')}</channel></rss>`',
);
const sitemap = `
export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };
export function render({ collections }) { return '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + collections.newest.map(({ url, date }) => \`<url><loc>https://news.example.org\${url}</loc><lastmod>\${date.toISOString().slice(0, 10)}</lastmod></url>\`).join('') + '</urlset>'; }
`;

/** Writes the site for Eleventy. */
export async function writeEleventySite(
  folder: string,
  stories: readonly PlainStory[],
  inlined: Inlined,
): Promise<void> {
  const files: [path: string, text: string][] = [
    ['package.json', '{"type": "module", "private": true}'],
    ['eleventy.config.js', config],
    ['_includes/shared.js', shared(inlined)],
    ['_includes/story.11ty.js', story],
    ['stories/stories.json', JSON.stringify({ layout: 'story.11ty.js', permalink: '/stories/{{ slug }}/index.html' })],
    ['stories/stories.11tydata.js', 'export default { permalink: ({ slug }) => `/stories/${slug}/` };\n'],
    ['accounts.11ty.js', account],
    ['markdown.11ty.js', markdown],
    ['lists.11ty.js', lists],
    ['feeds.11ty.js', feeds],
    ['sitemap.11ty.js', sitemap],
    ...stories.flatMap((one): [string, string][] => [
      [`stories/${one.slug}.md`, `---json\n${markdownOf(one).replace(/\n}\n/, '\n}\n---\n')}`],
      [`captures/${one.capture.name}`, one.capture.text],
    ]),
  ];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
