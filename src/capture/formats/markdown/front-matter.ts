import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Refusal, Statement, StatementField } from '../../capture.ts';
import { isoTime } from '../iso-time.ts';
import { bookmarkDates, bookmarkKey, captureKeys, frontMatterFields } from './front-matter-fields.ts';

/** The contents of a file's front matter. */
export interface FrontMatter {
  readonly statements: readonly Statement[];
  readonly captured: string | null;
}

/** In characters. Clippers write less than a thousand. */
const longest = 16_384;

/** Reads front matter. Every value stays text, so dates are not changed. */
export function readFrontMatter(yaml: string): FrontMatter | Refusal {
  if (yaml.length > longest) return refuse(null, 'is longer than any that a clipper writes. Take out what is no field');
  const values = parse(yaml);
  if ('message' in values) return values;
  const isBookmark = values.has(bookmarkKey);
  const statements = frontMatterFields.flatMap(({ field, keys }) =>
    keys.flatMap((key) => {
      if (isBookmark && bookmarkDates.includes(key)) return [];
      const value = values.get(key) ?? '';
      return [{ field: fieldFor(field, value), value, from: `front matter ${key}` }];
    }),
  );
  const times = [...captureKeys, ...(isBookmark ? bookmarkDates : [])].map((key) => isoTime(values.get(key) ?? ''));
  return { statements, captured: times.find((time) => time !== null) ?? null };
}

function refuse(line: number | null, what: string): Refusal {
  return { ok: false, line, message: `The front matter ${what}, or delete the file.` };
}

/** The values by key, in lower case. Aliases are not expanded: a few lines of them would fill the memory. */
function parse(yaml: string): ReadonlyMap<string, string> | Refusal {
  const lines = new LineCounter();
  let document;
  try {
    // Pretty errors quote the text around each error, which is hundreds of times as slow for a file full of errors.
    const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;
    document = parseDocument(yaml, { ...options, lineCounter: lines });
  } catch {
    return refuse(null, 'is too deep. Write its values without brackets');
  }
  const [error] = document.errors;
  // Line 1 of the file is the fence.
  if (error) return refuse(lines.linePos(error.pos[0]).line + 1, 'is no YAML here. Put the value into quotes');
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return new Map(pairs.map(({ key, value }) => [scalarOf(key).toLowerCase(), textOf(value)]));
}

/** A value's text; a list's texts, joined. Obsidian's `[[Name]]` becomes its name. */
function textOf(value: unknown): string {
  const texts = (isSeq(value) ? value.items : [value]).map(scalarOf).filter((text) => text !== '');
  return texts
    .join(', ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .trim();
}

function scalarOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
}

/** Clippers write an address into `source`; other programs write the publisher's name. */
function fieldFor(field: StatementField, value: string): StatementField {
  const isAddress = /^https?:\/\//i.test(value);
  if (field === 'address' && !isAddress) return 'source';
  return field === 'source' && isAddress ? 'address' : field;
}
