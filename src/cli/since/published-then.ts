import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { keeperError } from '../../errors/keeper-error.ts';
import { settings } from '../../settings.ts';
import type { Published } from '../published.ts';
import { withCheckedOut, type Revision } from './checked-out.ts';

/** What a revision's code publishes of the captures and overrides that are here now. */
export function publishedThen(revision: Revision, signal: AbortSignal): Promise<Published[]> {
  return withCheckedOut(revision, async (folder) => {
    const path = join(folder, 'src/cli/published.ts');
    if (!existsSync(path)) {
      throw keeperError(
        `The code of ${revision.name} cannot list what it publishes: it has no src/cli/published.ts. Name a later revision.`,
      );
    }
    return readPublished(path, revision, signal);
  });
}

async function readPublished(path: string, { root, name }: Revision, signal: AbortSignal): Promise<Published[]> {
  // Overrides as they are now on both sides, as captures are: what differs then comes of the code alone.
  const now = { FAIRCOPY_CAPTURES: resolve(settings.captures), FAIRCOPY_OVERRIDES: resolve(settings.overrides) };
  const env = { ...process.env, ...now };
  const child = spawn(process.execPath, [path], { cwd: root, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  // It is awaited below, after its output.
  ended.catch(() => undefined);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, 2000)));
  const lines = await Array.fromAsync(createInterface({ input: child.stdout }));
  const [code] = await ended.catch((cause: unknown) => {
    throw keeperError(`The list of what ${name} publishes was not finished.`, { cause });
  });
  if (code === 0) return lines.map((line) => JSON.parse(line) as Published);
  throw keeperError(
    `The code of ${name} does not run with the packages that are installed now. It says: ${firstError(complaint)}`,
  );
}

function firstError(complaint: string): string {
  return /^\w*Error\b.*$/m.exec(complaint)?.[0] ?? complaint.trim();
}
