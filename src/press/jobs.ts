import { serialize } from 'node:v8';
import type { Capture, Refusal } from '../capture/capture.ts';
import { decodeCapture, type CaptureBytes } from '../capture/read-captures.ts';
import { clean, type Known } from '../clean/clean.ts';
import type { Cleaning, Task, Telling } from '../edition/editing.ts';
import { outlineOf, type CaptureOutline } from '../edition/outline.ts';
import { storyOutline, type StoryOutline } from '../edition/story-outline.ts';
import { keyOf } from '../text/digest.ts';
import { tell, withMended } from '../pipeline.ts';
import type { Kept, Made } from './kept.ts';
import { wholeCapture, type KeptStory, type WholeCapture } from './wholes.ts';

/** A part of the edition's work: captures to read, or a part of a task. */
export type Job = { readonly kind: 'read'; readonly work: readonly Unread[] } | Task;

/** The bytes of a capture, and what it is kept under once it is read and cleaned. */
export interface Unread extends CaptureBytes {
  readonly key: string;
}

/** What a job gives, in the order of its work. */
export type JobResult = readonly (CaptureOutline | StoryOutline | Refusal)[];

/** What a capture is kept under that is cleaned by itself. */
export function readingKey({ id, file, format }: Omit<CaptureBytes, 'bytes'>, sha256: string, version: string): string {
  return keyOf(version, 'read', id, file, format, sha256);
}

/** What a capture is kept under that is cleaned again. */
export function cleaningKey({ capture, known }: Cleaning): string {
  return keyOf(capture.key, 'clean', serialize(known));
}

/** What a story is kept under. */
export function tellingKey({ articles, override, changes }: Telling): string {
  const keys = articles.map(({ key }) => key);
  const mended = articles.map((article) => article.mended);
  const isPlain = mended.every((one) => one === null) && override === null && changes.length === 0;
  return keyOf('tell', ...keys, ...(isPlain ? [] : [serialize({ mended, override, changes })]));
}

/** Does a job, and keeps what it gives. */
export async function doJob(job: Job, kept: Kept): Promise<JobResult> {
  const made: Made[] = [];
  const results = await doWork(job, kept, made);
  kept.put(made);
  return results;
}

async function doWork(job: Job, kept: Kept, made: Made[]): Promise<JobResult> {
  switch (job.kind) {
    case 'read':
      return Promise.all(job.work.map((one) => read(one, made)));
    case 'clean':
      return job.work.map((one) => cleanAgain(one, kept, made));
    case 'tell':
      return job.work.map((one) => tellStory(one, kept, made));
  }
}

async function read({ key, ...raw }: Unread, made: Made[]): Promise<CaptureOutline | Refusal> {
  const capture = await decodeCapture(raw);
  return 'ok' in capture ? capture : cleanAndMake({ capture, known: {}, key }, made);
}

/** Cleans a capture again. Its own article is no part of that, so it may be asked for under any key that it has. */
export function cleanAgain(cleaning: Cleaning, kept: Kept, made: Made[]): CaptureOutline {
  const { capture } = wholeCapture(cleaning.capture.key, kept);
  return cleanAndMake({ capture, known: cleaning.known, key: cleaningKey(cleaning) }, made);
}

interface Cleanable {
  readonly capture: Capture;
  readonly known: Known;
  readonly key: string;
}

function cleanAndMake({ capture, known, key }: Cleanable, made: Made[]): CaptureOutline {
  const cleaned = clean(capture, known);
  const outline = outlineOf(capture, cleaned, key);
  made.push({ key, outline, whole: { capture, ...cleaned } satisfies WholeCapture });
  return outline;
}

function tellStory(telling: Telling, kept: Kept, made: Made[]): StoryOutline {
  const articles = telling.articles.flatMap(({ key, mended }) => {
    const { article } = wholeCapture(key, kept);
    return article ? [{ key, mended, article: withMended(article, mended) }] : [];
  });
  const key = tellingKey(telling);
  const story = tell(
    articles.map(({ article }) => article),
    telling,
  );
  const outline = storyOutline(story, key);
  const origins = articles.map(({ article: { capture }, ...origin }) => ({ capture, ...origin }));
  made.push({ key, outline, whole: { ...story, articles: origins } satisfies KeptStory });
  return outline;
}
