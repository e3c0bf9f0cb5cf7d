import { resolve } from 'node:path';
import { rawCaptures, rawCapturesIn, type Raw } from '../capture/read-captures.ts';
import { captureRecord, storyRecord } from '../pipeline/records.ts';
import type { Edition } from '../pipeline/edition.ts';
import { projectThreads, runProject, withStore } from '../pipeline/run-project.ts';
import { runPipeline } from '../pipeline/run.ts';
import { Store } from '../pipeline/store.ts';
import { settings } from '../settings.ts';
import { markdownFile } from '../site/front-matter.ts';
import { Progress } from '../terminal/progress.ts';
import { exitCode, print, printable, type Terminal } from '../terminal/terminal.ts';
import { digest } from '../text/digest.ts';
import { captureLine, storyLine, type CleanLine, type StoryLine } from './clean/clean-line.ts';
import { listSources } from './list-sources.ts';

export interface CleanOptions {
  /** One line a story, reconciled, instead of one a capture. */
  readonly stories?: boolean;
  /** Markdown with front matter instead of JSON. */
  readonly markdown?: boolean;
}

/** What a command writes: a line of each capture or story, and of each that cannot be used. */
type Line = CleanLine | StoryLine | { readonly id: string; readonly line?: number; readonly error: string };

/**
 * Prints captures as cleaned JSON lines or Markdown. `-` stands for JSON lines on standard input; without paths it is the
 * project's own captures, whose overrides count where stories are printed.
 */
export async function printCleaned(
  paths: readonly string[],
  options: CleanOptions,
  terminal: Terminal,
): Promise<number> {
  if (paths.includes('-') && paths.length > 1) {
    print(terminal.err, 'Standard input, -, goes with no other path. Give it alone.');
    return exitCode.wrongUsage;
  }
  let code: number = exitCode.well;
  const write = async (line: Line) => {
    if ('error' in line) code = exitCode.needsPerson;
    await writeLine(line, options, terminal);
  };
  if (options.stories) await cleanStories(paths, write, terminal);
  else for await (const raw of rawOf(paths, terminal)) await write(await cleanOne(raw));
  return code;
}

/** Overrides are for the project's own captures. */
const noOverrides = { files: [], problems: [] };

type Write = (line: Line) => Promise<void>;

/** Reads everything first: a story's captures may lie anywhere. */
function cleanStories(paths: readonly string[], write: Write, terminal: Terminal): Promise<void> {
  return withStore(async (store) => {
    const progress = new Progress(terminal.err);
    const onStep = progress.at.bind(progress);
    const input = {
      id: digest('clean', ...paths),
      folder: '',
      captures: rawOf(paths, terminal),
      overrides: noOverrides,
    };
    const edition = await progress.during('Reading and cleaning the captures', () =>
      paths.length === 0 ? runProject(store, onStep) : runPipeline(input, { store, threads: projectThreads, onStep }),
    );
    for (const story of edition.stories) await write(storyLine(storyRecord(story, store)));
    for (const line of problemLines(edition)) await write(line);
  });
}

/** One capture by itself is an edition of one story. */
async function cleanOne(raw: Raw): Promise<Line> {
  const { part } = raw;
  if (!part.ok) return errorLine(part.id, part);
  using store = new Store(null);
  const input = { id: part.id, folder: '', captures: [raw], overrides: noOverrides };
  const edition = await runPipeline(input, { store, threads: { count: 0 } });
  const [[story], [capture]] = [edition.stories, edition.captures];
  if (story && capture) return captureLine(storyRecord(story, store), captureRecord(capture, store));
  const [problem] = edition.problems;
  if (!problem) throw new Error(`${part.id} has neither a story nor a problem.`);
  return errorLine(part.id, problem);
}

function problemLines({ problems }: Edition): Line[] {
  return problems.map((problem) => errorLine(problem.path, problem));
}

function errorLine(id: string, { message, line }: { readonly message: string; readonly line: number | null }): Line {
  return { id, ...(line !== null && { line }), error: message };
}

/** The captures at the paths that a person typed, as bytes, in order. */
async function* rawOf(paths: readonly string[], { cwd, input }: Terminal): AsyncGenerator<Raw> {
  if (paths.length === 0) return yield* rawCaptures(resolve(settings.captures));
  if (paths[0] === '-') return yield* rowsOf(input);
  for (const { path, shown, message } of await listSources(paths, cwd)) {
    if (message === null) yield* rawCapturesIn(path, shown);
    else yield { file: shown, part: { ok: false, id: shown, path: shown, line: null, message } };
  }
}

/** The rows on standard input: `-/1`, `-/2` and so on. */
async function* rowsOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Raw> {
  const source = { stream: () => input, pathOrBytes: null };
  const named = (id: string) => id.replace(/^stdin\.jsonl/, '-');
  for await (const { part } of rawCapturesIn(source, 'stdin.jsonl')) {
    yield { file: '-', part: { ...part, id: named(part.id), path: named(part.path) } };
  }
}

async function writeLine(line: Line, { markdown = false }: CleanOptions, { out, err }: Terminal): Promise<void> {
  if (!markdown) return write(out, `${JSON.stringify(line)}\n`);
  if ('error' in line) return print(err, printable(`${line.id}: ${line.error}`));
  const { headline: title, published, updated, byline, credit, section, source, address, language } = line;
  const inferred = line.inferred?.map((name) => (name === 'headline' ? 'title' : name));
  const captures = 'captures' in line ? line.captures : [line.id];
  const facts = { title, published, updated, byline, credit, section, source, address, inferred, language, captures };
  await write(out, `${markdownFile(facts, line.markdown)}\n`);
}

/** Waits where the reader is slower, so that memory stays bounded. */
function write(out: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done) => {
    if (out.write(text)) done();
    else out.once('drain', done);
  });
}
