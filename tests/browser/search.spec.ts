import { expect, test as base, type Page } from 'playwright/test';
import { serveSite } from '../support/serve.ts';
import { sites } from './build-sites.ts';

const test = base.extend<{ address: string }>({
  address: async ({ page }, use) => {
    await using site = await serveSite(sites.folder('online'), sites.base);
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
for (const word of ['вертолётов', 'Министерство', 'Häuser', 'bruck', 'Straße', 'العلاقات', 'وزير', '中国政府']) {
  test(`finds ${word}`, async ({ page, address }) => {
    await page.goto(`${address}?q=${encodeURIComponent(word)}`);
    await expect(status(page)).toHaveText('One story found.');
    await expect(results(page).locator('mark').first()).toBeVisible();
  });
}

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
