import { expect, test, type Page } from 'playwright/test';
import { policyIn } from '../../src/site/hosting/headers-file.ts';
import { pages } from './pages.ts';

/** What no page's policy lets happen, whoever got so far as to try it: the directive that forbids it, and code. */
const attempts: Readonly<Record<string, readonly [directive: RegExp, code: string]>> = {
  'a handler': [
    /^require-trusted-types-for$|^script-src-attr$/,
    "document.body.setAttribute('onclick', 'window.ran = true'); document.body.click()",
  ],
  'a link to a script': [
    /^script-src-elem$/,
    "const a = document.createElement('a'); a.href = 'javascript:window.ran = true'; document.body.append(a); a.click()",
  ],
  'a style attribute': [/^style-src-attr$/, "document.body.setAttribute('style', 'color: red')"],
  'a style sheet': [
    /^style-src-elem$/,
    "const s = document.createElement('style'); s.append('p{}'); document.head.append(s)",
  ],
  'text run as code': [/^require-trusted-types-for$|^script-src$/, "setTimeout('window.ran = true')"],
  'eval of text': [/^require-trusted-types-for$|^script-src$/, "(0, eval)('window.ran = true')"],
  'a picture of another host': [/^img-src$/, "new Image().src = 'https://elsewhere.example/x.png'"],
  'a picture within an address': [/^img-src$/, "new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='"],
  'a request to another host': [/^connect-src$/, "fetch('https://elsewhere.example/x').catch(() => {})"],
  'a frame': [
    /^frame-src$/,
    "const f = document.createElement('iframe'); f.src = 'https://elsewhere.example/'; document.body.append(f)",
  ],
  'an object': [
    /^object-src$|^require-trusted-types-for$/,
    "const o = document.createElement('object'); o.data = '/favicon.svg'; document.body.append(o)",
  ],
  'a base address': [
    /^base-uri$/,
    "const b = document.createElement('base'); b.href = 'https://elsewhere.example/'; document.head.append(b)",
  ],
  'a form to another host': [
    /^form-action$/,
    "const f = document.createElement('form'); f.action = 'https://elsewhere.example/'; document.body.append(f); f.submit()",
  ],
  'text as markup': [/^require-trusted-types-for$/, "document.body.innerHTML = '<b>x</b>'"],
  'text as a document': [/^require-trusted-types-for$/, "new DOMParser().parseFromString('<b>x</b>', 'text/html')"],
  'text as a script’s address': [/^require-trusted-types-for$/, "document.createElement('script').src = '/x.js'"],
  'a type of trust of its own': [
    /^trusted-types$/,
    "trustedTypes.createPolicy('mine', { createHTML: (text) => text })",
  ],
};

/** Tries everything in one page and tells, of each attempt, what was forbidden. */
async function forbidden(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const session = await page.context().newCDPSession(page);
  const told: Record<string, readonly string[]> = {};
  for (const [name, [directive, code]] of Object.entries(attempts)) {
    // Code of the developer tools' own is under the page's policy in all that it does, but may itself run.
    const { result } = await session.send('Runtime.evaluate', {
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: false,
      expression: `new Promise((resolve) => {
        const seen = [];
        const listener = ({ effectiveDirective }) => {
          seen.push(effectiveDirective);
          // What an attempt before this one did may be told of late.
          if (${directive}.test(effectiveDirective)) end();
        };
        const end = () => { removeEventListener('securitypolicyviolation', listener); resolve(seen); };
        addEventListener('securitypolicyviolation', listener);
        setTimeout(end, 60_000);
        try { ${code} } catch {}
      })`,
    });
    told[name] = result.value;
  }
  return told;
}

for (const name of ['story', 'provenance', 'front', 'search'] as const) {
  test(`${name} page: forbids whatever a capture could try`, async ({ page, baseURL }) => {
    const away: string[] = [];
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'csp') away.push(request.url());
    });
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) away.push(request.url());
    });
    await page.goto(pages[name]);
    const told = await forbidden(page);
    for (const [attempt, [directive]] of Object.entries(attempts)) {
      expect(told[attempt]?.filter((one) => directive.test(one)).length, attempt).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(away).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(pages[name]);
  });
}

/** What a page would hold if all that keeps a capture's text from being markup had failed. */
const markup =
  '<base href="https://elsewhere.example/"><script>ran = 1</script><script src="/search.js"></script>' +
  '<script type="module">ran = 1</script><script type="module" src="/pagefind/pagefind.js"></script>' +
  '<img src="x" onerror="ran = 1"><svg onload="ran = 1"></svg><style>main { display: none }</style>' +
  '<p style="color: red">x</p><link rel="stylesheet" href="https://elsewhere.example/x.css">' +
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><meta http-equiv="content-security-policy" content="">';

for (const name of ['story', 'search'] as const) {
  test(`${name} page: runs nothing that stands in its markup`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = Object.assign(window, { seen: [] as string[] }).seen;
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    });
    await page.route(`**${pages[name]}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${markup}</main>`) });
    });
    await page.goto(pages[name]);
    // A browser tells of what it forbade a moment later.
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await expect
      .poll(async () => [...new Set(await seen())].sort())
      .toEqual(['base-uri', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
    await expect.poll(async () => (await seen()).filter((directive) => directive === 'script-src-elem').length).toBe(4);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
}

test('searches under the header of the whole site, too', async ({ page }) => {
  const policy = policyIn(await (await page.request.get(`${pages.front}_headers`)).text());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.route('**/search/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': `${policy}; frame-ancestors 'none'` },
    });
  });
  await page.goto(`${pages.search}?q=helicopter`);
  await expect(page.locator('#search ol').getByRole('listitem')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
