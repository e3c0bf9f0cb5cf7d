import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base, type Page } from 'playwright/test';
import { makeSearchIndex } from '../../src/integrations/search/search-index.ts';
import { partFolder } from '../../src/site/search/search-parts.ts';
import { newFolder } from '../support/astro.ts';
import { serveSite } from '../support/serve.ts';
import { base as sitePath, siteOf } from '../support/sites.ts';

const test = base.extend<{ address: string }>({
  address: async ({ page }, use) => {
    await using site = await serveSite(siteOf('languages').dist, sitePath);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await use(`${site.address}search/`);
    expect(complaints).toEqual([]);
  },
});

const status = (page: Page) => page.locator('#search').getByRole('status');
const results = (page: Page) => page.locator('#search ol').getByRole('listitem');
const words = (page: Page) => page.getByRole('searchbox', { name: 'Search the stories' });

test('finds while the reader types, and marks what was searched for', async ({ page, address }) => {
  await page.goto(address);
  await words(page).pressSequentially('trumpets');
  await expect(status(page)).toHaveText('13 stories found.');
  await expect(results(page)).toHaveCount(10);
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', /^\/news\/stories\/bridge-number-/);
  await expect(results(page).first().locator('mark')).toHaveText('trumpets');
  await expect(page).toHaveURL(`${address}?q=trumpets`);
});

test('shows more at the reader’s word, and goes on at the first of them', async ({ page, address }) => {
  await page.goto(`${address}?q=bridge`);
  await page.getByRole('button', { name: 'More results' }).press('Enter');
  await expect(results(page)).toHaveCount(13);
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
  await expect(page.getByRole('button', { name: 'More results' })).toBeHidden();
  await page.reload();
  await expect(results(page)).toHaveCount(13);
});

test('narrows by year and source, and orders by date', async ({ page, address }) => {
  await page.goto(`${address}?q=bridge`);
  await page.getByLabel('Order').selectOption('Oldest first');
  await expect(results(page).first()).toContainText('1 May 2011');
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(results(page).first()).toContainText('13 May 2023');
  await page.getByLabel('Year').selectOption('2015');
  await expect(status(page)).toHaveText('One story found.');
  await expect(results(page)).toContainText(['Bridge number 5 is opened']);
  await expect(page).toHaveURL(`${address}?q=bridge&year=2015&order=newest`);
  await page.goto(`${address}?q=library&year=Undated&source=Unknown+source`);
  await expect(results(page)).toContainText(['Harbour library']);
});

test('narrows to a source that the list does not have, as a page of a source asks for', async ({ page, address }) => {
  await page.goto(`${address}?q=bridge&source=A+small+paper`);
  await expect(page.getByLabel('Source')).toHaveValue('A small paper');
  await expect(status(page)).toContainText('No story found.');
  await page.getByLabel('Source').selectOption('All sources');
  await expect(status(page)).toHaveText('13 stories found.');
});

test('goes back and forward through what was searched for', async ({ page, address }) => {
  await page.goto(`${address}?q=bridge`);
  await words(page).fill('zebra');
  await words(page).press('Enter');
  await expect(status(page)).toHaveText('One story found.');
  await page.getByLabel('Year').selectOption('2011');
  await expect(status(page)).toContainText('No story found.');
  await page.goBack();
  await expect(status(page)).toHaveText('One story found.');
  await expect(words(page)).toHaveValue('zebra');
  await expect(page.getByLabel('Year')).toHaveValue('');
});

// In Chinese only the beginnings of what stands between punctuation are found: Pagefind parts words by the site's language.
test('finds words of any language', async ({ page, address }) => {
  for (const word of ['вертолётов', 'Министерство', 'Häuser', 'bruck', 'Straße', 'العلاقات', 'وزير', '中国政府']) {
    await page.goto(`${address}?q=${encodeURIComponent(word)}`);
    await expect(status(page), word).toHaveText('One story found.');
    await expect(results(page).locator('mark').first(), word).toBeVisible();
  }
});

test('shows a capture’s markup as text', async ({ page, address }) => {
  page.on('dialog', () => expect(true, 'A capture ran a script.').toBe(false));
  await page.goto(`${address}?q=zebra`);
  await expect(results(page).getByRole('link')).toHaveText('Minister says <img src=x onerror=alert(1)> is no zebra');
  await expect(results(page).locator('.excerpt')).toContainText('<script>alert(1)</script> zebra markup of <b>any</b>');
  await expect(results(page).locator('script, img, b')).toHaveCount(0);
});

test('asks for words where there are none', async ({ page, address }) => {
  await page.goto(`${address}?q=`);
  await expect(status(page)).toHaveText('Type the words to search for.');
  await expect(page).toHaveTitle(/^Search/);
  await page.getByRole('combobox', { name: 'Year' }).selectOption({ index: 1 });
  await expect(status(page)).toHaveText('Type the words to search for.');
  await expect(results(page)).toHaveCount(0);
});

test('says where the index cannot be loaded, and searches once it can', async ({ page, address }) => {
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }),
  );
  await page.goto(`${address}?q=bridge`);
  await expect(status(page)).toContainText('The search index could not be loaded.');
  await page.unroute('**/pagefind/pagefind.js');
  await page.reload();
  await expect(status(page)).toHaveText('13 stories found.');
});

test('says without JavaScript what it needs', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'the archive' })).toHaveAttribute(
    'href',
    '/news/archive/',
  );
  await context.close();
});

test.describe('an index of several parts', () => {
  let folder: string;
  const parts = 4;

  // The site as it is built, but that its index has parts, and its search page says so.
  test.beforeAll(async () => {
    folder = await newFolder();
    await cp(siteOf('languages').dist, folder, { recursive: true });
    const stories = (await readdir(join(folder, 'stories'), { withFileTypes: true })).filter((one) =>
      one.isDirectory(),
    );
    await makeSearchIndex(folder, { storiesInPart: Math.ceil(stories.length / parts) });
    const path = join(folder, 'search', 'index.html');
    const html = await readFile(path, 'utf8');
    const folders = Array.from({ length: parts }, (_, part) => `${sitePath}pagefind/${partFolder(part)}`);
    await writeFile(path, html.replace(/data-index="[^"]*"/, `data-index="${folders.join(' ')}"`));
  });
  test.afterAll(() => rm(folder, { recursive: true }));

  const headlines = (page: Page) => results(page).getByRole('heading').allTextContents();
  const bridges = Array.from({ length: 13 }, (_, at) => `Bridge number ${at + 1} is opened`);

  test('is searched as one, with one script and one module', async ({ page }) => {
    await using site = await serveSite(folder, sitePath);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(`${sitePath}pagefind/`, '')));
    await page.goto(`${site.address}search/?q=trumpets`);
    await expect(status(page)).toHaveText('13 stories found.');
    expect(asked.filter((path) => path.endsWith('pagefind.js') || path.includes('wasm'))).toHaveLength(2);
    const partsOfResults = asked
      .filter((path) => path.endsWith('.pf_fragment'))
      .map((path) => path.split('fragment')[0]);
    expect(new Set(partsOfResults).size).toBeGreaterThan(2);
  });

  test('keeps to the order of time across parts, and to filters', async ({ page }) => {
    await using site = await serveSite(folder, sitePath);
    for (const [order, expected] of [
      ['oldest', bridges],
      ['newest', bridges.toReversed()],
    ] as const) {
      await page.goto(`${site.address}search/?q=trumpets&order=${order}`);
      await expect(results(page)).toContainText(expected.slice(0, 10));
      await page.getByRole('button', { name: 'More results' }).click();
      await expect(results(page)).toContainText(expected);
      expect(await headlines(page)).toHaveLength(13);
    }
    await page.goto(`${site.address}search/?q=bridge&year=2015&order=oldest`);
    await expect(status(page)).toHaveText('One story found.');
    await page.goto(`${site.address}search/?q=bridge&year=2015`);
    await expect(status(page)).toHaveText('One story found.');
  });

  for (const broken of ['**/pagefind/wasm.*', '**/pagefind/pagefind-entry.json*', '**/pagefind/3/*.pf_meta']) {
    test(`says that it cannot be loaded without ${broken}, and searches once it can`, async ({ page }) => {
      await using site = await serveSite(folder, sitePath);
      await page.route(broken, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.goto(`${site.address}search/?q=trumpets`);
      await expect(status(page)).toContainText('The search index could not be loaded.');
      await page.unroute(broken);
      await words(page).press('Enter');
      await expect(status(page)).toHaveText('13 stories found.');
    });
  }
});
