import { parseFragment } from 'parse5';
import type { Statement, StatementField } from '../../capture.ts';
import { webAddress } from './address.ts';
import { attribute, isText, textOf, type Element } from './tree.ts';

/** An object of schema.org. Its properties are untrusted. */
type Thing = Readonly<Record<string, unknown>>;

/** In characters. Longer scripts describe more than an article. */
const longestScript = 2_000_000;

/** Levels of nested lists and graphs that are read. */
const deepest = 4;

/** The article types of schema.org: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report`. */
const articleType = /(?:Article|BlogPosting|Report)$/;

interface JsonLd {
  /** Things by `@id`: other things refer to them. */
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Reads the article from a page's JSON-LD. Ignores invalid JSON, which is common. */
export function readJsonLd(elements: readonly Element[], base: string | null): Statement[] {
  const scripts = elements.filter((element) => /^application\/ld\+json\b/i.test(attribute(element, 'type').trim()));
  const things = scripts.flatMap((script) => thingsIn(parseScript(script), deepest));
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  const articles = things.filter(isArticle);
  const article = articles.find((thing) => isAt(thing, base)) ?? articles[0];
  return article ? articleStatements(article, { byId }) : [];
}

function parseScript(script: Element): unknown {
  const text = script.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
  if (text.length > longestScript) return null;
  try {
    return JSON.parse(text.trim().replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/[ \t]*)?(?:--|\]\])>$/g, ''));
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (Array.isArray(value)) return depth === 0 ? [] : value.flatMap((one) => thingsIn(one, depth - 1));
  if (!isThing(value)) return [];
  const inner = ['@graph', 'mainEntity'].flatMap((key) => (depth === 0 ? [] : thingsIn(value[key], depth - 1)));
  return [value, ...inner];
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type));
}

function isAt(thing: Thing, base: string | null): boolean {
  return base !== null && addressesOf(thing).some((address) => webAddress(address, base) === base);
}

function addressesOf({ url, mainEntityOfPage }: Thing): string[] {
  const named = listOf(mainEntityOfPage).flatMap((page) => (isThing(page) ? [page['@id'], page['url']] : [page]));
  return [...listOf(url), ...named].filter((address) => typeof address === 'string');
}

function articleStatements(article: Thing, page: JsonLd): Statement[] {
  const { resolve, texts } = readerOf(page);
  const image = listOf(article['image']).map(resolve)[0];
  const said: [StatementField, string, string[]][] = [
    ['headline', 'headline', texts(article['headline'])],
    ['headline', 'name', texts(article['name'])],
    ['standfirst', 'description', texts(article['description'])],
    ['published', 'datePublished', texts(article['datePublished'])],
    ['updated', 'dateModified', texts(article['dateModified'])],
    ['byline', 'author', [texts(article['author'], 'name').join(', ')]],
    ['byline', 'creator', [texts(article['creator'], 'name').join(', ')]],
    ['section', 'articleSection', texts(article['articleSection'])],
    ['source', 'publisher', texts(article['publisher'], 'name')],
    ['address', 'url', addressesOf(article)],
    ['language', 'inLanguage', texts(article['inLanguage'], 'alternateName', 'name')],
    ['image', 'image', texts(image, 'url', 'contentUrl').slice(0, 1)],
    ['caption', 'image caption', isThing(image) ? texts(image['caption']) : []],
    ['credit', 'image creditText', isThing(image) ? texts(image['creditText']) : []],
    ['credit', 'image creator', isThing(image) ? texts(image['creator'], 'name') : []],
  ];
  return said.flatMap(([field, name, values]) =>
    values.map((value) => ({ field, value: plainTextOf(value), from: `JSON-LD ${name}` })),
  );
}

/** Reads values and resolves references within the graph. */
function readerOf({ byId }: JsonLd) {
  const resolve = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value;
  const textsOf = (value: unknown): string[] =>
    listOf(value).filter((one) => typeof one === 'string' && one.trim() !== '') as string[];
  /** The texts in a value. For things, the texts of their keys, one level deep: references may be circular. */
  const texts = (value: unknown, ...keys: readonly string[]): string[] =>
    listOf(value).flatMap((one) => {
      const thing = resolve(one);
      return isThing(thing) ? keys.flatMap((key) => textsOf(thing[key])) : textsOf(thing);
    });
  return { resolve, texts };
}

/** Decodes the entities in a value that was written for HTML: `Fish &amp; chips` becomes `Fish & chips`. */
function plainTextOf(value: string): string {
  return /&(?:#\w+|\w+);/.test(value) ? textOf(parseFragment(value.replaceAll('<', '&lt;'))) : value;
}
