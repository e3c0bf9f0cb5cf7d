import getPort from 'get-port';
import { defineConfig } from 'playwright/test';
import { chromiumArguments, findChromium } from './browser/chromium.ts';

// This file is read again by each worker: what is found first is handed on in the environment.
const executablePath = (process.env['FAIRCOPY_CHROMIUM'] = findChromium());
const port = (process.env['FAIRCOPY_TEST_PORT'] ??= String(await getPort()));

const minutes = 60_000;

export default defineConfig({
  testDir: 'browser',
  outputDir: '.results',
  globalSetup: './browser/global-setup.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // Only what hangs is to be ended: a machine may be slow.
  timeout: 20 * minutes,
  expect: { timeout: 2 * minutes },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    actionTimeout: 5 * minutes,
    launchOptions: { executablePath, args: [...chromiumArguments], timeout: 10 * minutes },
  },
});
