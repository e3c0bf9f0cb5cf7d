import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.ts';

/**
 * Makes sure, before any test, that there is a Java for the HTML checker: where there is none, one is installed. Throws a
 * sentence where that fails.
 */
export function setup(): void {
  if (hasJava() || (installFromDebian('default-jre-headless') && hasJava())) return;
  throw new Error('No Java could be installed for the HTML checker: install one of version 17 or later.');
}

/** Runs Java. */
export function runJava(args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  return spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** macOS has a `java` that is none: it only says where to get one. */
function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}
