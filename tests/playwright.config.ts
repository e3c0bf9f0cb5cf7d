import { join } from 'node:path';
import getPort from 'get-port';
import { defineConfig } from 'playwright/test';
import { chromiumArguments, findChromium } from './browser/chromium.ts';

// This file is read again by each worker: what is found first is handed on in the environment.
const executablePath = (process.env['FAIRCOPY_CHROMIUM'] = findChromium());
const port = (process.env['FAIRCOPY_TEST_PORT'] ??= String(await getPort()));
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'browser',
  outputDir: '.results',
  globalSetup: './browser/build-sites.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...chromiumArguments] },
  },
  webServer: {
    command: `"${process.execPath}" tests/browser/serve-shipped.ts ${port}`,
    cwd: join(import.meta.dirname, '..'),
    url: `${origin}/news/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 120_000,
  },
});
