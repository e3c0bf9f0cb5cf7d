import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { tagsIn } from './tags-in.ts';

/** What was looked at, and what is wrong with it, a line each. */
export interface LinkReport {
  readonly files: number;
  readonly links: number;
  readonly broken: readonly string[];
}

/** Where a site is to lie. */
interface Place {
  readonly origin: string;
  /** The path below that, with a slash behind it. */
  readonly base: string;
}

/** What a file leads to, as it says it, and the places in it that can be led to. */
interface Leads {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** So many files are read ahead while one is looked at. */
const atOnce = 4;

/**
 * Looks at every link of a built site: of its pages, with their JSON-LD and what they say of themselves, feeds, sitemaps,
 * redirects, the manifest and what is for language models. Whatever leads to the site itself must lead to a file, and to a
 * place in it where it names one; whatever leads elsewhere must be an address that a browser follows.
 */
export async function brokenLinks(folder: string): Promise<LinkReport> {
  const names = await filesIn(folder);
  const files = new Set(names);
  const place = placeOf(await readFile(join(folder, 'index.html'), 'utf8'));
  const targetOf = createFinder(files, place);
  const broken: string[] = [];
  /** The places that other pages lead to, by file. */
  const asked = new Map<string, Map<string, string>>();
  let [looked, links] = [0, 0];

  const look = (file: string, { addresses, ids }: Leads) => {
    for (const address of addresses) {
      links += 1;
      const target = targetOf(address, file);
      if ('wrong' in target) broken.push(`${file}: ${address} ${target.wrong}.`);
      else if (target.file === file && target.id !== '' && !ids.has(target.id))
        broken.push(`${file}: There is no ${address} on this page.`);
      else if (target.file !== file && target.id !== '') {
        const places = asked.get(target.file) ?? new Map<string, string>();
        asked.set(target.file, places.set(copyOf(target.id), file));
      }
    }
  };
  await each(names.filter(isLookedAt), async (file) => {
    look(file, leadsOf(file, await readFile(join(folder, file), 'utf8'), place));
    looked += 1;
  });
  await each([...asked.keys()], async (file) => {
    const { ids } = leadsOf(file, await readFile(join(folder, file), 'utf8'), place);
    for (const [id, from] of asked.get(file) ?? [])
      if (!ids.has(id)) broken.push(`${from}: There is no #${id} in ${file}.`);
  });
  return { files: looked, links, broken: broken.sort() };
}

/** Does work for each of many, some at once. */
async function each(all: readonly string[], work: (one: string) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The front page names its own address. */
function placeOf(frontPage: string): Place {
  const canonical = tagsIn(frontPage).find(({ attributes }) => attributes.get('rel') === 'canonical');
  const { origin, pathname } = new URL(canonical?.attributes.get('href') ?? '');
  return { origin, base: pathname };
}

/** Captures are strangers’ text, and what is in the search’s files stands on pages, too. */
function isLookedAt(file: string): boolean {
  if (file.startsWith('/captures/') || file.startsWith('/pagefind/')) return false;
  return /\.(?:html|xml|json|txt|md|webmanifest)$/.test(file) || file === '/_redirects';
}

function leadsOf(file: string, content: string, place: Place): Leads {
  if (extname(file) === '.html') return leadsOfPage(content, place);
  if (file === '/_redirects') return { addresses: redirectTargets(content), ids: new Set() };
  const own = extname(file) === '.webmanifest' ? manifestAddresses(content) : [];
  return { addresses: [...own, ...relativeInFeed(file, content), ...ownAddresses(content, place)], ids: new Set() };
}

const leading = new Set(['href', 'src', 'action', 'cite', 'poster', 'data']);

function leadsOfPage(html: string, place: Place): Leads {
  const addresses: string[] = [];
  const ids = new Set<string>();
  for (const { name, attributes, text } of tagsIn(html)) {
    for (const [attribute, value] of attributes) {
      if (attribute === 'id') ids.add(value);
      else if (leading.has(attribute) || value.startsWith(place.origin)) addresses.push(value);
      else if (attribute === 'data-index')
        addresses.push(...value.split(' ').map((part) => `${part}pagefind-entry.json`));
    }
    if (attributes.get('http-equiv') === 'refresh')
      addresses.push((attributes.get('content') ?? '').replace(/^.*url=/, ''));
    if (name === 'script' && attributes.get('type') === 'application/ld+json')
      addresses.push(...ownAddresses(text, place));
  }
  return { addresses, ids };
}

/** The addresses of the site itself that stand in a text, whole. */
function ownAddresses(text: string, { origin }: Place): string[] {
  const own = new RegExp(`${RegExp.escape(origin)}(?![\\w.:-])[^\\s"'<>)\\]\\\\&{}]*`, 'g');
  return text.match(own) ?? [];
}

/** A reader’s program does not know what a feed’s relative links are relative to. */
function relativeInFeed(file: string, text: string): string[] {
  if (!/(?:rss\.xml|atom\.xml|feed\.json)$/.test(file)) return [];
  const found = text.matchAll(/\s(?:href|src)=(?:"|&quot;|\\")(?![a-z]+:)([^"&\\]*)/g);
  return Array.from(found, ([, address = '']) => `relative:${address}`);
}

function manifestAddresses(json: string): string[] {
  const { start_url, scope, icons }: { start_url: string; scope: string; icons: { src: string }[] } = JSON.parse(json);
  return [start_url, scope, ...icons.map(({ src }) => src)];
}

function redirectTargets(text: string): string[] {
  return Array.from(text.matchAll(/^\/\S+ (\S+) 301$/gm), ([, to = '']) => to);
}

/** What an address leads to; no file where that is not the site. */
type Target = { readonly file: string; readonly id: string } | { readonly wrong: string };

/** The same text, which holds nothing of the page that it was cut out of in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** Finds what addresses lead to. Most stand on many pages: those are looked up once. */
function createFinder(files: ReadonlySet<string>, { origin, base }: Place) {
  const known = new Map<string, Target>();
  const find = (address: string, from: string): Target => {
    const url = URL.parse(address, origin + base + from.slice(1).replace(/index\.html$/, ''));
    if (!url) return { wrong: 'is no address' };
    if (!/^(?:https?|mailto):$/.test(url.protocol)) return { wrong: 'is nothing that may be followed' };
    if (url.origin !== origin) return { file: '', id: '' };
    if (!url.pathname.startsWith(base)) return { wrong: 'leads out of the site’s own path' };
    const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return { wrong: 'leads nowhere' };
    return { file: copyOf(file), id: copyOf(decodeURIComponent(url.hash.slice(1))) };
  };
  return (address: string, from: string): Target => {
    const isAlike = address.startsWith('/') || address.startsWith(origin);
    const before = isAlike ? known.get(address) : undefined;
    const target = before ?? find(address, from);
    if (isAlike && !before) known.set(copyOf(address), target);
    return target;
  };
}
