import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { feedAtom } from '../../src/site/feeds/feed-atom.ts';
import { feedEntry } from '../../src/site/feeds/feed-entry.ts';
import { feedLinks } from '../../src/site/feeds/feed-links.ts';
import { feedJson } from '../../src/site/feeds/feed-json.ts';
import { feedRss } from '../../src/site/feeds/feed-rss.ts';
import type { Feed } from '../../src/site/feeds/feed.ts';
import type { FullStory } from '../../src/site/full-story.ts';
import { jsonErrors, xmlErrors } from '../support/schema-errors.ts';
import { fieldOf, storyOf } from '../support/story-of.ts';

const feedOf = (...stories: FullStory[]): Feed => ({
  title: 'Strange & <new>',
  description: 'Stories of ]]> and &amp;.',
  list: '/sources/strange/',
  entries: stories.map(feedEntry),
});

const known = storyOf({
  headline: fieldOf('Harbour "closed" & <shut> ]]> \u0001\uD800 today'),
  published: fieldOf('2019-03-29T18:58+03:00'),
  updated: fieldOf('2019-03-30'),
  byline: fieldOf('José Núñez & Jane Doe'),
  standfirst: 'Use <img src=x onerror=alert(1)> &amp; </p>.',
  source: fieldOf('The Example'),
  address: fieldOf('https://example.com/1?a=b&c="d"'),
  language: 'de',
});
const bySource = storyOf({ source: fieldOf('The Example') }, 'by-source');
const inferredSource = storyOf({ source: fieldOf('rt.com', true) }, 'inferred-source');
const nothing = storyOf({}, 'nothing');

const feeds = {
  'no story': feedOf(),
  'stories of which all is known, and nothing': feedOf(known, bySource, inferredSource, nothing),
};

describe.each(Object.entries(feeds))('a feed with %s', (_, feed) => {
  test('is RSS', async () => {
    expect(await xmlErrors(feedRss(feed), 'rss.rng')).toEqual([]);
  });

  test('is Atom', async () => {
    expect(await xmlErrors(feedAtom(feed), 'atom.rng')).toEqual([]);
  });

  test('is JSON Feed', async () => {
    expect(await jsonErrors(JSON.parse(feedJson(feed)), 'json-feed.json')).toEqual([]);
  });
});

describe('the schemas', () => {
  const feed = feedOf(known);

  test.each([
    ['a date without a zone', /<updated>[^<]*<\/updated>/, '<updated>2019-03-29T18:58:00</updated>'],
    ['no id', /<id>[^<]*<\/id>/, ''],
    ['two titles', /<\/title>/, '</title><title type="text">x</title>'],
    ['a relative address', 'http://localhost:4321/stories/', '/stories/'],
    ['a control character', 'Author', '\u0001'],
  ])('refuse Atom with %s', async (_, part, instead) => {
    const broken = feedAtom(feedOf(nothing)).replace(part, instead);
    expect(await xmlErrors(broken, 'atom.rng')).not.toEqual([]);
  });

  test.each([
    ['an ISO date', /<pubDate>[^<]*/, '<pubDate>2019-03-29'],
    ['an author, who has no mail address', '<guid', '<author>Jane Doe</author><guid'],
    ['no description', /<description>.*?<\/description>/, ''],
  ])('refuse RSS with %s', async (_, part, instead) => {
    expect(await xmlErrors(feedRss(feed).replace(part, instead), 'rss.rng')).not.toEqual([]);
  });

  test('refuse JSON Feed with what it does not know', async () => {
    const broken = { ...JSON.parse(feedJson(feed)), author: 'Jane Doe', items: [{ id: 1 }] } as unknown;
    expect((await jsonErrors(broken, 'json-feed.json')).length).toBeGreaterThan(3);
  });
});

describe('an entry', () => {
  test('has its text, word for word, in every format', () => {
    const feed = feedOf(known);
    const titles = [
      load(feedRss(feed), { xml: true })('item > title').text(),
      load(feedAtom(feed), { xml: true })('entry > title').text(),
    ];
    expect(titles).toEqual(Array(2).fill('Harbour "closed" & <shut> ]]> \uFFFD today'));
    const html = '<p>First words of the body.</p>';
    expect(load(feedRss(feed), { xml: true })('item > content\\:encoded').text()).toBe(html);
    expect(load(feedAtom(feed), { xml: true })('entry > content').text()).toBe(html);
    expect(JSON.parse(feedJson(feed))).toMatchObject({ items: [{ content_html: html }] });
  });

  test('has its summary as a text that no reader takes for markup', () => {
    const { standfirst } = known.data;
    const feed = feedOf(known);
    const description = load(feedRss(feed), { xml: true })('item > description').text();
    expect(load(description)('body').text()).toBe(standfirst);
    expect(load(description)('body').children()).toHaveLength(0);
    const summary = load(feedAtom(feed), { xml: true })('entry > summary');
    expect([summary.attr('type'), summary.text()]).toEqual(['text', standfirst]);
    expect(JSON.parse(feedJson(feed))).toMatchObject({ items: [{ summary: standfirst }] });
  });

  test('has what XML would take for markup as hexadecimal references, as most readers understand it', () => {
    const rss = feedRss(feedOf(known));
    expect(rss).toContain('<title>Harbour "closed" &#x26; &#x3C;shut&#x3E; ]]&#x3E; \uFFFD today</title>');
    expect(rss).toContain('<description>Use &#x26;lt;img src=x onerror=alert(1)&#x26;gt; &#x26;amp;amp; ');
    expect(rss).not.toContain('CDATA');
  });

  test('names its source, in brackets where it is inferred', () => {
    const feed = feedOf(known, bySource, inferredSource, nothing);
    const named = ['The Example', 'The Example', '[rt.com]'];
    const rss = load(feedRss(feed), { xml: true })('item > category').toArray();
    const atom = load(feedAtom(feed), { xml: true })('entry > category').toArray();
    const json = JSON.parse(feedJson(feed)) as { items: { tags?: string[] }[] };
    expect(rss.map((category) => load(category, { xml: true }).text())).toEqual(named);
    expect(atom.map(({ attribs }) => attribs['term'])).toEqual(named);
    expect(json.items.map(({ tags }) => tags)).toEqual([...named.map((name) => [name]), undefined]);
    const schemes = [...rss.map(({ attribs }) => attribs['domain']), ...atom.map(({ attribs }) => attribs['scheme'])];
    expect(new Set(schemes)).toEqual(new Set(['http://localhost:4321/sources/']));
  });

  test('has its own dates', () => {
    const rss = load(feedRss(feedOf(known)), { xml: true });
    expect(rss('pubDate').text()).toBe('Fri, 29 Mar 2019 15:58:00 GMT');
    expect(rss('item > atom\\:updated').text()).toBe('2019-03-30T00:00:00.000Z');
    const atom = load(feedAtom(feedOf(known)), { xml: true });
    expect(atom('published').text()).toBe('2019-03-29T15:58:00.000Z');
    expect(atom('feed > updated').text()).toBe('2019-03-30T00:00:00.000Z');
  });

  test('has no date where none is known, but the first moment of all where Atom demands one', () => {
    expect(load(feedRss(feedOf(nothing)), { xml: true })('pubDate')).toHaveLength(0);
    expect(feedJson(feedOf(nothing))).not.toContain('date_');
    const atom = load(feedAtom(feedOf(nothing)), { xml: true });
    expect(atom('published')).toHaveLength(0);
    expect(atom('entry > updated').text()).toBe('1970-01-01T00:00:00.000Z');
  });

  test('has the language that it is written in, or none that could be told', () => {
    const feed = feedOf(known, nothing);
    const atom = load(feedAtom(feed), { xml: true })('entry');
    expect(atom.toArray().map((entry) => entry.attribs['xml:lang'])).toEqual(['de', 'und']);
    expect(load(feedRss(feed), { xml: true })('item > dc\\:language').text()).toBe('deund');
    expect(JSON.parse(feedJson(feed))).toMatchObject({ items: [{ language: 'de' }, { language: 'und' }] });
  });

  test('names as its author who is in the byline, or its source, and nobody else', () => {
    expect(feedOf(known, bySource, inferredSource, nothing).entries.map(({ authors }) => authors)).toEqual([
      ['José Núñez', 'Jane Doe'],
      ['The Example'],
      ['[rt.com]'],
      [],
    ]);
    const atom = load(feedAtom(feedOf(nothing)), { xml: true });
    expect(atom('entry > author').text().trim()).toBe('Author not known');
  });

  test('links to the original where its address is known', () => {
    const feed = feedOf(known);
    expect(load(feedAtom(feed), { xml: true })('entry > link[rel=via]').attr('href')).toBe(known.data.address?.value);
    expect(JSON.parse(feedJson(feed))).toMatchObject({ items: [{ external_url: known.data.address?.value }] });
  });

  test('has a headline in brackets where it is inferred', () => {
    expect(feedOf(nothing).entries[0]?.title).toBe('[First words]');
  });
});

describe('the links to feeds', () => {
  test('name all stories’ feeds by the site', () => {
    expect(feedLinks()).toEqual([
      { href: '/rss.xml', type: 'application/rss+xml', title: 'Faircopy (RSS)' },
      { href: '/atom.xml', type: 'application/atom+xml', title: 'Faircopy (Atom)' },
      { href: '/feed.json', type: 'application/feed+json', title: 'Faircopy (JSON Feed)' },
    ]);
  });

  test('name a source’s feeds by the source', () => {
    const [rss] = feedLinks('/sources/rt-com/', 'rt.com');
    expect(rss).toEqual({
      href: '/sources/rt-com/rss.xml',
      type: 'application/rss+xml',
      title: 'rt.com · Faircopy (RSS)',
    });
  });
});
