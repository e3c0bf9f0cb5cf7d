import type { Capture } from '../../src/capture/capture.ts';
import { unfold } from '../../src/capture/containers/unfold.ts';
import { sourceFromBytes } from '../../src/capture/files/open-file.ts';
import { formatById } from '../../src/capture/formats/formats.ts';
import { rawCaptures, type Raw } from '../../src/capture/read-captures.ts';
import { clean } from '../../src/clean/clean.ts';
import type { OverrideFile } from '../../src/overrides/override.ts';
import { readingKey } from '../../src/pipeline/keys.ts';
import type { CleanedCapture } from '../../src/pipeline/records.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import { Store } from '../../src/pipeline/store.ts';
import type { Threads } from '../../src/pipeline/workers.ts';
import { outlineOf } from '../../src/story/outline.ts';
import { fullEdition, type FullEdition } from './full-edition.ts';

interface Options {
  readonly overrides?: readonly OverrideFile[];
  /** What problems call the captures' folder. */
  readonly folder?: string;
  /** Left out: one in memory, for this run alone. */
  readonly store?: Store;
  readonly threads?: Threads;
  /** In milliseconds since 1970. */
  readonly now?: number;
}

/** Later than all captures that tests use. */
const inTests = Date.UTC(2030, 0);

/**
 * Runs the pipeline on captures, and reads all texts of the edition. A text goes in as its bytes in UTF-8, and a repair may
 * change it: compare with the texts of the edition's captures.
 */
export async function editionOf(captures: readonly (Capture | Raw)[], options: Options = {}): Promise<FullEdition> {
  if (options.store) return run(captures, options, options.store);
  using store = new Store(null);
  return await run(captures, options, store);
}

async function run(
  captures: readonly (Capture | Raw)[],
  { overrides = [], folder = 'captures', threads = { count: 0 }, now = inTests }: Options,
  store: Store,
): Promise<FullEdition> {
  const raw = captures.map((capture) => ('part' in capture ? capture : rawOf(capture, store)));
  const input = { id: 'test', folder, captures: raw, overrides: { files: overrides, problems: [] }, now };
  return fullEdition(await runPipeline(input, { store, threads }), store);
}

/** A capture as it is found: a text as its bytes. One with markup or statements goes into the store, as if read before. */
function rawOf(capture: Capture, store: Store): Raw {
  const { id, file, text, markup, statements, captured } = capture;
  const isPlain = markup === null && statements.length === 0 && captured === null;
  const format = formatById(isPlain ? 'text' : capture.format);
  const bytes = new TextEncoder().encode(text);
  if (!isPlain) {
    const key = readingKey({ id, file, format: format.id }, capture.sha256, store.code);
    const cleaned = clean(capture, {});
    const record: CleanedCapture = { capture, ...cleaned };
    store.put([{ key, outline: outlineOf(capture, cleaned, key), record }]);
  }
  return { file, part: { ok: true, id, path: id, line: null, bytes, format, isFile: true } };
}

/** What a file of this name and content holds. */
export async function rawsIn(name: string, content: Uint8Array): Promise<Raw[]> {
  const parts = await Array.fromAsync(unfold({ id: name, name, source: sourceFromBytes(content) }));
  return parts.map((part) => ({ file: name, part }));
}

/** What the files of a folder hold. */
export function rawsOf(folder: string): Promise<Raw[]> {
  return Array.fromAsync(rawCaptures(folder));
}

/** The texts of an edition's captures, by their ids. */
export function textsOf({ captures }: FullEdition): Map<string, string> {
  return new Map(captures.map(({ id, text }) => [id, text]));
}
