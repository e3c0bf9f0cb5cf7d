import type { PageFormat } from '../capture.ts';
import type { Container } from '../containers/container.ts';
import { gzip } from '../containers/gzip.ts';
import { jsonLines } from '../containers/json-lines.ts';
import { json } from '../containers/json.ts';
import { warc } from '../containers/warc.ts';
import { zip } from '../containers/zip.ts';
import { html } from './html/html.ts';
import { jsonRowWith } from './json-row/json-row.ts';
import { markdownPage } from './markdown/markdown-page.ts';
import { mhtml } from './mhtml/mhtml.ts';
import { plainText } from './plain-text.ts';
import { warcRecordWith } from './warc-record.ts';

/** Formats of pages, as they are saved or sent. */
const pages: readonly PageFormat[] = [plainText, html, mhtml, markdownPage];

/** All formats of one capture: of a page, or of a record that holds a page and its metadata. */
export const formats: readonly PageFormat[] = [...pages, jsonRowWith(formatOfType), warcRecordWith(formatOfType)];

/** All formats of several captures. If a container and a page format share an ending, the container wins. */
export const containers: readonly Container[] = [jsonLines, json, warc, zip, gzip];

/** The format with an id. Throws if there is none. */
export function formatById(id: string): PageFormat {
  const format = formats.find((known) => known.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format;
}

/** The format for a file name, by the ending before any `.gz`. */
export function formatOf(name: string): PageFormat | undefined {
  return byEnding(formats, name.replace(/\.gz$/i, ''));
}

/** The container for a file name, by its ending. */
export function containerOf(name: string): Container | undefined {
  return byEnding(containers, name);
}

/** The format for a media type, in lower case and without parameters. */
export function formatOfType(mediaType: string): PageFormat | undefined {
  return pages.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
}

/** All endings that Faircopy reads, for a message: `.txt, .jsonl and .zip`. */
export function endings(): string {
  const all = new Set([...formats, ...containers].flatMap(({ extensions }) => extensions));
  const list = [...all];
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;
}

function byEnding<Format extends { readonly extensions: readonly string[] }>(
  list: readonly Format[],
  name: string,
): Format | undefined {
  const ending = endingOf(name).toLowerCase();
  return list.find(({ extensions }) => extensions.includes(ending));
}

/** The ending of a path's file name, with the dot; empty if there is none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}
