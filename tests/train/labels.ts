import type { Problem } from '../../src/capture/capture.ts';

/**
 * What a person calls a line of a page, as one sign:
 *
 * - `=` the article's body: a paragraph, a standfirst, a subheading, a quotation, an item of its list, a row of its table
 * - `H` its headline, the first place where it stands as itself; `R` the headline once more, alone or with the site's name
 * - `D` its own date, of publication or of an update; `B` its byline, with the reporter's post or place
 * - `C` the credit of a photograph that stands on a line of its own; `P` a pointer to another article between paragraphs
 * - `-` furniture: everything else, captions, comments, teasers, tags and author boxes included
 *
 * A line that runs two fields together has the sign of the first.
 */
export const labels = ['=', 'H', 'R', 'D', 'B', 'C', 'P', '-'] as const;
export type Label = (typeof labels)[number];

/** A line of a page's text. */
export interface LabelledLine {
  /** `null` for a blank line. */
  readonly label: Label | null;
  readonly text: string;
  /** Offsets into the page's text, without the line's end: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** What a page states about its article. A field that it does not state is not there. */
export const fieldNames = ['headline', 'byline', 'published', 'source'] as const;
export type Fields = Partial<Record<(typeof fieldNames)[number], string>>;

/** A page with its lines' labels, the fields it states, and what is wrong with the file they were read from. */
export interface LabelledPage {
  /** The page's text: its lines, each with a line feed behind it. */
  readonly text: string;
  readonly lines: readonly LabelledLine[];
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

/**
 * Reads a `labels.txt`: the lines of a page, each behind its label and a space, blank lines blank; then a blank line and
 * the fields, each as `@name value`.
 *
 * @param path the file as problems shall name it
 */
export function parseLabels(source: string, path: string): LabelledPage {
  const rows = source.replace(/\n$/, '').split('\n');
  const first = rows.findIndex((row) => row.startsWith('@'));
  const end = first === -1 ? rows.length : first;
  const lines = linesOf(rows.slice(0, rows[end - 1] === '' ? end - 1 : end));
  const problems = rows.flatMap((row, index) => {
    const message = index < end ? wrongLine(row) : wrongField(row);
    return message === null ? [] : [{ path, line: index + 1, message }];
  });
  return { text: lines.map(({ text }) => `${text}\n`).join(''), lines, fields: fieldsOf(rows.slice(end)), problems };
}

function linesOf(rows: readonly string[]): LabelledLine[] {
  let start = 0;
  return rows.map((row) => {
    const text = row.slice(2);
    const line = { label: labels.find((label) => label === row[0]) ?? null, text, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
}

function fieldsOf(rows: readonly string[]): Fields {
  return Object.fromEntries(rows.map((row) => [fieldName(row), row.slice(row.indexOf(' ') + 1)]));
}

function fieldName(row: string): string {
  return /^@(\S*) \S/.exec(row)?.[1] ?? '';
}

function wrongLine(row: string): string | null {
  if (row === '' || (labels.some((label) => row.startsWith(`${label} `)) && row.slice(2).trim() !== '')) return null;
  return `“${row.slice(0, 20)}” has no label. Begin the line with one of ${labels.join(' ')} and a space.`;
}

function wrongField(row: string): string | null {
  const name = fieldName(row);
  if (!fieldNames.some((known) => known === name)) {
    return `“${row.slice(0, 20)}” is no field. Write @ and one of ${fieldNames.join(', ')}, a space and the value.`;
  }
  const isDay = name !== 'published' || /^@published \d{4}-\d{2}-\d{2}$/.test(row);
  return isDay ? null : 'The date is not a day. Write it as 2021-03-04.';
}
