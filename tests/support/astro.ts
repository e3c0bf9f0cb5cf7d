import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Astro's command line, from the project's folder: to be run by Node. */
export const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/** Keeps Astro in the foreground and quiet about itself. */
export const quietly = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** What a run of Astro said, and whether it went well. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts Astro's command line with settings in the environment. It stays in the foreground. */
export function startAstro(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  options: Pick<SpawnOptions, 'cwd' | 'detached'> = {},
): ChildProcess {
  return spawn(process.execPath, [astro, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The test runner's own mode is not the site's.
      NODE_ENV: undefined,
      VITEST: undefined,
      MODE: undefined,
      DEV: undefined,
      PROD: undefined,
      TEST: undefined,
      NO_COLOR: '1',
      ...quietly,
      ...environment,
    },
  });
}

/** Builds the site from a folder of captures into another folder; `cwd` is the project's folder where it is not this one. */
export async function buildSite(
  outDir: string,
  environment: NodeJS.ProcessEnv,
  options: Pick<SpawnOptions, 'cwd'> = {},
): Promise<Outcome> {
  const build = startAstro(['build', '--outDir', outDir], environment, options);
  let [stdout, stderr] = ['', ''];
  build.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  build.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise<number | null>((resolve) => build.on('close', resolve));
  return { code, stdout, stderr };
}

/** Builds the site of a test that is of no use without it. */
export async function needSite(outDir: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { code, stdout, stderr } = await buildSite(outDir, environment);
  if (code !== 0) throw new Error(`The site for the browser tests could not be built:\n${stdout}${stderr}`);
}

/** A new, empty folder. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'faircopy-'));
}
