import type { ChildProcess } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newFolder, startAstro } from '../support/astro.ts';

const story = (headline: string, what: string) =>
  `${headline}\n\nThe ${what} was closed on Friday after the storm, which had torn two cranes from their rails.`;

const whole = '2019-03-29-russia-venezuela-military-cooperation.txt';

describe('the development server', () => {
  let folder: string;
  let server: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    folder = join(await newFolder(), 'captures');
    await mkdir(folder);
    await copyFile(join('content', 'captures', whole), join(folder, whole));
    const port = await getPort();
    origin = `http://localhost:${port}`;
    let said = '';
    server = startAstro(['dev', '--port', String(port)], {
      FAIRCOPY_CAPTURES: folder,
      FAIRCOPY_OVERRIDES: join(folder, '..', 'overrides'),
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (data: Buffer) => (said += data.toString()));
    await new Promise<void>((resolve, reject) => {
      server.on('exit', () => reject(new Error(`The development server stopped:\n${said}`)));
      server.stdout?.on('data', () => said.includes('watching for file changes') && resolve());
    });
  });
  afterAll(async () => {
    server.kill();
    await rm(join(folder, '..'), { recursive: true });
  });

  /** Waits until the front page lists just these headlines. */
  async function lists(...headlines: string[]): Promise<void> {
    await vi.waitFor(
      async () => {
        const $ = load(await (await fetch(origin)).text());
        const shown = $('article h3')
          .toArray()
          .map((element) => $(element).text());
        expect(shown.map((headline) => headline.slice(0, 14))).toEqual(
          headlines.map((headline) => headline.slice(0, 14)),
        );
      },
      { timeout: 15 * 60_000, interval: 300 },
    );
  }

  const shipped = 'Russia to keep deepening';

  test('shows the captures', () => lists(shipped));

  test('shows a capture that was added', async () => {
    await writeFile(join(folder, 'new.txt'), story('Harbour closed after storm', 'harbour'));
    await lists(shipped, 'Harbour closed after storm');
  });

  test('shows a capture that was changed', async () => {
    await writeFile(join(folder, 'new.txt'), story('Station closed after storm', 'station'));
    await lists(shipped, 'Station closed after storm');
  });

  test('goes on when a capture cannot be used', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'new.txt'), story('Airfield closed after storm', 'airfield'));
    await lists(shipped, 'Airfield closed after storm');
  });

  test('shows what an override changes, though there was no folder of them', async () => {
    await mkdir(join(folder, '..', 'overrides'));
    await writeFile(join(folder, '..', 'overrides', 'new.yaml'), 'headline: Runway closed for a month');
    await lists(shipped, 'Runway closed for a month');
    await rm(join(folder, '..', 'overrides', 'new.yaml'));
    await lists(shipped, 'Airfield closed after storm');
  });

  test('does not show a capture that was deleted', async () => {
    await rm(join(folder, 'new.txt'));
    await lists(shipped);
  });
});
