import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { isDamaged } from '../pipeline/store.ts';

/** How often it is looked whether another build has ended, in milliseconds. */
const pace = 250;

/** Astro has one place in a project for what it builds with: held until this process ends, in whatever way. */
let held: DatabaseSync | undefined;

/**
 * Waits until no other build of the project is under way, and keeps others waiting from then on. The system itself takes the
 * lock of a database from a process that is killed.
 *
 * @param onWait is called once where there is another build
 */
export async function lockBuild(project: string, onWait: () => void): Promise<void> {
  if (held) return;
  const folder = join(project, '.astro');
  mkdirSync(folder, { recursive: true });
  const database = openLock(join(folder, 'build-lock.sqlite'));
  for (let isFirst = true; !tryLock(database); isFirst = false) {
    if (isFirst) onWait();
    await setTimeout(pace);
  }
  held = database;
}

/** Nothing is kept in it, so one that was damaged is begun anew. */
function openLock(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('PRAGMA schema_version');
  } catch (cause) {
    if (!isDamaged(cause)) return database;
    database.close();
    rmSync(path);
    return new DatabaseSync(path, { timeout: 0 });
  }
  return database;
}

function tryLock(database: DatabaseSync): boolean {
  const busy = 5;
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === busy) return false;
    throw cause;
  }
}
