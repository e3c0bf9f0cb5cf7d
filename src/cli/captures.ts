import { runCommand } from './run-command.ts';

/** A reader such as `head` that has had enough is no fault. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit();
});

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The second time, the system's own way.
  process.once(signal, () => {
    ending.abort();
  });
}

process.exitCode = await runCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  // npm starts scripts in the project's folder, and says where the person is.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  signal: ending.signal,
});
