import { runCommand } from './run-command.ts';
import { interruptible } from '../terminal/interruptible.ts';

/** A reader such as `head` that has had enough is no fault. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
  // npm starts scripts in the project's folder, and says where the person is.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  interruptible,
});
