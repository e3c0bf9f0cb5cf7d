#!/usr/bin/env node
// Starts the commands on the Node that the project brings along: the machine's own may be too old for TypeScript.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
const child = spawn(node, [join(here, 'captures.ts'), ...process.argv.slice(2)], {
  cwd: join(here, '../..'),
  env: { ...process.env, INIT_CWD: process.cwd() },
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself, which ends in order: this waits for it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (cause) => {
  process.stderr.write(`The project’s own Node cannot be started (${cause.message}). Run npm ci first.\n`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
