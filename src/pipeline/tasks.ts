import type { Capture, Refusal } from '../capture/capture.ts';
import { decodeCapture } from '../capture/read-captures.ts';
import { clean, type Known } from '../clean/clean.ts';
import { overrideStory } from '../overrides/override-story.ts';
import { outlineOf, type CaptureOutline } from '../story/outline.ts';
import { reconcile } from '../story/reconcile.ts';
import { relateStories, type StoryRelation } from '../story/match/relate-stories.ts';
import { storyEvidence } from '../story/match/story-evidence.ts';
import {
  cleaningKey,
  reconcilingKey,
  relatingKey,
  type Cleaning,
  type Reading,
  type Reconciling,
  type Relating,
} from './keys.ts';
import { cleanedCapture, withMended, type CleanedCapture } from './records.ts';
import { storyOutline, writtenStory, type StoryOutline, type WrittenStory } from './written-story.ts';
import type { Store, StoreEntry } from './store.ts';

/**
 * The pipeline's work on single captures and stories: in any order, in any thread. Each task gives an outline, which the
 * driver holds, and writes a record, which stays in the store.
 */

/** Where a task finds what it needs, and leaves what it makes. */
interface TaskContext {
  readonly store: Store;
  readonly made: StoreEntry[];
}

async function read({ key, ...raw }: Reading, context: TaskContext): Promise<CaptureOutline | Refusal> {
  const capture = await decodeCapture(raw);
  return 'ok' in capture ? capture : cleanCapture(capture, { known: {}, key }, context);
}

function cleanAgain(cleaning: Cleaning, context: TaskContext): CaptureOutline {
  const { capture } = cleanedCapture(cleaning.capture.key, context.store);
  return cleanCapture(capture, { known: cleaning.known, key: cleaningKey(cleaning) }, context);
}

function cleanCapture(
  capture: Capture,
  { known, key }: { known: Known; key: string },
  { made }: TaskContext,
): CaptureOutline {
  const cleaned = clean(capture, known);
  const outline = outlineOf(capture, cleaned, key);
  made.push({ key, outline, record: { capture, ...cleaned } satisfies CleanedCapture });
  return outline;
}

/** Cleans a capture again without a thread, where its result is needed at once. */
export function cleanNow(cleaning: Cleaning, store: Store): CaptureOutline {
  const made: StoreEntry[] = [];
  const outline = cleanAgain(cleaning, { store, made });
  store.put(made);
  return outline;
}

function relate(relating: Relating, { store, made }: TaskContext): StoryRelation {
  const [a, b] = relating.keys.map((key) => cleanedCapture(key, store).article);
  if (!a || !b) throw new Error('Only articles are compared.');
  const relation = relateStories(storyEvidence(a, b, new Set(relating.common)));
  made.push({ key: relatingKey(relating), outline: relation, record: null });
  return relation;
}

function reconcileStory(reconciling: Reconciling, { store, made }: TaskContext): StoryOutline {
  const articles = reconciling.articles.flatMap(({ key, mended, captured }) => {
    const { article } = cleanedCapture(key, store);
    return article ? [{ ...withMended(article, mended), captured }] : [];
  });
  const key = reconcilingKey(reconciling);
  const story = writtenStory(overrideStory(reconcile(articles, reconciling.versions), { ...reconciling, articles }));
  const outline = storyOutline(story, key);
  made.push({ key, outline, record: story satisfies WrittenStory });
  return outline;
}

/** The tasks by their names. */
const tasks = { read, clean: cleanAgain, relate, reconcile: reconcileStory };

export type TaskName = keyof typeof tasks;
export type TaskWork<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type Result<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;

/** Does one task for several captures or stories, and writes what it makes to the store at once. */
export async function doTask<Name extends TaskName>(
  name: Name,
  work: readonly TaskWork<Name>[],
  store: Store,
): Promise<Result<Name>[]> {
  const made: StoreEntry[] = [];
  const task = tasks[name] as (one: TaskWork<Name>, context: TaskContext) => Result<Name> | Promise<Result<Name>>;
  const results: Result<Name>[] = [];
  for (const one of work) results.push(await task(one, { store, made }));
  store.put(made);
  return results;
}
