import { Command, CommanderError } from 'commander';
import { KeeperError } from '../errors/keeper-error.ts';
import { exitCode, print, printable, widthOf, type Terminal } from '../terminal/terminal.ts';

const about = `Takes captures of news articles into the collection, and tells what was made of them.
A capture is one article's page as it was found; the same file twice is taken once.`;

const afterAll = `
Examples:
  npm run captures -- import ~/Downloads/crawl        take in a folder
  npm run captures -- explain 2019-03-29-headline     see line by line what became of a capture
  npm run captures -- report                          see which captures need you, worst first
  npm run -s captures -- clean page.html              print it as cleaned text
  npm run captures -- check                           see whether a build would find fault
  npm run captures -- help import                     more about a command

Exit codes: 0 all is well; 1 something was refused, or needs a person; 2 the command was not understood.
Colours: shown on terminals; NO_COLOR=1 turns them off, FORCE_COLOR=1 on. Where the captures and overrides are:
FAIRCOPY_CAPTURES and FAIRCOPY_OVERRIDES.`;

/** Runs a command line; gives the exit code. What a person can mend is a sentence on `err`; a programmer's error is thrown. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.well;
  const program = createProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCode.well : exitCode.wrongUsage;
    if (!isForKeeper(cause)) throw cause;
    print(terminal.err, printable(cause.message));
    return exitCode.needsPerson;
  }
}

/** An error for the keeper shows no stack, and one of the system's says which file it is about. */
function isForKeeper(cause: unknown): cause is Error {
  return cause instanceof KeeperError || (cause instanceof Error && 'syscall' in cause);
}

function createProgram(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('captures').description(about).addHelpText('after', afterAll);
  configure(program, terminal);
  addClean(program, terminal, end);
  addImport(program, terminal, end);
  addExplain(program, terminal, end);
  addReport(program, terminal, end);
  addCheck(program, terminal, end);
  return program;
}

/** Commands that are added after this inherit it. */
function configure(program: Command, { out, err }: Terminal): void {
  program.exitOverride().showHelpAfterError('(add --help for what can be given)');
  program.configureOutput({
    writeOut: (text) => out.write(text),
    writeErr: (text) => err.write(text),
    getOutHelpWidth: () => widthOf(out),
    getErrHelpWidth: () => widthOf(err),
  });
}

type Add = (program: Command, terminal: Terminal, end: (code: number) => void) => void;

/** A command's own module is loaded when it is called for, so that help is there at once. */
const addImport: Add = (program, terminal, end) => {
  program
    .command('import')
    .description('Copy captures into the collection, byte for byte, each once.')
    .argument('<path...>', 'files, folders or archives with captures')
    .option('--dry-run', 'say what would come in, and write nothing')
    .option('--into <folder>', 'put them into a folder of their own, below that of the captures')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      `
Each capture gets a name from its date and headline, such as 2019-03-29-minister-opens-bridge.txt. What is here already
is known by its bytes, so an import that was interrupted can be run again. One bad file never stops the rest.

Examples:
  npm run captures -- import ~/Downloads/crawl
  npm run captures -- import page.txt more/ --dry-run
  npm run captures -- import ~/Clippings --into clippings`,
    )
    .action(async (paths: string[], options: object) => {
      const { importCaptures } = await import('./import.ts');
      end(await importCaptures(paths, options, terminal));
    });
};

const addClean: Add = (program, terminal, end) => {
  program
    .command('clean')
    .description('Print captures as cleaned text: one JSON object a line, or Markdown.')
    .argument(
      '[path...]',
      'files, folders or archives; - for JSON lines on standard input; the project’s captures if none',
    )
    .option('--stories', 'read all first, and print one line a story, reconciled from its captures')
    .option('--markdown', 'print Markdown with front matter instead of JSON')
    .addHelpText(
      'after',
      `
Each capture gives one line, in order: {"id", "headline", "published", …, "markdown", "text"}, with only what is known. One
that cannot be used gives {"id", "error"}, and the exit code is 1. A row of JSON needs no more than a field "text".

Examples:
  npm run -s captures -- clean page.html
  npm run -s captures -- clean ~/crawl --stories > stories.jsonl
  cat rows.jsonl | npm run -s captures -- clean - | jq -r .text`,
    )
    .action(async (paths: string[], options: object) => {
      const { printCleaned } = await import('./clean.ts');
      end(await printCleaned(paths, options, terminal));
    });
};

const addExplain: Add = (program, terminal, end) => {
  program
    .command('explain')
    .description('Show line by line what became of a capture: kept, moved or removed, by which rule and why.')
    .argument('<capture or story>', 'a capture’s path, a story’s slug, or a part of one that names no other')
    .addHelpText(
      'after',
      `
Examples:
  npm run captures -- explain content/captures/2019-03-29-headline.txt
  npm run captures -- explain headline
  FORCE_COLOR=1 npm run -s captures -- explain headline | less -R`,
    )
    .action(async (name: string) => {
      const { explain } = await import('./explain.ts');
      end(await explain(name, terminal));
    });
};

const addReport: Add = (program, terminal, end) => {
  program
    .command('report')
    .description('Look over the whole collection, and say which captures need a person, worst first.')
    .option('--top <count>', 'how many rows the lists have', '10')
    .option('--json', 'print it as JSON, with every row')
    .addHelpText(
      'after',
      `
Examples:
  npm run captures -- report --top 50
  npm run -s captures -- report --json | jq .needs`,
    )
    .action(async (options: { top: string; json?: boolean }) => {
      const { report } = await import('./report.ts');
      end(await report(options, terminal));
    });
};

const addCheck: Add = (program, terminal, end) => {
  program
    .command('check')
    .description('Say whether every capture can be used and every override fits, without building the site.')
    .option('--json', 'print the problems as JSON')
    .addHelpText('after', '\nExample:\n  npm run captures -- check && npm run build')
    .action(async (options: { json?: boolean }) => {
      const { check } = await import('./check.ts');
      end(await check(options, terminal));
    });
};
