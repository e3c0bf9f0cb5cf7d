import { launch } from 'chrome-launcher';
import getPort from 'get-port';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { pagesBelow } from '../browser/pages.ts';
import { startAstro } from '../support/astro.ts';

/**
 * Measures the built site with Lighthouse, on a phone, and fails where a category is short of 100. Arguments name page
 * types; without any, those that readers see most.
 */

const pages = pagesBelow('/');
const asked = process.argv.slice(2);
const names = (asked.length > 0 ? asked : ['story', 'front', 'provenance', 'search']) as (keyof typeof pages)[];

const port = await getPort();
const origin = `http://localhost:${port}`;
const server = startAstro(['preview', '--port', String(port)]);
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', ...chromiumArguments],
});

try {
  await answering(origin);
  for (const name of names) {
    const result = await lighthouse(origin + pages[name], { port: chrome.port, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of the ${name} page.`);
    report(name, result);
  }
} finally {
  chrome.kill();
  server.kill();
}

/** Waits for the server's first answer, for ten seconds at most. */
async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(address).catch(() => null);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The built site cannot be served. Run npm run build first.');
}

/** Prints a page's scores, and what keeps one from 100. */
function report(name: string, { lhr }: RunnerResult): void {
  const categories = Object.values(lhr.categories);
  const scores = categories.map(({ title, score }) => `${title} ${score === null ? 'none' : Math.round(score * 100)}`);
  process.stdout.write(`${name}: ${scores.join(', ')}\n`);
  for (const { auditRefs, score } of categories) {
    if (score === 1) continue;
    process.exitCode = 1;
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight === 0 || !audit || audit.score === 1 || audit.score === null) continue;
      process.stdout.write(`  ${audit.title} (${id}): ${audit.score} ${audit.displayValue ?? ''}\n`);
    }
  }
}
