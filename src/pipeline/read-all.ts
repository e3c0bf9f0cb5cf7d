import type { Problem, Refusal } from '../capture/capture.ts';
import { problemOf, ProblemLimit, sha256Of, type Raw } from '../capture/read-captures.ts';
import type { CaptureOutline } from '../story/outline.ts';
import { Batches } from './batches.ts';
import { rawKey } from './edition.ts';
import { existing } from './records.ts';
import { readingKey, type Reading } from './keys.ts';
import { batchSize, type Work } from './work.ts';

/** A batch of captures has at most this many bytes. */
const batchBytes = 8_000_000;

/** One capture that was found: its key, once it is read and cleaned, or why it cannot be. */
interface Found {
  readonly file: string;
  readonly part: Pick<Raw['part'], 'path' | 'line'>;
  readonly key: string;
  refusal: Pick<Refusal, 'message' | 'line'> | null;
  /** What a task just gave; `null` where the store has it. */
  outline: CaptureOutline | null;
}

/** Every capture, each cleaned by itself, and what is wrong with the rest. */
export interface AllRead {
  /** The keys of all captures, or what is wrong with them, in order: the input in short. */
  readonly keys: readonly string[];
  readonly problems: readonly Problem[];
  /** The outlines of the captures that can be used, in order. */
  readonly outlines: () => CaptureOutline[];
}

/**
 * Reads captures, and cleans those by themselves that the store does not have yet. Holds a few batches of bytes at most.
 *
 * @param folder what problems call the captures' folder
 */
export async function readAll(
  captures: AsyncIterable<Raw> | Iterable<Raw>,
  folder: string,
  work: Work,
): Promise<AllRead> {
  const found: Found[] = [];
  const limits = { items: batchSize, size: batchBytes, ahead: 2 * work.workers.size };
  const batches = new Batches<Unread>(limits, (batch) => clean(batch, work));
  for await (const raw of captures) {
    work.onStep({ what: 'Cleaning captures', done: found.length + 1, total: null });
    const { one, reading } = find(raw, work);
    found.push(one);
    if (reading) await batches.add({ one, reading }, reading.bytes.length);
  }
  await batches.end();
  return {
    keys: found.map(({ key }) => key),
    problems: problemsOf(found, folder),
    outlines: () => found.flatMap((one) => takeOutline(one, work)),
  };
}

/** A capture that the store does not have yet. */
interface Unread {
  readonly one: Found;
  readonly reading: Reading;
}

function find({ file, part }: Raw, work: Work): { readonly one: Found; readonly reading: Reading | null } {
  const place = { path: part.path, line: part.line };
  if (!part.ok) {
    const key = JSON.stringify([part.path, part.line, part.message]);
    return { one: { file, part: place, key, refusal: part, outline: null }, reading: null };
  }
  const { id, bytes, isFile, format } = part;
  const sha256 = sha256Of(bytes);
  if (!isFile) keepRaw(sha256, bytes, work);
  const raw = { id, file, format: format.id, bytes };
  const key = readingKey(raw, sha256, work.store.code);
  const one = { file, part: place, key, refusal: null, outline: null };
  return { one, reading: work.has(key) ? null : { ...raw, key } };
}

async function clean(batch: readonly Unread[], work: Work): Promise<void> {
  const results = await work.workers.do(
    'read',
    batch.map(({ reading }) => reading),
  );
  for (const [index, { one }] of batch.entries()) {
    const result = results[index];
    if (result && 'key' in result) one.outline = result;
    else if (result) one.refusal = result;
  }
}

/** Lets go of the outline, so that it is held once only. */
function takeOutline(one: Found, { store }: Work): CaptureOutline[] {
  const { key, refusal, outline } = one;
  one.outline = null;
  return refusal ? [] : [outline ?? existing(store.outline<CaptureOutline>(key))];
}

/** The bytes of a capture that is no file of its own: a page offers them. */
function keepRaw(sha256: string, bytes: Uint8Array, work: Work): void {
  const key = rawKey(sha256);
  if (!work.has(key)) work.store.put([{ key, record: bytes }]);
}

/** The problems of all files, of each file the first ones. */
function problemsOf(found: readonly Found[], folder: string): Problem[] {
  const limit = new ProblemLimit(folder);
  const problems = found.flatMap(({ file, part, refusal }) => {
    const before = limit.before(file);
    return refusal && limit.isTold(file) ? [...before, problemOf(refusal, part, folder)] : before;
  });
  return [...problems, ...limit.before(null)];
}
