import { setTimeout } from 'node:timers/promises';
import { startAstro } from './astro.ts';

/**
 * Starts to build the site into a folder, and kills the build with all that it started.
 *
 * @param when after so many milliseconds, or as soon as it says this
 */
export async function killedBuild(
  outDir: string,
  environment: NodeJS.ProcessEnv,
  when: number | string,
): Promise<void> {
  const build = startAstro(['build', '--outDir', outDir], environment, { detached: true });
  const closed = new Promise((resolve) => build.on('close', resolve));
  const said = new Promise<void>((resolve) => {
    let output = '';
    build.stderr?.resume();
    build.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      if (typeof when === 'string' && output.includes(when)) resolve();
    });
  });
  await Promise.race([closed, typeof when === 'number' ? setTimeout(when) : said]);
  if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  await closed;
}
