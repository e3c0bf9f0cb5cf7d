import { resolve } from 'node:path';
import type { Problem, Refusal } from '../capture/capture.ts';
import { problemOf, ProblemLimit, rawCaptures, sha256Of, type CaptureBytes } from '../capture/read-captures.ts';
import type { Unfolded } from '../capture/containers/unfold.ts';
import { compareText } from '../text/compare.ts';
import { editing, type Cleaning, type EditedOutline, type Task } from '../edition/editing.ts';
import type { CaptureOutline } from '../edition/outline.ts';
import type { StoryOutline } from '../edition/story-outline.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import { keepRawCapture } from '../raw-capture.ts';
import { settings } from '../settings.ts';
import { Batches } from './batches.ts';
import { codeVersion } from './code-version.ts';
import { Crew } from './crew.ts';
import { cleanAgain, cleaningKey, readingKey, tellingKey, type Job, type Unread } from './jobs.ts';
import { forget, isBroken, Kept, keptError, type Made } from './kept.ts';
import { during, type OnStep } from './stages.ts';
import { wholeCapture } from './wholes.ts';

/** A job has so many captures or stories: enough to make little of its way to a thread and back. */
const jobSize = 48;

/** Or so many bytes of captures. */
const mostBytes = 8_000_000;

/**
 * Reads the captures and the overrides that the settings name and makes the edition of them that is published, in outlines;
 * what they are outlines of is kept. Of captures and stories only those are worked on that are not kept from before.
 * Problems are in order of path.
 */
export async function makeEdition(onStep: OnStep = () => undefined): Promise<EditedOutline> {
  const version = codeVersion('edition');
  try {
    return await makeWith(version, onStep);
  } catch (cause) {
    if (!isBroken(cause)) throw keptError(cause, settings.cache);
    // A damaged database tells so where it is read.
    forget(resolve(settings.cache));
    return makeWith(version, onStep);
  }
}

async function makeWith(version: string, onStep: OnStep): Promise<EditedOutline> {
  const place = { folder: resolve(settings.cache), version };
  using kept = new Kept(place.folder, version);
  await using crew = new Crew(kept, place);
  const press = new Press(kept, { crew, onStep, version });
  const [{ outlines, problems }, overrides] = await Promise.all([
    during('clean', () => press.readAll()),
    readOverrides(resolve(settings.overrides), settings.overrides),
  ]);
  const run = editing(outlines, { shown: settings.captures, overrides: overrides.files, desk: press });
  let step = await during('match', () => run.next());
  while (!step.done) {
    const task = step.value;
    const done = await during(task.kind === 'clean' ? 'clean' : 'reconcile', () => press.do(task));
    step = await during('match', () => run.next(done));
  }
  kept.prune(press.used);
  const all = [...problems, ...overrides.problems, ...step.value.problems];
  return { ...step.value, problems: all.sort((a, b) => compareText(a.path, b.path)) };
}

/** What was found where: an outline of a capture, or why there is none; nothing yet while it is read. */
interface Finding extends Pick<Unfolded, 'path' | 'line'> {
  readonly file: string;
  outcome: CaptureOutline | Pick<Refusal, 'message' | 'line'> | null;
}

/** Outlines and problems, both in the order of the files. */
function gather(found: readonly Finding[]): { outlines: CaptureOutline[]; problems: Problem[] } {
  const outlines: CaptureOutline[] = [];
  const problems: Problem[] = [];
  const told = new ProblemLimit(settings.captures);
  for (const { file, outcome, ...part } of found) {
    problems.push(...told.before(file));
    if (outcome === null) continue;
    if ('key' in outcome) outlines.push(outcome);
    else if (told.isTold(file)) problems.push(problemOf(outcome, part, settings.captures));
  }
  return { outlines, problems: [...problems, ...told.before(null)] };
}

function keysOf(task: Task): string[] {
  return task.kind === 'clean' ? task.work.map(cleaningKey) : task.work.map(tellingKey);
}

interface PressParts {
  readonly crew: Crew;
  readonly onStep: OnStep;
  readonly version: string;
}

/** Does the edition's work, or finds it done. */
class Press {
  readonly used = new Set<string>();
  readonly #kept: Kept;
  readonly #parts: PressParts;

  constructor(kept: Kept, parts: PressParts) {
    this.#kept = kept;
    this.#parts = parts;
  }

  /** All captures, each cleaned by itself, and what is wrong with the rest. */
  async readAll(): Promise<{ outlines: CaptureOutline[]; problems: Problem[] }> {
    const { crew, onStep } = this.#parts;
    const found: Finding[] = [];
    const limits = { items: jobSize, size: mostBytes, ahead: 2 * crew.size };
    const batches = new Batches<{ unread: Unread; finding: Finding }>(limits, async (work) => {
      const results = await crew.do({ kind: 'read', work: work.map(({ unread }) => unread) });
      for (const [index, { finding }] of work.entries()) finding.outcome = results[index] as CaptureOutline | Refusal;
    });
    for await (const { file, part } of rawCaptures(resolve(settings.captures))) {
      const finding: Finding = { file, path: part.path, line: part.line, outcome: part.ok ? null : part };
      found.push(finding);
      onStep({ what: 'Cleaning captures', done: found.length, total: null });
      if (!part.ok) continue;
      const unread = await this.#unread(file, part);
      finding.outcome = this.#use<CaptureOutline>(unread.key) ?? null;
      if (!finding.outcome) await batches.add({ unread, finding }, unread.bytes.length);
    }
    await batches.end();
    return gather(found);
  }

  /** Does a task, or finds it done. */
  async do(task: Task): Promise<(CaptureOutline | StoryOutline)[]> {
    const { crew, onStep } = this.#parts;
    const what = task.kind === 'clean' ? 'Cleaning captures again' : 'Reconciling stories';
    const results: (CaptureOutline | StoryOutline)[] = [];
    const missing: number[] = [];
    for (const [index, key] of keysOf(task).entries()) {
      const known = this.#use<CaptureOutline | StoryOutline>(key);
      if (known) results[index] = known;
      else missing.push(index);
    }
    let done = task.work.length - missing.length;
    const jobs = Array.from({ length: Math.ceil(missing.length / jobSize) }, async (_, at) => {
      const places = missing.slice(at * jobSize, (at + 1) * jobSize);
      const made = await crew.do({ kind: task.kind, work: places.map((place) => task.work[place]) } as Job);
      for (const [index, place] of places.entries()) results[place] = made[index] as CaptureOutline | StoryOutline;
      onStep({ what, done: (done += places.length), total: task.work.length });
    });
    await Promise.all(jobs);
    return results;
  }

  ledgerOf({ key }: CaptureOutline) {
    return wholeCapture(key, this.#kept).ledger;
  }

  clean(cleaning: Cleaning): CaptureOutline {
    const known = this.#use<CaptureOutline>(cleaningKey(cleaning));
    if (known) return known;
    const made: Made[] = [];
    const outline = cleanAgain(cleaning, this.#kept, made);
    this.#kept.put(made);
    return outline;
  }

  /** The outline that is kept under a key. Whether it is or is to be made, it is in use. */
  #use<Outline>(key: string): Outline | undefined {
    this.used.add(key);
    return this.#kept.outline<Outline>(key);
  }

  async #unread(file: string, part: Unfolded & { ok: true }): Promise<Unread> {
    const { id, bytes, isFile } = part;
    const raw: CaptureBytes = { id, file, format: part.format.id, bytes };
    const sha256 = sha256Of(bytes);
    // Captures that have no file of their own are kept for whoever wants them as they are.
    if (!isFile) await keepRawCapture(sha256, bytes);
    return { ...raw, key: readingKey(raw, sha256, this.#parts.version) };
  }
}
