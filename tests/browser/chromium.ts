import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { installFromDebian } from '../support/debian.ts';

const isRoot = process.getuid?.() === 0;

/** Where Chrome and Chromium are on systems that do not put them into the path. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) =>
    join(process.env[variable] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** The first is Chromium without windows, which opens a page in a third of the time. */
const commands = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/**
 * The path of a Chromium to test with: the one that `FAIRCOPY_CHROMIUM` names, Playwright's own, or the system's. Where
 * there is none, one is installed. Throws a sentence that says what to do where that fails.
 */
export function findChromium(): string {
  const named = process.env['FAIRCOPY_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`FAIRCOPY_CHROMIUM names ${named}, but there is no such file. Set it to the path of a Chromium.`);
  }
  return installed() ?? install();
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const shells = inPath.filter((path) => path.includes('headless-shell'));
  return [...shells, chromium.executablePath(), ...inPath, ...usualPlaces].find((path) => existsSync(path));
}

function install(): string {
  for (const attempt of [() => installFromDebian('chromium-headless-shell'), fromPlaywright]) {
    const path = attempt() ? installed() : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(
    'No Chromium could be installed for the browser tests: install Chrome or Chromium, or set FAIRCOPY_CHROMIUM to the path of one.',
  );
}

function fromPlaywright(): boolean {
  try {
    execFileSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
    return true;
  } catch {
    return false;
  }
}

/** Chromium's sandbox cannot be used by root, as in most containers; nor is any of its own services wanted in a test. */
export const chromiumArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
];
