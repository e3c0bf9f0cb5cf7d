import { resolve } from 'node:path';
import { rawCaptures, rawCapturesIn, type Raw } from '../capture/read-captures.ts';
import { KeeperError } from '../errors/keeper-error.ts';
import { captureRecord, storyRecord } from '../pipeline/records.ts';
import { projectThreads, runProject } from '../pipeline/run-project.ts';
import { runPipeline } from '../pipeline/run.ts';
import { Store } from '../pipeline/store.ts';
import { settings } from '../settings.ts';
import { markdownFile } from '../site/front-matter.ts';
import { exitCode, print, printable, type Terminal } from '../terminal/terminal.ts';
import { digest } from '../text/digest.ts';
import { captureLine, storyLine, type CleanLine, type StoryLine } from './clean/clean-line.ts';
import { listSources } from './list-sources.ts';
import { withEdition, type Run } from './with-edition.ts';

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
  let isSecondRun = false;
  const run: Run = async (store, onStep) => {
    if (isSecondRun && paths[0] === '-') {
      throw new KeeperError(
        'The store was damaged, and was deleted. Standard input is read already: run the command again.',
      );
    }
    isSecondRun = true;
    if (paths.length === 0) return runProject(store, onStep);
    const input = {
      id: digest('clean', ...paths),
      folder: '',
      captures: rawOf(paths, terminal),
      overrides: noOverrides,
      now: Date.now(),
    };
    return runPipeline(input, { store, threads: projectThreads, onStep });
  };
  return withEdition(terminal, run, async ({ stories, problems }, store) => {
    for (const story of stories) await write(storyLine(storyRecord(story, store)));
    for (const problem of problems) await write(errorLine(problem.path, problem));
  });
}

/** One capture by itself is an edition of one story. */
async function cleanOne(raw: Raw): Promise<Line> {
  const { part } = raw;
  if (!part.ok) return errorLine(part.id, part);
  using store = new Store(null);
  const input = { id: part.id, folder: '', captures: [raw], overrides: noOverrides, now: Date.now() };
  const edition = await runPipeline(input, { store, threads: { count: 0 } });
  const [[story], [capture]] = [edition.stories, edition.captures];
  if (story && capture) return captureLine(storyRecord(story, store), captureRecord(capture, store));
  const [problem] = edition.problems;
  if (!problem) throw new Error(`${part.id} has neither a story nor a problem.`);
  return errorLine(part.id, problem);
}

function errorLine(id: string, { message, line }: { readonly message: string; readonly line: number | null }): Line {
  return { id, ...(line !== null && { line }), error: message };
}

/** The captures at the paths that a person typed, as bytes, in order. */
async function* rawOf(paths: readonly string[], { cwd, input }: Terminal): AsyncGenerator<Raw> {
  if (paths.length === 0) return yield* rawCaptures(resolve(settings.captures));
  // JSON lines, whose rows are `-/1`, `-/2` and so on.
  if (paths[0] === '-') return yield* rawCapturesIn({ stream: () => input, pathOrBytes: null }, '-', 'stdin.jsonl');
  for (const { path, shown, message } of await listSources(paths, cwd)) {
    if (message === null) yield* rawCapturesIn(path, shown);
    else yield { file: shown, part: { ok: false, id: shown, path: shown, line: null, message } };
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
