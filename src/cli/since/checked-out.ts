import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keeperError } from '../../errors/keeper-error.ts';

const run = promisify(execFile);

/** A project that Git keeps, and a revision of it. */
export interface Revision {
  /** The project's folder. */
  readonly root: string;
  /** A revision as Git knows them: `HEAD~1`, `v1.2`, `4f3a2b1`. */
  readonly name: string;
}

/**
 * Calls a function with a temporary folder that has the code of a revision, and the packages that are installed now. The
 * folder is deleted whatever happens; the project's own files and Git's index stay as they are.
 */
export async function withCheckedOut<T>(revision: Revision, use: (folder: string) => Promise<T>): Promise<T> {
  const commit = await commitOf(revision);
  const folder = await mkdtemp(join(tmpdir(), 'faircopy-since-'));
  try {
    await checkOut({ ...revision, name: commit }, folder);
    await symlink(join(revision.root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function commitOf({ root, name }: Revision): Promise<string> {
  const options = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  try {
    return (await run('git', options, { cwd: root })).stdout.trim();
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing)
      throw keeperError('Git is not installed, and --since asks it for the code of a revision.', { cause });
    throw keeperError(`Git knows no revision ${name} here. See git log for those that there are.`, { cause });
  }
}

/** By an index of its own, since the project's must stay as it is. */
async function checkOut({ root, name }: Revision, folder: string): Promise<void> {
  const options = { cwd: root, env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') } };
  await run('git', ['read-tree', '--prefix=src/', `${name}:src`], options);
  await run('git', ['checkout-index', '--all', `--prefix=${folder}/`], options);
  const { stdout } = await run('git', ['show', `${name}:package.json`], options);
  await writeFile(join(folder, 'package.json'), stdout);
}
