import type { Decoded, Hints, PageFormat, PageText, Refusal, Statement } from '../../capture.ts';
import { isoTime } from '../iso-time.ts';
import { rowFields, statementNames } from './row-fields.ts';
import { namedValues, type NamedValue } from './row-values.ts';
import { tidyStatements } from '../tidy-statements.ts';

/**
 * A row of a data set: an object with an article's text or page, and its metadata. `formatOfType` finds the format that
 * decodes the text.
 */
export function jsonRowWith(formatOfType: (mediaType: string) => PageFormat | undefined): PageFormat {
  return {
    id: 'json',
    extensions: ['.json'],
    mediaTypes: ['application/json'],
    decode: (bytes) => decode(bytes, formatOfType),
  };
}

async function decode(
  bytes: Uint8Array,
  formatOfType: (mediaType: string) => PageFormat | undefined,
): Promise<Decoded> {
  const row = parse(bytes);
  if ('ok' in row) return row;
  const values = namedValues(row.value);
  const statements = statementsOf(values);
  const address = statements.find(({ field }) => field === 'address')?.value;
  const hints: Hints = { charset: 'utf-8', ...(address === undefined ? {} : { address }) };
  let problem: Refusal | null = null;
  for (const { text, mediaType } of pagesOf(values)) {
    const page = await formatOfType(mediaType)?.decode(new TextEncoder().encode(text), hints);
    if (page?.ok) return withRow(page, { statements, captured: capturedOf(values) });
    problem ??= page ?? null;
  }
  return problem ?? refusal(noText());
}

/** The page's own statements come first: the row's were extracted from the page. */
function withRow(page: PageText, row: Pick<PageText, 'statements' | 'captured'>): Decoded {
  const reason = 'It stands in a JSON row, which is UTF-8.';
  const decoding = { encoding: 'utf-8', reason, confidence: 1, repairs: page.decoding.repairs };
  const statements = tidyStatements([...page.statements, ...row.statements], null);
  return { ok: true, ...page, decoding, statements, captured: row.captured ?? page.captured };
}

function refusal(message: string): Refusal {
  return { ok: false, line: null, message };
}

const noObject = 'The row is no object with named fields, in braces. Write it as one, or take it out.';
const notWhole = 'The row is not whole, valid JSON. Mend it, or take it out.';

function parse(bytes: Uint8Array): { value: object } | Refusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return refusal('The row is not UTF-8, as JSON has to be. Find its encoding and save it again as UTF-8.');
  }
  // A check before parsing: an error costs a hundred times as much, and there may be a million.
  if (!text.startsWith('{')) return refusal(noObject);
  if (!text.endsWith('}')) return refusal(notWhole);
  try {
    return { value: JSON.parse(text) as object };
  } catch {
    return refusal(notWhole);
  }
}

function noText(): string {
  const names = rowFields.text.map((name) => `"${name}"`).join(', ');
  return `The row has no text. Faircopy looks for it in ${names}, or for its page in "html" or "markdown". Rename the field.`;
}

/** The texts in a row, the richest first: a page says more than the text extracted from it. */
function pagesOf(values: readonly NamedValue[]): { text: string; mediaType: string }[] {
  const html = firstOf(values, rowFields.html)?.values[0];
  const markdown = firstOf(values, rowFields.markdown)?.values[0];
  const text = firstOf(values, rowFields.text)?.values.join('\n');
  return [
    ...(html !== undefined && /<[a-z!]/i.test(html) ? [{ text: html, mediaType: 'text/html' }] : []),
    ...(markdown === undefined ? [] : [{ text: markdown, mediaType: 'text/markdown' }]),
    ...(text === undefined ? [] : [{ text, mediaType: isMarkup(text) ? 'text/html' : 'text/plain' }]),
  ];
}

/** Whether a text starts and ends with a tag. Feeds and publishers' APIs send articles that way. */
function isMarkup(text: string): boolean {
  const [start, end] = [text.trimStart().slice(0, 500), text.trimEnd().slice(-100)];
  return /^<(?:!doctype html|[a-z][a-z0-9]*(?:\s[^<>]*)?)>/i.test(start) && /<\/[a-z][a-z0-9]*\s*>$/i.test(end);
}

function capturedOf(values: readonly NamedValue[]): string | null {
  for (const name of rowFields.captured) {
    const iso = isoTime(firstOf(values, [name])?.values[0] ?? '');
    if (iso !== null) return iso;
  }
  return null;
}

function statementsOf(values: readonly NamedValue[]): Statement[] {
  return statementNames.flatMap(([field, names]) =>
    names.flatMap((name) => {
      const stated = firstOf(values, [name]);
      const value = stated && valueOf(field, stated.values);
      if (!stated || !value || !fits(field, value)) return [];
      return [{ field, value, from: stated.from }];
    }),
  );
}

/**
 * An article has several authors, but one value for everything else: the first, as in trafilatura's `Local;Harbour`.
 */
function valueOf(field: Statement['field'], values: NamedValue['values']): string {
  if (field === 'byline') return values.map((value) => value.trim()).join(', ');
  return (field === 'section' ? (values[0].split(';', 1)[0] ?? '') : values[0]).trim();
}

/** Some data sets give the crawl as the `source` of a row. */
const crawls = /^(?:common[ _-]?crawl|cc[ _-]?(?:main|news)|m?c4|oscar|dolma|web|internet)\b/i;

/**
 * An address must be absolute. A field such as trafilatura's `source` may be a name or an address; an address is no
 * name.
 */
function fits(field: Statement['field'], value: string): boolean {
  const isAddress = /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
  if (field === 'address' || field === 'image') return isAddress;
  return field !== 'source' || !(isAddress || crawls.test(value));
}

function firstOf(values: readonly NamedValue[], names: readonly string[]): NamedValue | undefined {
  for (const name of names) {
    const value = values.find((candidate) => candidate.name === name);
    if (value) return value;
  }
  return undefined;
}
